import type { Knex } from 'knex';
import type { TableName } from '../../session.ts';
import { createTable } from '../migration.ts';

export async function createCaseTables(
  knex: Knex,
  name: (table: TableName) => string,
): Promise<void> {
  const ofCase = (table: Knex.CreateTableBuilder) => {
    table.string('case_id', 36).notNullable();
    table.foreign(['city', 'case_id']).references(['city', 'id']).inTable(name('cases'));
  };
  await createTable(knex, name('cases'), ['id'], (table) => {
    table.string('id', 36).notNullable();
    table.string('number', 120).notNullable();
    table.string('query_code', 20).notNullable();
    table.string('external_id', 200);
    table.string('pack', 48).notNullable();
    table.string('flow', 48).notNullable();
    table.string('publication', 64).notNullable();
    table.integer('version').notNullable();
    table.text('snapshot').notNullable();
    table.string('unit', 48).notNullable();
    // Where it was opened: those who brought it in see how it goes on.
    table.string('origin_unit', 48).notNullable();
    table.string('status', 10).notNullable();
    table.string('outcome', 48);
    table.string('title', 300).notNullable();
    table.string('opened_at', 24).notNullable();
    table.string('updated_at', 24).notNullable();
    table.string('due_at', 24);
    table.unique(['city', 'number'], { indexName: `${name('cases')}_number` });
    table.unique(['city', 'query_code'], { indexName: `${name('cases')}_query_code` });
    table.unique(['city', 'flow', 'external_id'], { indexName: `${name('cases')}_external` });
    table.index(['city', 'unit', 'opened_at'], `${name('cases')}_unit`);
    table.index(['city', 'origin_unit', 'opened_at'], `${name('cases')}_origin`);
    table.index(['city', 'opened_at', 'id'], `${name('cases')}_opened`);
  });
  // Every version of every value; `value` is what the seal made of it, `hash` is over those bytes.
  await createTable(knex, name('case_values'), ['case_id', 'field', 'version'], (table) => {
    ofCase(table);
    table.string('field', 48).notNullable();
    table.integer('version').notNullable();
    table.text('value');
    table.string('hash', 64).notNullable();
    table.string('because', 10).notNullable();
    table.string('at', 24).notNullable();
    table.string('by', 48).notNullable();
    table.boolean('current').notNullable();
    table.index(['city', 'case_id', 'current'], `${name('case_values')}_current`);
  });
  await createTable(knex, name('parties'), ['id'], (table) => {
    table.string('id', 36).notNullable();
    table.string('kind', 20).notNullable();
    table.string('name', 200).notNullable();
    table.text('particulars').notNullable();
    table.string('created_at', 24).notNullable();
  });
  await createTable(knex, name('case_parties'), ['case_id', 'role', 'party'], (table) => {
    ofCase(table);
    table.string('role', 48).notNullable();
    table.string('party', 36).notNullable();
    table.foreign(['city', 'party']).references(['city', 'id']).inTable(name('parties'));
    table.index(['city', 'party'], `${name('case_parties')}_party`);
  });
  await createTable(knex, name('case_number_counters'), ['flow', 'year'], (table) => {
    table.string('flow', 48).notNullable();
    table.integer('year').notNullable();
    table.integer('last').notNullable();
  });
  await createTable(knex, name('tasks'), ['case_id', 'id'], (table) => {
    ofCase(table);
    table.string('id', 120).notNullable();
    table.string('flow', 48).notNullable();
    table.string('state', 48).notNullable();
    table.string('role', 48).notNullable();
    table.string('unit', 48).notNullable();
    table.string('assignee', 48);
    table.string('opened_at', 24).notNullable();
    table.string('due_at', 24);
    table.index(['city', 'role', 'unit'], `${name('tasks')}_role`);
    table.index(['city', 'assignee'], `${name('tasks')}_assignee`);
  });
  await createTable(knex, name('incidents'), ['case_id', 'correlation'], (table) => {
    ofCase(table);
    table.string('correlation', 120).notNullable();
    table.string('state', 48).notNullable();
    table.text('reason').notNullable();
    table.string('since', 24).notNullable();
  });
  await createTable(knex, name('attachments'), ['id'], (table) => {
    table.string('id', 36).notNullable();
    table.string('name', 200).notNullable();
    table.integer('size').notNullable();
    table.string('media_type', 100).notNullable();
    table.string('sha256', 64).notNullable();
    table.string('by', 48).notNullable();
    table.string('at', 24).notNullable();
    // The case whose field names it; until then only its uploader sees it.
    table.string('case_id', 36);
    table.index(['city', 'case_id'], `${name('attachments')}_case`);
  });
  await createTable(knex, name('form_drafts'), ['person', 'key'], (table) => {
    table.string('person', 48).notNullable();
    table.string('key', 160).notNullable();
    table.text('content').notNullable();
    table.string('saved_at', 24).notNullable();
  });
}
