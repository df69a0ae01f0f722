import type { Knex } from 'knex';

/** The database itself refuses to change or remove a row of `table`, whoever asks. */
export async function refuseChanges(knex: Knex, table: string): Promise<void> {
  for (const operation of ['update', 'delete'] as const) {
    await knex.raw(
      `create trigger ${table}_no_${operation} before ${operation} on ${table}
begin select raise(abort, '${table} is append-only'); end`,
    );
  }
}
