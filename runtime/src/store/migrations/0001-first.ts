import { refuseChanges } from '../sqlite/append-only.ts';
import { createCaseTables } from './0001-first/case-tables.ts';
import { createDesignTables } from './0001-first/design-tables.ts';
import { createJobTables } from './0001-first/job-tables.ts';
import { createPeopleTables } from './0001-first/people-tables.ts';
import { createRecordTables } from './0001-first/record-tables.ts';
import type { Migration } from './migration.ts';

export const first: Migration = {
  number: 1,
  title: 'cities, people, publications, cases, history, audit, jobs',
  async up(knex, name) {
    await createPeopleTables(knex, name);
    await createDesignTables(knex, name);
    await createCaseTables(knex, name);
    await createJobTables(knex, name);
    await createRecordTables(knex, name);
    await refuseChanges(knex, name('history'));
    await refuseChanges(knex, name('audit'));
  },
};
