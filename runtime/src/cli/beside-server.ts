import { createRuntime } from '../create-runtime.ts';
import { loadYears } from '../publications/load-years.ts';
import type { Runtime } from '../runtime.ts';
import { existingDatabase } from './existing-database.ts';
import { calendarsFolder } from './places.ts';

/** Runs with the installation of a data folder, also beside a server that is running on it. */
export async function besideServer<Result>(
  data: string,
  variables: NodeJS.ProcessEnv,
  run: (runtime: Runtime) => Promise<Result>,
): Promise<Result> {
  const database = existingDatabase(data, variables);
  const years = await loadYears(calendarsFolder);
  const runtime = await createRuntime({ database, years, exclusive: false });
  try {
    return await run(runtime);
  } finally {
    await runtime.close();
  }
}
