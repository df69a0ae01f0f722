import { createTable, type Migration } from './migration.ts';

export const notificationReads: Migration = {
  number: 3,
  title: 'who has read which notification',
  async up(knex, name) {
    await createTable(knex, name('notification_reads'), ['person', 'notification'], (table) => {
      table.string('person', 48).notNullable();
      table.string('notification', 36).notNullable();
      table.string('at', 24).notNullable();
      table
        .foreign(['city', 'notification'])
        .references(['city', 'id'])
        .inTable(name('notifications'));
    });
  },
};
