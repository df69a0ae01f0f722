import { createRequire } from 'node:module';
import { RuntimeError } from '../../errors/runtime-error.ts';

export const sqliteDrivers = ['sqlite3', '@photostructure/sqlite'] as const;

export type SqliteDriver = (typeof sqliteDrivers)[number];

const load = createRequire(import.meta.url);

/**
 * `sqlite3` where its binary is there, otherwise `@photostructure/sqlite`, which ships its own.
 * `forced` (an option or JINGWEI_SQLITE_DRIVER) takes exactly that one.
 */
export function chooseSqliteDriver(forced: string | undefined): SqliteDriver {
  if (forced !== undefined && !isDriver(forced)) {
    throw new RuntimeError('RUNTIME_OPTION_INVALID', {
      details: { option: 'sqliteDriver', what: `${forced}; known: ${sqliteDrivers.join(', ')}` },
    });
  }
  const reasons: string[] = [];
  for (const driver of forced === undefined ? sqliteDrivers : [forced]) {
    try {
      load(driver);
      return driver;
    } catch (cause) {
      reasons.push(`${driver}: ${cause instanceof Error ? cause.message.split('\n')[0] : cause}`);
    }
  }
  throw new RuntimeError('RUNTIME_DATABASE_DRIVER_MISSING', {
    details: { what: reasons.join('; ') },
  });
}

function isDriver(name: string): name is SqliteDriver {
  return (sqliteDrivers as readonly string[]).includes(name);
}
