import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CalendarYear } from '@jingwei/engine';
import { onTestFinished } from 'vitest';
import { HandClock } from '../../src/clock/hand-clock.ts';
import { createRuntime, type RuntimeOptions } from '../../src/create-runtime.ts';
import { demoCity, demoPeople, demoUnits } from '../../src/demo/yunzhou.ts';
import { hashPassword } from '../../src/people/passwords.ts';
import { loadPack } from '../../src/publications/load-pack.ts';
import { loadYears } from '../../src/publications/load-years.ts';
import type { Runtime } from '../../src/runtime.ts';

export { acceptance, leak } from './leak.ts';

const templates = fileURLToPath(new URL('../../../templates/', import.meta.url));

export const city = demoCity.id;
/** A Monday morning in the city's zone: 2026-03-02 09:30. */
export const monday = '2026-03-02T01:30:00.000Z';

export const clerk = { city, person: 'wang-fang' };
export const gridWorker = { city, person: 'chen-min' };
export const mediator = { city, person: 'sun-li' };
export const streetMediator = { city, person: 'wu-tao' };
export const administrator = { city, person: 'jiang-lan' };
export const publisher = { city, person: 'shen-yi' };
export const secondPublisher = { city, person: 'han-bing' };

export interface OpenedRuntime {
  readonly runtime: Runtime;
  readonly clock: HandClock;
}

/** A runtime with the demo city and the mediation pack in force, closed when the test ends. */
export async function openTestRuntime(
  options: Partial<RuntimeOptions> & { readonly approvals?: number } = {},
): Promise<OpenedRuntime> {
  const clock = new HandClock(monday);
  const { approvals = 0, ...rest } = options;
  const years = await loadYears(join(templates, 'calendars'));
  const runtime = await createRuntime({ database: ':memory:', clock, years, ...rest });
  onTestFinished(() => runtime.close());
  if (!(await runtime.cities.has(city))) await fill(runtime, approvals);
  return { runtime, clock };
}

/** Everybody's; hashed once, because a hash is slow on purpose. */
export const password = 'the password of everybody';
const hashed = hashPassword(password);

async function fill(runtime: Runtime, approvals: number): Promise<void> {
  const passwordHash = await hashed;
  await runtime.cities.add({
    ...demoCity,
    demo: true,
    approvals,
    units: demoUnits,
    people: demoPeople.map(({ id, name, username, posts }) => ({
      id,
      name,
      username,
      passwordHash,
      posts: posts.map(([role, unit]) => ({ role, unit, from: '2026-01-01' })),
    })),
  });
  const { bundle } = await loadPack(join(templates, 'dispute-mediation'));
  if (bundle === null) return;
  const imported = await runtime.packs.import(administrator, bundle, { activate: approvals === 0 });
  for (const approver of [publisher, secondPublisher].slice(0, approvals)) {
    await runtime.publications.approve(approver, imported.hash, {});
  }
  if (approvals > 0) await runtime.publications.activate(publisher, imported.hash, {});
}

/** The national years that lie in the templates, up to one. */
export async function yearsUntil(last: number): Promise<readonly CalendarYear[]> {
  return (await loadYears(join(templates, 'calendars'))).filter(({ year }) => year <= last);
}

/** A folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jingwei-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
