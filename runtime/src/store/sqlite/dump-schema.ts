import type { Knex } from 'knex';

/** The schema as SQLite keeps it, one statement a paragraph, sorted by kind and name. */
export async function dumpSchema(knex: Knex): Promise<string> {
  const rows: { sql: string }[] = await knex('sqlite_master')
    .select('sql')
    .whereNotNull('sql')
    .orderByRaw("case type when 'table' then 1 when 'index' then 2 else 3 end, name");
  return `${rows.map((row) => `${row.sql.replace(/, (?=`|foreign|primary|constraint)/g, ',\n  ')};`).join('\n\n')}\n`;
}
