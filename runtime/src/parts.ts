import type { CalendarYear } from '@jingwei/engine';
import type { AttachmentFiles } from './attachments/attachment-files.ts';
import type { Clock } from './clock/clock.ts';
import type { Cities } from './people/cities-in-memory.ts';
import type { Machines } from './publications/machines.ts';
import type { Database } from './store/database.ts';
import type { Seal } from './store/seal.ts';
import { Session } from './store/session.ts';
import type { Writing } from './store/writer.ts';
import type { Trouble } from './timers/trouble.ts';

/** What the areas of one runtime share; made once by `createRuntime`. */
export interface Parts {
  readonly database: Database;
  /** For reading what was committed. */
  readonly reader: Session;
  readonly writer: Writing;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly years: readonly CalendarYear[];
  readonly cities: Cities;
  readonly machines: Machines;
  readonly files: AttachmentFiles;
  /** Tells whoever keeps the log. */
  readonly trouble: (trouble: Trouble) => void;
}

export function readerOf(database: Database): Session {
  return new Session(database.read, database.prefix);
}
