import { join } from 'node:path';
import {
  canonicalJson,
  type DecisionRecord,
  isJsonObject,
  type Json,
  verifyDecision,
} from '@jingwei/engine';
import knex from 'knex';
import { describe, expect, onTestFinished, test } from 'vitest';
import { HandClock } from '../../src/clock/hand-clock.ts';
import { playMatters } from '../../src/demo/play-matters.ts';
import { Sqlite3Client } from '../../src/store/sqlite/sqlite3-client.ts';
import {
  acceptance,
  city,
  clerk,
  leak,
  mediator,
  openTestRuntime,
  temporaryFolder,
  yearsUntil,
} from './open-test-runtime.ts';

const now = '2026-03-20T06:00:00.000Z';

/** The demo's matters, one of them followed to its end, and a hand in the database. */
async function played() {
  const hand = knex({
    client: Sqlite3Client as never,
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, idleTimeoutMillis: 2 ** 31 - 1 },
  });
  const { runtime } = await openTestRuntime({ database: hand });
  onTestFinished(() => hand.destroy());
  await playMatters(runtime, now);
  await runtime.timers.runOnce(now);
  const { items } = await runtime.cases.list(clerk, { limit: 100 });
  const agreed = items.find(({ states }) => states[0]?.id === 'community-follow-up');
  const closed = await runtime.cases.step({ ...mediator, at: now }, agreed?.id ?? '', {
    version: agreed?.version ?? 0,
    action: 'close-performed',
    values: {
      'visited-on': '2026-03-20',
      'visit-result': 'visit-performed',
      'visit-note': '双方确认协议已履行。',
    },
  });
  const late = items.find(({ title }) => title === '楼上卫生间渗水，楼下吊顶损坏');
  return { runtime, hand, closed, late };
}

/** Every place of a document at which there is neither an object nor a list, with another value there. */
function* changed(value: Json, path = ''): Generator<{ path: string; document: Json }> {
  if (Array.isArray(value) || isJsonObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      for (const one of changed(inner as Json, `${path}/${key}`)) {
        const document = Array.isArray(value)
          ? value.map((kept, at) => (String(at) === key ? one.document : kept))
          : { ...value, [key]: one.document };
        yield { path: one.path, document };
      }
    }
    return;
  }
  const other = typeof value === 'string' ? `${value.slice(0, -1)}~` : value === true ? false : 7;
  yield { path, document: other };
}

