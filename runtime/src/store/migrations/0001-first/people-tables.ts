import type { Knex } from 'knex';
import type { TableName } from '../../session.ts';
import { createTable } from '../migration.ts';

export async function createPeopleTables(
  knex: Knex,
  name: (table: TableName) => string,
): Promise<void> {
  await createTable(knex, name('cities'), [], (table) => {
    table.string('code', 20).notNullable();
    table.text('title').notNullable();
    table.string('zone', 64).notNullable();
    table.boolean('demo').notNullable();
    // How many people must approve a publication before it may be put in force.
    table.integer('approvals').notNullable();
    // Raised whenever units change, so that a kept tree is known to be old.
    table.integer('tree_version').notNullable();
  });
  await createTable(knex, name('units'), ['id'], (table) => {
    table.string('id', 48).notNullable();
    table.string('parent', 48);
    table.string('kind', 20).notNullable();
    table.string('code', 20).notNullable();
    table.text('title').notNullable();
    table.integer('position').notNullable();
  });
  await createTable(knex, name('people'), ['id'], (table) => {
    table.string('id', 48).notNullable();
    table.string('name', 100).notNullable();
    table.string('username', 100).notNullable();
    table.string('password_hash', 300).notNullable();
    table.boolean('active').notNullable();
    table.integer('failed_sign_ins').notNullable();
    table.string('locked_until', 24);
    table.unique(['city', 'username'], { indexName: `${name('people')}_username` });
  });
  await createTable(knex, name('posts'), ['person', 'role', 'unit', 'valid_from'], (table) => {
    table.string('person', 48).notNullable();
    table.string('role', 48).notNullable();
    table.string('unit', 48).notNullable();
    table.string('valid_from', 10).notNullable();
    table.string('valid_until', 10);
    table.foreign(['city', 'person']).references(['city', 'id']).inTable(name('people'));
    table.foreign(['city', 'unit']).references(['city', 'id']).inTable(name('units'));
  });
  await createTable(knex, name('sessions'), ['token_hash'], (table) => {
    table.string('token_hash', 64).notNullable();
    table.string('person', 48).notNullable();
    table.string('created_at', 24).notNullable();
    table.string('used_at', 24).notNullable();
    table.string('expires_at', 24).notNullable();
    table.foreign(['city', 'person']).references(['city', 'id']).inTable(name('people'));
  });
}
