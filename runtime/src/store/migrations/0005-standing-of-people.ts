import type { Knex } from 'knex';
import { createTable, type Migration } from './migration.ts';

/** Who recorded it and when; who ended it, when, and why. Nothing is deleted. */
function recorded(table: Knex.CreateTableBuilder): void {
  table.string('at', 24).notNullable();
  table.string('by', 48).notNullable();
  table.string('ended_at', 24);
  table.string('ended_by', 48);
  // Sealed.
  table.text('end_reason');
}

export const standingOfPeople: Migration = {
  number: 5,
  title: 'qualifications, substitutions and conflicts of interest',
  async up(knex, name) {
    const people = name('people');
    const dated = (table: Knex.CreateTableBuilder) => {
      table.string('id', 36).notNullable();
      table.string('person', 48).notNullable();
      table.string('valid_from', 10).notNullable();
      // The first day on which it counts no more, where it was ended.
      table.string('ended_on', 10);
      recorded(table);
      table.foreign(['city', 'person']).references(['city', 'id']).inTable(people);
    };
    await createTable(knex, name('qualifications'), ['id'], (table) => {
      dated(table);
      table.string('qualification', 48).notNullable();
      table.string('valid_until', 10);
      // Sealed.
      table.text('certificate');
      table.index(['city', 'person'], `${name('qualifications')}_person`);
    });
    await createTable(knex, name('substitutions'), ['id'], (table) => {
      dated(table);
      table.string('substitute', 48).notNullable();
      table.string('valid_until', 10).notNullable();
      // Sealed.
      table.text('reason');
      table.foreign(['city', 'substitute']).references(['city', 'id']).inTable(people);
      table.index(['city', 'person'], `${name('substitutions')}_person`);
      table.index(['city', 'substitute'], `${name('substitutions')}_substitute`);
    });
    await createTable(knex, name('conflicts'), ['id'], (table) => {
      table.string('id', 36).notNullable();
      table.string('case_id', 36).notNullable();
      table.string('person', 48).notNullable();
      table.string('ground', 20).notNullable();
      table.string('source', 10).notNullable();
      // Sealed.
      table.text('words');
      recorded(table);
      table.foreign(['city', 'case_id']).references(['city', 'id']).inTable(name('cases'));
      table.foreign(['city', 'person']).references(['city', 'id']).inTable(people);
      table.index(['city', 'case_id'], `${name('conflicts')}_case`);
    });
  },
};
