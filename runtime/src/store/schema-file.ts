import { fileURLToPath } from 'node:url';

/** The schema that all migrations together make, committed for reading and compared by a test. */
export const schemaFile = fileURLToPath(new URL('./schema.sql', import.meta.url));
