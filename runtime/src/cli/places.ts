import { fileURLToPath } from 'node:url';

/** Folders of this installation; the same distance from `src/cli` and from `dist/cli`. */
const root = new URL('../../../', import.meta.url);

export const webFolder = fileURLToPath(new URL('designer/dist/', root));
export const templatesFolder = fileURLToPath(new URL('templates/', root));
export const calendarsFolder = fileURLToPath(new URL('templates/calendars/', root));
export const benchProgram = fileURLToPath(new URL('runtime/bench/main.ts', root));

/** The database within the data folder. */
export const databaseFileName = 'jingwei.sqlite';
