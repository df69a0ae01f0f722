import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { HandClock } from '../../src/clock/hand-clock.ts';
import { createRuntime } from '../../src/create-runtime.ts';
import { demoMatters } from '../../src/demo/demo-matters.ts';
import { makeDemo } from '../../src/demo/make-demo.ts';
import { loadPack } from '../../src/publications/load-pack.ts';
import { loadYears } from '../../src/publications/load-years.ts';
import { city, clerk, mediator } from './open-test-runtime.ts';

const templates = fileURLToPath(new URL('../../../templates/', import.meta.url));

test.each([
  ['shortly after midnight', '2026-03-11T16:20:00.000Z'],
  ['in the afternoon', '2026-03-12T06:00:00.000Z'],
])('the demo plays its matters up to the present, %s, and only once', async (_, now) => {
  const years = await loadYears(join(templates, 'calendars'));
  const { bundle } = await loadPack(join(templates, 'dispute-mediation'));
  const packs = bundle === null ? [] : [bundle];
  const runtime = await createRuntime({ database: ':memory:', clock: new HandClock(now), years });
  try {
    await makeDemo(runtime, packs, { mattersUntil: now });
    await makeDemo(runtime, packs, { mattersUntil: now });
    await runtime.timers.runOnce(now);

    const grid = { city, person: 'chen-min' };
    const atGrid = await runtime.cases.list(grid, { limit: 100 });
    const atCommunity = await runtime.cases.list(clerk, { limit: 100 });
    const numbers = new Set([...atGrid.items, ...atCommunity.items].map(({ number }) => number));
    expect(numbers.size).toBe(demoMatters.length);
    expect(atCommunity.items.every(({ openedAt }) => openedAt <= now)).toBe(true);

    const inbox = await runtime.tasks.inbox(mediator, { scope: 'unit', limit: 100 });
    expect(new Set(inbox.items.map(({ task }) => task.state))).toEqual(
      new Set([
        'community-assigning',
        'community-mediating',
        'community-appraisal',
        'community-follow-up',
      ]),
    );
    const atDesk = await runtime.tasks.inbox(clerk, { scope: 'unit' });
    expect(atDesk.items.filter(({ due }) => due?.overdue).map((one) => one.case.title)).toEqual([
      '楼上卫生间渗水，楼下吊顶损坏',
    ]);
    expect(atDesk.counts).toMatchObject({ mine: 0, overdue: 1, unit: atDesk.items.length });
    expect((await runtime.tasks.inbox(clerk, { scope: 'mine' })).counts.overdue).toBe(0);
    const [late] = atDesk.items;
    const story = await runtime.cases.history(clerk, late?.case.id ?? '', {});
    expect(story.items[0]?.title['zh-CN']).toBe('期限届满');
    const [pack] = await runtime.packs.list({ city, person: 'jiang-lan' });
    expect(pack?.pending).toEqual([]);
  } finally {
    await runtime.close();
  }
});
