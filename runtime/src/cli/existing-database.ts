import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RuntimeError } from '../errors/runtime-error.ts';
import { databaseFileName } from './places.ts';

/**
 * The database that a command is about: the one that the environment names, or that of the data folder.
 * Opening a file that is not there would make one. Throws RUNTIME_DATA_FOLDER_UNUSABLE.
 */
export function existingDatabase(data: string, variables: NodeJS.ProcessEnv): string {
  if (variables.JINGWEI_DATABASE) return variables.JINGWEI_DATABASE;
  const folder = resolve(data);
  const file = join(folder, databaseFileName);
  if (existsSync(file)) return file;
  const what = `${databaseFileName} is not there`;
  throw new RuntimeError('RUNTIME_DATA_FOLDER_UNUSABLE', { details: { folder, what } });
}
