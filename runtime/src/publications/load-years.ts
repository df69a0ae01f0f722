import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CalendarYear, checkCalendarYear } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';

/** Reads every year of a folder of national calendars, the earliest first. Throws RUNTIME_YEARS_UNREADABLE. */
export async function loadYears(folder: string): Promise<readonly CalendarYear[]> {
  const years: CalendarYear[] = [];
  const names = await readdir(folder).catch((cause) => {
    throw unreadable(folder, cause instanceof Error ? cause.message : String(cause));
  });
  for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
    const file = join(folder, name);
    let value: unknown;
    try {
      value = JSON.parse(await readFile(file, 'utf8'));
    } catch (cause) {
      throw unreadable(file, cause instanceof Error ? cause.message : String(cause));
    }
    const [problem] = checkCalendarYear(value);
    if (problem !== undefined) throw unreadable(file, `${problem.path}: ${problem.message.en}`);
    years.push(value as CalendarYear);
  }
  return years.sort((a, b) => a.year - b.year);
}

function unreadable(file: string, what: string): RuntimeError {
  return new RuntimeError('RUNTIME_YEARS_UNREADABLE', { details: { file, what } });
}
