import type { Knex } from 'knex';
import type { TableName } from '../session.ts';

/** One numbered, transactional change of the schema. A published one is never edited. */
export interface Migration {
  readonly number: number;
  readonly title: string;
  up(knex: Knex, name: (table: TableName) => string): Promise<void>;
}

type Columns = (table: Knex.CreateTableBuilder) => void;

/** Every table begins with the city: what belongs to one city can never be joined to another's. */
export async function createTable(
  knex: Knex,
  name: string,
  key: readonly string[],
  columns: Columns,
): Promise<void> {
  await knex.schema.createTable(name, (table) => {
    table.string('city', 48).notNullable();
    columns(table);
    table.primary(['city', ...key], `${name}_key`);
  });
}
