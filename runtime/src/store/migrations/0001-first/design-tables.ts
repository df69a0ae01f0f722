import type { Knex } from 'knex';
import type { TableName } from '../../session.ts';
import { createTable } from '../migration.ts';

export async function createDesignTables(
  knex: Knex,
  name: (table: TableName) => string,
): Promise<void> {
  await createTable(knex, name('publications'), ['hash'], (table) => {
    table.string('hash', 64).notNullable();
    table.string('pack', 48).notNullable();
    table.string('version', 40).notNullable();
    table.text('bundle').notNullable();
    table.string('base_hash', 64);
    table.string('status', 20).notNullable();
    table.string('valid_from', 10);
    table.string('requested_by', 48).notNullable();
    table.string('requested_at', 24).notNullable();
    table.text('authors').notNullable();
    table.text('comment');
    table.string('activated_at', 24);
    table.index(['city', 'pack', 'status'], `${name('publications')}_pack`);
  });
  await createTable(knex, name('approvals'), ['publication', 'person'], (table) => {
    table.string('publication', 64).notNullable();
    table.string('person', 48).notNullable();
    table.string('at', 24).notNullable();
    table.text('comment');
    table
      .foreign(['city', 'publication'])
      .references(['city', 'hash'])
      .inTable(name('publications'));
  });
  await createTable(knex, name('drafts'), ['id'], (table) => {
    table.string('id', 36).notNullable();
    table.string('pack', 48).notNullable();
    table.string('person', 48).notNullable();
    table.string('base_hash', 64).notNullable();
    table.text('changes').notNullable();
    table.integer('version').notNullable();
    table.text('authors').notNullable();
    table.string('updated_at', 24).notNullable();
    table.unique(['city', 'pack', 'person'], { indexName: `${name('drafts')}_person` });
  });
  await createTable(knex, name('layouts'), ['pack', 'flow'], (table) => {
    table.string('pack', 48).notNullable();
    table.string('flow', 48).notNullable();
    table.text('positions').notNullable();
    table.string('updated_at', 24).notNullable();
    table.string('updated_by', 48).notNullable();
  });
  await createTable(knex, name('imports'), ['hash'], (table) => {
    table.string('hash', 64).notNullable();
    table.string('source', 200).notNullable();
    table.string('at', 24).notNullable();
    table.string('by', 48).notNullable();
  });
}