describe('the decision record of a step', () => {
  test('is made again from history, for every step of a case from start to end and of its alarms', async () => {
    const { runtime, closed, late } = await played();
    expect(closed.status).toBe('closed');
    const events: string[] = [];
    for (const { number, version } of [closed, late ?? closed]) {
      for (let step = 1; step <= version; step += 1) {
        const { record, sources } = await runtime.decisionCopies.make({ number, step });
        expect(verifyDecision(record, sources)).toEqual({
          equal: true,
          differences: [],
          problems: [],
        });
        events.push(record.event.type);
        const again = await runtime.decisionCopies.make({ number, step });
        expect(canonicalJson(again.record)).toBe(canonicalJson(record));
        const found = await runtime.decisionCopies.find(record);
        expect(found).toMatchObject({ number, step });
      }
    }
    expect(new Set(events)).toEqual(new Set(['start', 'action', 'timer']));
    // Neither the record of one step nor its secret tells anything of another.
    const [one, other] = [
      await runtime.decisionCopies.make({ number: closed.number, step: 1 }),
      await runtime.decisionCopies.make({ number: closed.number, step: 2 }),
    ];
    expect(one.sources.values.salt).toMatch(/^[0-9a-f]{64}$/);
    expect(one.sources.values.salt).not.toBe(other.sources.values.salt);
    const title = canonicalJson(one.record);
    expect(title).not.toContain('相邻两户');
    expect(title).not.toContain(one.sources.values.salt);
  });

  test('differs at the very leaf at which it was changed', async () => {
    const { runtime, closed } = await played();
    const { number } = closed;
    const { record, sources } = await runtime.decisionCopies.make({ number, step: 6 });
    const leaves = [...changed(record as unknown as Json)];
    expect(leaves.length).toBeGreaterThan(150);
    for (const { path, document } of leaves.filter((_, index) => index % 6 === 0)) {
      const verdict = verifyDecision(document as unknown as DecisionRecord, sources);
      const paths = verdict.differences.map((one) => one.path);
      // Of a flow that the bundle does not have nothing can be recomputed.
      if (path === '/flow') expect(verdict.problems).toHaveLength(1);
      else expect(paths).toEqual([path]);
    }
  });

  test('says in words who decided, on which conditions and which law, and each reading is audited', async () => {
    const { runtime, hand, closed } = await played();
    const told = await runtime.decisions.explain(mediator, closed.id, 6);
    expect(told).toMatchObject({
      title: { 'zh-CN': '已履行，结案' },
      person: { name: '孙丽' },
      authority: {
        needed: true,
        by: [{ role: { title: { 'zh-CN': '社区人民调解员' } }, unit: { id: 'hehua' } }],
      },
    });
    expect(told.rules).toContainEqual(
      expect.objectContaining({ kind: 'guard', held: true, title: told.title }),
    );
    expect(told.citations).toContainEqual(
      expect.objectContaining({
        regulation: 'reg-mediation-act',
        article: '第31条',
        inForce: true,
        elements: expect.arrayContaining([told.title]),
      }),
    );
    const { record } = await runtime.decisions.record(mediator, closed.id, 5);
    const words = await runtime.decisions.explain(mediator, closed.id, 5);
    expect(words.rules.flatMap(({ because }) => because).map((one) => one['zh-CN'])).toContain(
      '「主持调解员」为“孙丽”',
    );
    // Law before local provisions, articles by number; fields that stayed empty are not told.
    const acts = words.citations.map(({ regulation }) => regulation);
    expect([acts[0], acts.indexOf('reg-local-decision')]).toEqual([
      'reg-mediation-act',
      acts.length - 1,
    ]);
    const articles = words.citations.filter(({ regulation }) => regulation === acts[0]);
    expect(articles.slice(0, 3).map(({ article }) => article)).toEqual([
      '第3条',
      '第4条',
      '第19条',
    ]);
    expect(words.rules.filter(({ kind }) => kind === 'value')).toMatchObject([
      { title: { 'zh-CN': '协议形式' }, result: { 'zh-CN': '口头（口头协议登记表）' } },
    ]);
    const rows = await hand('jw_audit').where({ operation: 'decision.read' }).orderBy('seq');
    const details = rows.map(({ body }) => JSON.parse(body).details);
    expect(details).toEqual([
      { step: 6, record: told.hash },
      { step: 5, record: words.hash },
      { step: 5, record: words.hash },
    ]);
    expect(rows.every(({ person }) => person === 'sun-li')).toBe(true);
    expect(record.flow).toBe('dispute-mediation');
    expect((await runtime.health.verifyChains()).broken).toEqual([]);
    await expect(
      runtime.decisions.record({ city, person: 'zhou-ping' }, closed.id, 1),
    ).rejects.toMatchObject({ code: 'RUNTIME_CASE_UNKNOWN' });
    await expect(runtime.decisions.record(clerk, closed.id, 99)).rejects.toMatchObject({
      code: 'RUNTIME_DECISION_STEP_UNKNOWN',
    });
  });

  test('is not made of a value that was erased or changed, nor of a history that gives something else', async () => {
    const { runtime, hand, closed } = await played();
    const make = (step: number) => runtime.decisionCopies.make({ number: closed.number, step });
    const at = { case_id: closed.id, field: 'claims', version: 1 };
    const gone = { code: 'RUNTIME_DECISION_VALUE_GONE', details: { field: 'claims', step: 2 } };
    const { value } = await hand('jw_case_values').where(at).first();
    await hand('jw_case_values')
      .where(at)
      .update({ value: JSON.stringify('另一项请求') });
    await expect(make(2)).rejects.toMatchObject(gone);
    await hand('jw_case_values').where(at).update({ value: null });
    await expect(make(2)).rejects.toMatchObject(gone);
    await expect(make(5)).rejects.toMatchObject(gone);
    expect((await make(1)).step).toBe(1);
    await hand('jw_case_values').where(at).update({ value });
    expect((await make(5)).step).toBe(5);

    await hand.raw('drop trigger jw_history_no_update');
    const place = { case_id: closed.id, case_seq: 2 };
    const { body } = await hand('jw_history').where(place).first();
    const rewrite = (from: string | RegExp, to: string) =>
      hand('jw_history')
        .where(place)
        .update({ body: body.replace(from, to) });
    await rewrite('"by":"wang-fang"', '"by":"zhao-gang"');
    await expect(make(2)).rejects.toMatchObject({ code: 'RUNTIME_DECISION_NOT_REPRODUCED' });
    // As an older program wrote it: the step counts for those after it, and has no record itself.
    await rewrite(/"entered":\[[^\]]*\],/, '');
    await expect(make(2)).rejects.toMatchObject({ code: 'RUNTIME_DECISION_INPUT_INCOMPLETE' });
    expect((await make(3)).step).toBe(3);
    await rewrite(/"calendar":"[0-9a-f]+"/, '"calendar":"0000"');
    await expect(make(2)).rejects.toMatchObject({ code: 'RUNTIME_DECISION_CALENDAR_GONE' });
  });

  test('is the same under a later calendar, and after the program was started again', async () => {
    const database = join(temporaryFolder(), 'city.db');
    const at = '2026-02-12T01:30:00.000Z';
    const open = async (last: number) =>
      (await openTestRuntime({ database, years: await yearsUntil(last), clock: new HandClock(at) }))
        .runtime;
    const before = await open(2025);
    const { id, number } = await before.cases.start(clerk, leak);
    const values = { ...acceptance, 'accepted-on': '2026-02-12' };
    await before.cases.step(clerk, id, { version: 1, action: 'accept', values });
    const made = await before.decisionCopies.make({ number });
    expect(made.step).toBe(2);
    await before.close();
    const runtime = await open(2026);
    await runtime.recounting.runOnce();
    const again = await runtime.decisionCopies.make({ number, step: 2 });
    expect(canonicalJson(again.record)).toBe(canonicalJson(made.record));
    const last = await runtime.decisionCopies.make({ number });
    expect(last.record.calendar.version).not.toBe(made.record.calendar.version);
  });
});
