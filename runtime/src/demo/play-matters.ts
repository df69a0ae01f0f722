import { addDays, instantAt, localDateOf } from '@jingwei/engine';
import type { RequestContext, Runtime } from '../runtime.ts';
import { type DemoMatter, demoMatters, demoMattersFlow } from './demo-matters.ts';
import { demoCity } from './yunzhou.ts';

/** Sees the cases of every matter. */
const onlooker = { city: demoCity.id, person: 'wang-fang' };

/**
 * Whether matters are to be played: there is no case at all yet, or playing them was cut off. They are
 * played in their order, so that the last one is there when all are.
 */
export async function areMattersMissing(runtime: Runtime): Promise<boolean> {
  const { items } = await runtime.cases.list(onlooker, { limit: 1 });
  if (items.length === 0) return true;
  return (
    (await isThere(runtime, demoMatters.at(0))) && !(await isThere(runtime, demoMatters.at(-1)))
  );
}

async function isThere(runtime: Runtime, matter: DemoMatter | undefined): Promise<boolean> {
  const title = String(matter?.values.title);
  const { items } = await runtime.cases.list(onlooker, { q: title });
  return items.some((one) => one.title === title);
}

/**
 * Plays the demo's matters up to today, so that an inbox has something in it. They are entered as of
 * their days: what has fallen due by now falls due when the server starts its timers. Each write has a
 * key of its own, so that what was cut off goes on where it stopped.
 */
export async function playMatters(runtime: Runtime, now: string): Promise<void> {
  for (const [index, matter] of demoMatters.entries()) {
    await play(runtime, matter, `demo-matter-${index}`, now);
  }
}

async function play(runtime: Runtime, matter: DemoMatter, key: string, now: string): Promise<void> {
  const today = localDateOf(now, demoCity.zone);
  const dayOf = (offset: number) => addDays(today, offset);
  // A story of this morning that is told at dawn has happened just now.
  const at = (day: number, time: string) => {
    const instant = instantAt(dayOf(day), time, demoCity.zone);
    return instant < now ? instant : now;
  };
  const { unit, values, parties } = matter;
  let standing = await runtime.cases.start(
    once(matter.by, at(matter.day, matter.time), `${key}-start`),
    { flow: demoMattersFlow, unit, values, parties },
  );
  for (const [index, { day, time, by, action, values: valuesOf }] of matter.steps.entries()) {
    standing = await runtime.cases.step(once(by, at(day, time), `${key}-${index}`), standing.id, {
      version: standing.version,
      action,
      values: valuesOf?.(dayOf) ?? {},
    });
  }
}

function once(person: string, at: string, key: string): RequestContext {
  // Not of the content: a story that goes on after midnight has other dates and is the same one.
  return { city: demoCity.id, person, at, idempotency: { key, requestHash: 'demo'.repeat(16) } };
}
