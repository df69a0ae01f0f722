import type { Migration } from './migration.ts';

export const notificationPerson: Migration = {
  number: 4,
  title: 'notifications to one person',
  async up(knex, name) {
    await knex.schema.alterTable(name('notifications'), (table) => {
      // Of the holders of the role at the unit, this one alone; null: all of them.
      table.string('to_person', 48);
    });
  },
};
