import { fileURLToPath } from 'node:url';
import { createRuntime, loadPack, loadYears, makeDemo } from '@jingwei/runtime';

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));

/** A runtime in memory with the mediation pack in force; a grid worker reports and passes on a case. */
export async function embed(): Promise<{ number: string; states: string[] }> {
  const years = await loadYears(`${templates}calendars`);
  const runtime = await createRuntime({ database: ':memory:', years });
  const { bundle } = await loadPack(`${templates}dispute-mediation`);
  const { city } = await makeDemo(runtime, bundle === null ? [] : [bundle]);
  const gridWorker = { city, person: 'chen-min' };
  const opened = await runtime.cases.start(gridWorker, {
    flow: 'dispute-mediation',
    unit: 'hehua-1',
    values: {
      title: '晾晒衣物滴水',
      facts: '楼上晾衣滴水，楼下多次劝说。',
      channel: 'channel-grid',
    },
    parties: [{ role: 'respondent', kind: 'person', name: '王五' }],
  });
  const { number, states } = await runtime.cases.step(gridWorker, opened.id, {
    version: opened.version,
    action: 'report-to-community',
    values: { 'grid-note': '当场劝说未果。' },
  });
  await runtime.close();
  return { number, states: states.map(({ id }) => id) };
}
