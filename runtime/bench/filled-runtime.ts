import { fileURLToPath } from 'node:url';
import { createRuntime } from '../src/create-runtime.ts';
import { makeDemo } from '../src/demo/make-demo.ts';
import { loadPack } from '../src/publications/load-pack.ts';
import { loadYears } from '../src/publications/load-years.ts';
import { openDatabase } from '../src/store/database.ts';
import type { StepRows } from './bare-rows.ts';

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));
const gridWorker = { city: 'yunzhou', person: 'chen-min' };

export interface FilledRuntime {
  /** Steps a second: `steps` cases are opened first, then each makes one step, so many at a time. */
  measure(steps: number, concurrent: number): Promise<number>;
  /** What the last measured step of some case wrote. */
  rowsOfOneStep(): Promise<StepRows>;
  close(): Promise<void>;
}

export async function openFilled(database: string): Promise<FilledRuntime> {
  const years = await loadYears(`${templates}calendars`);
  const runtime = await createRuntime({ database, years });
  const { bundle } = await loadPack(`${templates}dispute-mediation`);
  await makeDemo(runtime, bundle === null ? [] : [bundle]);
  let last = '';
  const open = async () =>
    (
      await runtime.cases.start(gridWorker, {
        flow: 'dispute-mediation',
        unit: 'hehua-1',
        values: { title: '晾衣滴水', facts: '楼上晾衣滴水。', channel: 'channel-grid' },
        parties: [],
      })
    ).id;
  const report = async (id: string) => {
    last = id;
    await runtime.cases.step(gridWorker, id, {
      version: 1,
      action: 'report-to-community',
      values: { 'grid-note': '当场劝说未果。' },
    });
  };
  return {
    async measure(steps, concurrent) {
      const ids: string[] = [];
      while (ids.length < steps) {
        const group = Array.from({ length: Math.min(concurrent, steps - ids.length) }, open);
        ids.push(...(await Promise.all(group)));
      }
      const began = performance.now();
      const workers = Array.from({ length: concurrent }, async () => {
        for (let id = ids.pop(); id !== undefined; id = ids.pop()) await report(id);
      });
      await Promise.all(workers);
      return (steps * 1000) / (performance.now() - began);
    },
    async rowsOfOneStep() {
      const beside = await openDatabase({ database, exclusive: false });
      const of = (table: string) => beside.read(`jw_${table}`);
      const key = { case_id: last };
      const history = await of('history').where({ ...key, case_seq: 2 });
      const fields: string[] = JSON.parse(history[0]?.body ?? '{}').record.fields;
      const rows = {
        cases: await of('cases').where({ id: last }),
        case_values: await of('case_values').where(key).whereIn('field', fields),
        tasks: await of('tasks').where(key),
        timers: await of('timers').where(key),
        history,
        audit: await of('audit')
          .where({ subject: `case:${last}` })
          .orderBy('seq', 'desc')
          .limit(1),
      };
      await beside.close();
      return rows;
    },
    close: () => runtime.close(),
  };
}
