import type { Knex } from 'knex';

/** The tables, without their prefix. */
export type TableName =
  | 'approvals'
  | 'attachments'
  | 'audit'
  | 'case_number_counters'
  | 'case_parties'
  | 'case_values'
  | 'cases'
  | 'cities'
  | 'city_keys'
  | 'conflicts'
  | 'drafts'
  | 'form_drafts'
  | 'history'
  | 'idempotency_keys'
  | 'imported_rows'
  | 'imports'
  | 'incidents'
  | 'layouts'
  | 'migrations'
  | 'notification_reads'
  | 'notifications'
  | 'obligation_dues'
  | 'obligation_rounds'
  | 'outbox'
  | 'parties'
  | 'people'
  | 'posts'
  | 'publications'
  | 'qualifications'
  | 'sessions'
  | 'substitutions'
  | 'tasks'
  | 'timers'
  | 'units';

/** A way into the database with our table names: inside a transaction or for reading. */
export class Session {
  readonly knex: Knex;
  readonly prefix: string;

  constructor(knex: Knex, prefix: string) {
    this.knex = knex;
    this.prefix = prefix;
  }

  name(table: TableName): string {
    return this.prefix + table;
  }

  from<Row extends object>(table: TableName): Knex.QueryBuilder<Row, Row[]> {
    return this.knex<Row>(this.name(table)) as unknown as Knex.QueryBuilder<Row, Row[]>;
  }

  /** In pieces of one statement each: SQLite joins the rows of an insert to one compound select. */
  async insert<Row extends object>(table: TableName, rows: readonly Row[]): Promise<void> {
    for (let start = 0; start < rows.length; start += 50) {
      await this.knex(this.name(table)).insert(rows.slice(start, start + 50) as object[]);
    }
  }
}
