import type { Knex } from 'knex';
import type { TableName } from '../../session.ts';
import { createTable } from '../migration.ts';

/** Both chains: `hash` is SHA-256 over `prev_hash`, a line feed and `body`, which is canonical JSON. */
export async function createRecordTables(
  knex: Knex,
  name: (table: TableName) => string,
): Promise<void> {
  await createTable(knex, name('history'), ['seq'], (table) => {
    table.bigInteger('seq').notNullable();
    table.string('case_id', 36).notNullable();
    table.integer('case_seq').notNullable();
    table.text('body').notNullable();
    table.string('prev_hash', 64).notNullable();
    table.string('hash', 64).notNullable();
    table.unique(['city', 'case_id', 'case_seq'], { indexName: `${name('history')}_case` });
  });
  await createTable(knex, name('audit'), ['seq'], (table) => {
    table.bigInteger('seq').notNullable();
    table.string('at', 24).notNullable();
    table.string('person', 48).notNullable();
    table.string('operation', 60).notNullable();
    table.string('subject', 160).notNullable();
    table.text('body').notNullable();
    table.string('prev_hash', 64).notNullable();
    table.string('hash', 64).notNullable();
    table.index(['city', 'subject'], `${name('audit')}_subject`);
  });
}
