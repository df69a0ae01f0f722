import { createTable, type Migration } from './migration.ts';

export const importedRows: Migration = {
  number: 2,
  title: 'rows of other systems that became cases',
  async up(knex, name) {
    await createTable(knex, name('imported_rows'), ['flow', 'external_id'], (table) => {
      table.string('flow', 48).notNullable();
      table.string('external_id', 200).notNullable();
      table.string('source', 40).notNullable();
      table.string('case_id', 36).notNullable();
      // Sealed: the SHA-256 of each part of the row, to tell a repetition from a changed row.
      table.text('content').notNullable();
      table.string('at', 24).notNullable();
      table.string('by', 48).notNullable();
      table.foreign(['city', 'case_id']).references(['city', 'id']).inTable(name('cases'));
      table.index(['city', 'flow', 'source'], `${name('imported_rows')}_source`);
    });
  },
};
