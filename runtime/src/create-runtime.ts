import type { CalendarYear } from '@jingwei/engine';
import type { Knex } from 'knex';
import { attachmentMethods } from './attachments/attachments.ts';
import { filesInMemory } from './attachments/files-in-memory.ts';
import { filesOnDisk } from './attachments/files-on-disk.ts';
import { formDraftMethods } from './attachments/form-drafts.ts';
import { auditingRefusals } from './cases/audit-refusal.ts';
import { caseMethods } from './cases/case-methods.ts';
import { flowMethods } from './cases/flow-methods.ts';
import { taskMethods } from './cases/inbox.ts';
import { notificationMethods } from './cases/notifications.ts';
import { type Clock, systemClock } from './clock/clock.ts';
import { copyMethods } from './decisions/copy-methods.ts';
import { decisionMethods } from './decisions/decision-methods.ts';
import { RuntimeError } from './errors/runtime-error.ts';
import { importMethods } from './import/import-methods.ts';
import { type ChannelHandler, deliveryDuty } from './jobs/delivery-duty.ts';
import { forgettingDuty } from './jobs/forgetting-duty.ts';
import { healthMethods } from './jobs/health.ts';
import { obligationDuty } from './jobs/obligation-duty.ts';
import { recountingDuty } from './jobs/recounting-duty.ts';
import { obligationMethods } from './obligations/obligation-methods.ts';
import { type Parts, readerOf } from './parts.ts';
import { addCity } from './people/add-city.ts';
import { Cities } from './people/cities-in-memory.ts';
import { conflictMethods } from './people/conflict-methods.ts';
import { peopleMethods } from './people/people-methods.ts';
import { qualificationMethods } from './people/qualification-methods.ts';
import { sessionMethods } from './people/session-methods.ts';
import { substitutionMethods } from './people/substitution-methods.ts';
import { draftMethods } from './publications/draft-methods.ts';
import { layoutMethods } from './publications/layout-methods.ts';
import { Machines } from './publications/machines.ts';
import { packMethods } from './publications/pack-methods.ts';
import { publicationMethods } from './publications/publication-methods.ts';
import type { Runtime } from './runtime.ts';
import { loadCity } from './store/cities.ts';
import { type Database, openDatabase } from './store/database.ts';
import { JoinedWriter } from './store/joined-writer.ts';
import { migrate } from './store/migrate.ts';
import { plainSeal, type Seal } from './store/seal.ts';
import { Session } from './store/session.ts';
import { tryParkedAgain } from './store/timers.ts';
import { Writer } from './store/writer.ts';
import { timerDuty } from './timers/timer-duty.ts';
import type { Trouble } from './timers/trouble.ts';

export interface RuntimeOptions {
  /** A SQLite file name, `:memory:`, or a Knex handle of the embedder's. */
  readonly database: string | Knex;
  readonly clock?: Clock;
  /** The folder of the attachments' bytes; in memory where absent. */
  readonly storage?: string;
  /** National calendar years; dates in years that are not here are provisional. */
  readonly years?: readonly CalendarYear[];
  /** What answers `deliver` effects, by channel id. */
  readonly channels?: Readonly<Record<string, ChannelHandler>>;
  readonly seal?: Seal;
  readonly tablePrefix?: string;
  /** `sqlite3` or `@photostructure/sqlite`; JINGWEI_SQLITE_DRIVER, then whichever loads, where absent. */
  readonly sqliteDriver?: string;
  /** False for a tool that writes beside a server: it takes no lock on the database file. */
  readonly exclusive?: boolean;
  /** Told what the background duties could not do; a server writes it to its log. */
  readonly onTrouble?: (trouble: Trouble) => void;
}

/**
 * Opens the database, brings its schema up to date and answers the runtime. Throws
 * RUNTIME_DATABASE_… when the database is in use, too weak, newer than this program or unsupported.
 */
export async function createRuntime(options: RuntimeOptions): Promise<Runtime> {
  const clock = options.clock ?? systemClock;
  const years = options.years ?? [];
  const database = await openDatabase(options);
  const files = options.storage === undefined ? filesInMemory() : filesOnDisk(options.storage);
  try {
    await migrate(database, clock.now());
    if (database.exclusive) await files.discardUnfinished();
  } catch (cause) {
    await database.close();
    throw cause;
  }
  const writer = new Writer(database);
  const parts: Parts = {
    database,
    reader: readerOf(database),
    writer,
    seal: options.seal ?? plainSeal,
    clock,
    years,
    cities: new Cities(),
    machines: new Machines(years),
    files,
    trouble: (trouble) => options.onTrouble?.(trouble),
  };
  const audited = <Methods extends object>(area: string, methods: Methods): Methods =>
    auditingRefusals(parts, area, methods);
  const timers = timerDuty(parts);
  const outbox = deliveryDuty(parts, options.channels ?? {});
  const forgetting = forgettingDuty(parts);
  const recounting = recountingDuty(parts);
  const following = obligationDuty(parts);
  if (database.exclusive) await writer.submit((tx) => tryParkedAgain(tx, {}));
  /** Settles when the timers may fire: not by dates that a new calendar has moved. */
  let recounted: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  return {
    cities: {
      add: (data) => addCity(parts, data),
      has: async (id) => (await loadCity(parts.reader, id)) !== null,
    },
    sessions: sessionMethods(parts),
    people: audited('people', peopleMethods(parts)),
    qualifications: audited('qualification', qualificationMethods(parts)),
    substitutions: audited('substitution', substitutionMethods(parts)),
    conflicts: audited('case', conflictMethods(parts)),
    flows: audited('flow', flowMethods(parts)),
    cases: audited('case', caseMethods(parts)),
    decisions: audited('case', decisionMethods(parts)),
    decisionCopies: copyMethods(parts),
    tasks: audited('task', taskMethods(parts)),
    notifications: audited('notification', notificationMethods(parts)),
    obligations: audited('obligation', obligationMethods(parts)),
    formDrafts: audited('form-draft', formDraftMethods(parts)),
    attachments: audited('attachment', attachmentMethods(parts)),
    packs: audited('pack', packMethods(parts)),
    publications: audited('publication', publicationMethods(parts)),
    drafts: audited('draft', draftMethods(parts)),
    layouts: audited('layout', layoutMethods(parts)),
    imports: importMethods(parts),
    timers,
    outbox,
    forgetting,
    recounting,
    following,
    health: healthMethods(parts),
    async joining(transaction) {
      checkJoinable(database, transaction);
      const reader = new Session(transaction, database.prefix);
      const joined = new JoinedWriter(transaction, database.prefix);
      return { cases: caseMethods({ ...parts, reader, writer: joined }) };
    },
    start() {
      recounted = recounting
        .runOnce()
        .catch((cause) => parts.trouble({ duty: 'recounting', what: 'round', cause }))
        .then(() => {
          if (!isClosed) timers.start();
        });
      recounting.start();
      outbox.start();
      forgetting.start();
      following.start();
    },
    async close() {
      isClosed = true;
      await recounting.stop();
      await recounted;
      await timers.stop();
      await outbox.stop();
      await forgetting.stop();
      await following.stop();
      await writer.close();
      await database.close();
    },
  };
}

function checkJoinable(database: Database, transaction: Knex.Transaction): void {
  const what =
    database.driver !== 'foreign'
      ? 'the runtime was not given a Knex handle'
      : transaction.isTransaction !== true || transaction.isCompleted()
        ? 'it is not an open transaction'
        : null;
  if (what === null) return;
  throw new RuntimeError('RUNTIME_OPTION_INVALID', { details: { option: 'transaction', what } });
}
