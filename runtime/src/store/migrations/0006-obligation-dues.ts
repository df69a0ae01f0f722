import { createTable, type Migration } from './migration.ts';

export const obligationDues: Migration = {
  number: 6,
  title: 'what recurring obligations ask of units',
  async up(knex, name) {
    const table = name('obligation_dues');
    await createTable(knex, table, ['id'], (due) => {
      due.string('id', 36).notNullable();
      due.string('pack', 48).notNullable();
      // Obligation, unit and nominal day: one row for each, however often it is asked for.
      due.string('due_key', 160).notNullable();
      due.string('obligation', 48).notNullable();
      due.string('unit', 48).notNullable();
      due.string('flow', 48).notNullable();
      due.string('publication', 64).notNullable();
      due.string('opens_at', 24).notNullable();
      due.string('due_at', 24).notNullable();
      due.string('status', 10).notNullable();
      due.string('case_id', 36);
      due.string('done_at', 24);
      // Why the machine could not open the case.
      due.text('refusal');
      due.unique(['city', 'pack', 'due_key'], { indexName: `${table}_once` });
      due.foreign(['city', 'unit']).references(['city', 'id']).inTable(name('units'));
      due
        .foreign(['city', 'publication'])
        .references(['city', 'hash'])
        .inTable(name('publications'));
      due.foreign(['city', 'case_id']).references(['city', 'id']).inTable(name('cases'));
      due.index(['status', 'due_at'], `${table}_status`);
      due.index(['city', 'unit', 'opens_at'], `${table}_unit`);
    });
    // Up to when each obligation has been followed.
    await createTable(knex, name('obligation_rounds'), ['pack', 'obligation'], (round) => {
      round.string('pack', 48).notNullable();
      round.string('obligation', 48).notNullable();
      round.string('until', 24).notNullable();
    });
  },
};
