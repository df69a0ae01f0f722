import { createTable, type Migration } from './migration.ts';

export const cityKeys: Migration = {
  number: 7,
  title: 'secrets of a city from which others are derived',
  async up(knex, name) {
    await createTable(knex, name('city_keys'), ['purpose'], (table) => {
      table.string('purpose', 48).notNullable();
      // Sealed.
      table.text('key').notNullable();
      table.string('at', 24).notNullable();
    });
  },
};
