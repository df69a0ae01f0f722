import { addDays, instantAt, localDateOf } from '@jingwei/engine';
import type { Runtime } from '../runtime.ts';
import { type DemoMatter, demoMatters, demoMattersFlow } from './demo-matters.ts';
import { demoCity } from './yunzhou.ts';

/**
 * Plays the demo's matters up to today, so that an inbox has something in it. They are entered as of
 * their days: what has fallen due by now falls due when the server starts its timers.
 */
export async function playMatters(runtime: Runtime, now: string): Promise<void> {
  for (const matter of demoMatters) await play(runtime, matter, now);
}

async function play(runtime: Runtime, matter: DemoMatter, now: string): Promise<void> {
  const today = localDateOf(now, demoCity.zone);
  const dayOf = (offset: number) => addDays(today, offset);
  // A story of this morning that is told at dawn has happened just now.
  const at = (day: number, time: string) => {
    const instant = instantAt(dayOf(day), time, demoCity.zone);
    return instant < now ? instant : now;
  };
  const { unit, values, parties } = matter;
  let standing = await runtime.cases.start(
    { city: demoCity.id, person: matter.by, at: at(matter.day, matter.time) },
    { flow: demoMattersFlow, unit, values, parties },
  );
  for (const { day, time, by, action, values: valuesOf, reason } of matter.steps) {
    standing = await runtime.cases.step(
      { city: demoCity.id, person: by, at: at(day, time) },
      standing.id,
      {
        version: standing.version,
        action,
        values: valuesOf?.(dayOf) ?? {},
        ...(reason === undefined ? {} : { reason }),
      },
    );
  }
}
