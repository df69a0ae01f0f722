import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { schemaFile } from '../../src/store/schema-file.ts';
import { dumpSchema } from '../../src/store/sqlite/dump-schema.ts';
import { monday } from './open-test-runtime.ts';

const regenerate =
  'JINGWEI_WRITE_SCHEMA=1 npx vitest run --project store runtime/test/store/schema.test.ts';

test('the migrations make the schema of src/store/schema.sql', async () => {
  const database = await openDatabase({ database: ':memory:' });
  await migrate(database, monday);
  const schema = await dumpSchema(database.write);
  await database.close();
  if (process.env.JINGWEI_WRITE_SCHEMA === '1') await writeFile(schemaFile, schema);
  const committed = await readFile(schemaFile, 'utf8').catch(() => '');
  expect(schema, `after a new migration run: ${regenerate}`).toBe(committed);
});
