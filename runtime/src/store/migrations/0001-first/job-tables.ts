import type { Knex } from 'knex';
import type { TableName } from '../../session.ts';
import { createTable } from '../migration.ts';

export async function createJobTables(
  knex: Knex,
  name: (table: TableName) => string,
): Promise<void> {
  await createTable(knex, name('timers'), ['case_id', 'id'], (table) => {
    table.string('case_id', 36).notNullable();
    table.string('id', 120).notNullable();
    table.string('purpose', 10).notNullable();
    table.string('due_at', 24).notNullable();
    // A timer whose step failed is tried again at `next_at`; `due_at` stays what it was.
    table.string('next_at', 24).notNullable();
    table.integer('attempts').notNullable();
    table.text('last_error');
    table.foreign(['city', 'case_id']).references(['city', 'id']).inTable(name('cases'));
    table.index(['next_at'], `${name('timers')}_next`);
  });
  await createTable(knex, name('outbox'), ['id'], (table) => {
    table.string('id', 36).notNullable();
    table.string('case_id', 36).notNullable();
    table.string('correlation', 120).notNullable();
    table.string('channel', 48).notNullable();
    table.text('payload').notNullable();
    table.string('status', 10).notNullable();
    table.integer('attempts').notNullable();
    table.string('next_at', 24).notNullable();
    table.text('last_error');
    table.string('created_at', 24).notNullable();
    table.foreign(['city', 'case_id']).references(['city', 'id']).inTable(name('cases'));
    table.index(['status', 'next_at'], `${name('outbox')}_next`);
  });
  await createTable(knex, name('notifications'), ['id'], (table) => {
    table.string('id', 36).notNullable();
    table.string('case_id', 36).notNullable();
    table.string('to_role', 48);
    table.string('to_unit', 48);
    table.string('to_parties', 48);
    table.text('text').notNullable();
    table.string('about', 120).notNullable();
    table.string('at', 24).notNullable();
    table.foreign(['city', 'case_id']).references(['city', 'id']).inTable(name('cases'));
    table.index(['city', 'to_role', 'to_unit', 'at'], `${name('notifications')}_to`);
  });
  await createTable(knex, name('idempotency_keys'), ['person', 'key'], (table) => {
    table.string('person', 48).notNullable();
    table.string('key', 200).notNullable();
    table.string('request_hash', 64).notNullable();
    table.text('answer').notNullable();
    table.string('at', 24).notNullable();
    table.index(['at'], `${name('idempotency_keys')}_at`);
  });
}
