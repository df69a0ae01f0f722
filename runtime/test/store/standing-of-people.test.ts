import { join } from 'node:path';
import {
  compileFlow,
  hashJson,
  makeCalendar,
  replayCase,
  type Snapshot,
  type StoredStep,
} from '@jingwei/engine';
import { describe, expect, test } from 'vitest';
import type { CaseDetail } from '../../src/cases/case-view.ts';
import type { RequestContext, Runtime } from '../../src/runtime.ts';
import type { HistoryBody } from '../../src/steps/history-body.ts';
import { openDatabase } from '../../src/store/database.ts';
import { bringInspections } from './inspection-pack.ts';
import {
  administrator,
  city,
  monday,
  openTestRuntime,
  streetMediator,
  mediator as sun,
  temporaryFolder,
  yearsUntil,
} from './open-test-runtime.ts';

// Of the mediators of Hehua, Zhao and Sun; Zhou is one of another community and sees nothing there.
const zhao = { city, person: 'zhao-gang' };
const zhou = { city, person: 'zhou-ping' };
const clerk = { city, person: 'wang-fang' };
/** Noon in the city. */
const on = (day: string) => `2026-03-${day}T04:00:00.000Z`;
const at = (who: RequestContext, day: string): RequestContext => ({ ...who, at: on(day) });

const qualify = (runtime: Runtime, { person }: RequestContext, from: string, until?: string) =>
  runtime.qualifications.record(administrator, {
    person,
    qualification: 'enforcement-credential',
    certificate: '云执〔2026〕0042',
    from,
    ...(until === undefined ? {} : { until }),
  });

const prepared = (runtime: Runtime, day: string): Promise<CaseDetail> =>
  runtime.cases.start(at(zhao, day), {
    flow: 'inspection',
    unit: 'hehua',
    values: {},
    parties: [],
  });

const act = (
  runtime: Runtime,
  who: RequestContext,
  { id, version }: CaseDetail,
  action: 'go-out' | 'report-inspection',
) => runtime.cases.step(who, id, { version, action, values: {} });

const sent = async (runtime: Runtime, day: string): Promise<CaseDetail> =>
  act(runtime, at(zhao, day), await prepared(runtime, day), 'go-out');

const seatsOf = ({ tasks }: CaseDetail) => tasks.map(({ assignee }) => assignee?.id).sort();

const refusal = (code: string) => ({ problems: [expect.objectContaining({ code })] });

async function open(database = ':memory:') {
  const opened = await openTestRuntime({ database });
  await bringInspections(opened.runtime);
  return opened;
}

describe('work that requires a qualification', () => {
  test('goes to those who have it on that day, and to nobody a day before or after', async () => {
    const { runtime } = await open();
    await expect(sent(runtime, '10')).rejects.toMatchObject(refusal('ENGINE_ASSIGNMENT_EMPTY'));
    await qualify(runtime, zhao, '2026-03-10', '2026-03-20');
    const { id } = await qualify(runtime, sun, '2026-03-20');
    await expect(sent(runtime, '09')).rejects.toMatchObject(refusal('ENGINE_ASSIGNMENT_EMPTY'));
    expect(seatsOf(await sent(runtime, '10'))).toEqual(['zhao-gang']);
    const both = await sent(runtime, '20');
    expect(seatsOf(both)).toEqual(['sun-li', 'zhao-gang']);
    expect(seatsOf(await sent(runtime, '21'))).toEqual(['sun-li']);
    // Given in time, answered too late.
    await expect(act(runtime, at(zhao, '21'), both, 'report-inspection')).rejects.toMatchObject(
      refusal('ENGINE_GROUP_PERSON_UNQUALIFIED'),
    );
    const revoked = { from: '2026-03-25', reason: '证件注销' };
    const ended = await runtime.qualifications.withdraw(administrator, id, revoked);
    expect(ended).toMatchObject({ endedOn: '2026-03-25', ended: { reason: '证件注销' } });
    expect(seatsOf(await sent(runtime, '24'))).toEqual(['sun-li']);
    await expect(sent(runtime, '25')).rejects.toMatchObject(refusal('ENGINE_ASSIGNMENT_EMPTY'));
  });
});

describe('a conflict of interest', () => {
  test('leaves a person out of the work, and refuses what they have in hand', async () => {
    const { runtime } = await open();
    for (const who of [zhao, sun]) await qualify(runtime, who, '2026-01-01');
    const open1 = await prepared(runtime, '10');
    const given = await sent(runtime, '10');
    const entered = { ground: 'direct-interest', words: '当事人是本人近亲属' } as const;
    const declared = await runtime.conflicts.record(at(sun, '10'), open1.id, entered);
    expect(declared).toMatchObject({ source: 'declared', person: { id: 'sun-li' }, ended: null });
    expect(seatsOf(await act(runtime, at(zhao, '10'), open1, 'go-out'))).toEqual(['zhao-gang']);

    // In the other case she has none yet.
    const decided = { person: 'sun-li', ground: 'party-request' } as const;
    await expect(
      runtime.conflicts.record(at(clerk, '10'), given.id, decided),
    ).rejects.toMatchObject({ code: 'RUNTIME_PERMISSION_MISSING' });
    const { id } = await runtime.conflicts.record(at(streetMediator, '10'), given.id, decided);
    const answered = act(runtime, at(sun, '10'), given, 'report-inspection');
    await expect(answered).rejects.toMatchObject(refusal('ENGINE_GROUP_PERSON_CONFLICTED'));
    const reason = { reason: '申请理由不成立' };
    await expect(
      runtime.conflicts.withdraw(at(sun, '10'), given.id, id, reason),
    ).rejects.toMatchObject({ code: 'RUNTIME_PERMISSION_MISSING' });
    await runtime.conflicts.withdraw(at(streetMediator, '10'), given.id, id, reason);
    const after = await act(runtime, at(sun, '10'), given, 'report-inspection');
    expect(after.groups[0]?.answers).toMatchObject([{ by: { id: 'sun-li' } }]);
  });

  test('is told without its words to those who do not decide, and to nobody outside', async () => {
    const { runtime } = await open();
    const { id } = await prepared(runtime, '10');
    const entered = { ground: 'other-relation', words: '与当事人同住' } as const;
    await runtime.conflicts.record(sun, id, entered);
    const seen = async (who: RequestContext) => (await runtime.conflicts.list(who, id))[0];
    expect(await seen(sun)).toMatchObject({ words: '与当事人同住', masked: false });
    expect(await seen(streetMediator)).toMatchObject({ words: '与当事人同住' });
    expect(await seen(clerk)).toMatchObject({ words: null, masked: true });
    await expect(seen(zhou)).rejects.toMatchObject({ code: 'RUNTIME_CASE_UNKNOWN' });
  });
});

describe('a substitute', () => {
  test('sees and answers the tasks of the person on those days, and not a day before or after', async () => {
    const { runtime } = await open();
    for (const who of [sun, zhao, zhou]) await qualify(runtime, who, '2026-01-01');
    const given = await sent(runtime, '10');
    const days = { from: '2026-03-20', until: '2026-03-21' };
    const entered = { substitute: 'zhou-ping', ...days, reason: '病假' };
    await expect(
      runtime.substitutions.record(sun, { ...entered, from: '2026-03-01' }),
    ).rejects.toMatchObject({ code: 'RUNTIME_SUBSTITUTION_BACKDATED' });
    const { id } = await runtime.substitutions.record(sun, entered);
    // Zhou's own substitute does not stand in for Sun.
    const further = { ...days, person: 'zhou-ping', substitute: 'li-jun' };
    await runtime.substitutions.record(administrator, further);
    const inbox = async (day: string) =>
      (await runtime.tasks.inbox(at(zhou, day), { scope: 'mine' })).items.length;

    for (const day of ['19', '22']) {
      await expect(act(runtime, at(zhou, day), given, 'report-inspection')).rejects.toMatchObject({
        code: 'RUNTIME_CASE_UNKNOWN',
      });
      expect(await inbox(day)).toBe(0);
    }
    const other = { city, person: 'li-jun' };
    await expect(runtime.cases.get(at(other, '20'), given.id)).rejects.toMatchObject({
      code: 'RUNTIME_CASE_UNKNOWN',
    });
    expect(await inbox('20')).toBe(1);
    const second = await sent(runtime, '10');
    const done = await act(runtime, at(zhou, '20'), given, 'report-inspection');
    expect(done.groups[0]?.answers).toMatchObject([
      { by: { id: 'zhou-ping' }, actingFor: { id: 'sun-li' } },
    ]);

    await runtime.substitutions.withdraw(at(sun, '20'), id, { from: '2026-03-21' });
    await expect(act(runtime, at(zhou, '21'), second, 'report-inspection')).rejects.toMatchObject({
      code: 'RUNTIME_CASE_UNKNOWN',
    });
    const last = await act(runtime, at(zhou, '20'), second, 'report-inspection');
    expect(seatsOf(last)).toEqual(['zhao-gang']);
    const { items: seen } = await runtime.substitutions.list(at(zhou, '20'), {});
    expect(seen.map(({ person }) => person.id).sort()).toEqual(['sun-li', 'zhou-ping']);
    expect(seen.find((one) => one.id === id)).toMatchObject({
      reason: null,
      endedOn: '2026-03-21',
    });
  });
});

test('what was answered about people stays with the step, so that a replay asks nobody', async () => {
  const database = join(temporaryFolder(), 'city.db');
  const { runtime } = await open(database);
  const held = [];
  for (const who of [sun, zhou]) held.push(await qualify(runtime, who, '2026-01-01'));
  const days = { from: '2026-03-02', until: '2026-03-31' };
  const given = await sent(runtime, '10');
  const standing = await runtime.substitutions.record(sun, { substitute: 'zhou-ping', ...days });
  await act(runtime, at(zhou, '11'), given, 'report-inspection');
  // Nothing of this is true any more when the history is read.
  for (const { id, from } of held) {
    await runtime.qualifications.withdraw(administrator, id, { from, reason: '误录' });
  }
  await runtime.substitutions.withdraw(administrator, standing.id, { from: '2026-03-02' });
  const { publication } = await runtime.cases.get(zhao, given.id);
  const { bundle } = await runtime.publications.get(administrator, publication.hash);
  expect((await runtime.health.verifyChains()).broken).toEqual([]);

  const beside = await openDatabase({ database, exclusive: false });
  const rows: { body: string }[] = await beside
    .read('jw_history')
    .where({ city, case_id: given.id })
    .orderBy('case_seq');
  await beside.close();
  const bodies = rows.map(({ body }) => JSON.parse(body) as HistoryBody);
  const asked = bodies.flatMap(({ directory }) => directory.map(({ question }) => question.ask));
  expect(asked).toEqual(expect.arrayContaining(['holders', 'person', 'substitutes']));
  const calendar = makeCalendar(bundle.calendar, await yearsUntil(2026));
  const steps = bodies.map(
    (body): StoredStep => ({
      event: eventOf(body),
      context: { data: {}, calendar, directory: body.directory },
    }),
  );
  const replayed: Snapshot = replayCase(compileFlow(bundle, 'inspection'), steps);
  expect(replayed.status).toBe('closed');
  expect(hashJson(replayed)).toBe(bodies.at(-1)?.snapshot);
});

/** No value was entered in these steps. */
function eventOf({ event, at: when, by, roles, ids }: HistoryBody): StoredStep['event'] {
  const told = { at: when, by: { id: by, roles }, ids };
  return event.type === 'start'
    ? ({ ...told, ...event, values: {} } as unknown as StoredStep['event'])
    : ({ ...told, type: event.type, payload: { ...event, values: {} } } as StoredStep['event']);
}

test('qualifications are recorded by administrators, and everybody sees their own', async () => {
  const { runtime } = await open();
  const { id } = await qualify(runtime, sun, '2026-03-01', '2026-03-31');
  const { items: own } = await runtime.qualifications.list(sun, {});
  expect(own).toMatchObject([{ id, certificate: '云执〔2026〕0042', by: { id: 'jiang-lan' } }]);
  expect(await runtime.qualifications.list(zhao, {})).toEqual({ items: [], next: null });
  await qualify(runtime, zhao, '2026-03-01');
  const first = await runtime.qualifications.list(administrator, { limit: 1 });
  expect(first).toMatchObject({ items: [{ person: { id: 'sun-li' } }], next: expect.any(String) });
  const cursor = first.next ?? '';
  const second = await runtime.qualifications.list(administrator, { limit: 1, cursor });
  expect(second).toMatchObject({ items: [{ person: { id: 'zhao-gang' } }], next: null });
  const forbidden = { code: 'RUNTIME_PERMISSION_MISSING' };
  const wanted = { person: 'sun-li', qualification: 'enforcement-credential', from: '2026-03-01' };
  await expect(runtime.qualifications.record(sun, wanted)).rejects.toMatchObject(forbidden);
  await expect(runtime.qualifications.list(zhao, { person: 'sun-li' })).rejects.toMatchObject(
    forbidden,
  );
  const reason = '转岗';
  for (const from of ['2026-02-28', '2026-04-01', '2026-03-32']) {
    await expect(
      runtime.qualifications.withdraw(administrator, id, { from, reason }),
    ).rejects.toMatchObject({ code: 'RUNTIME_DAYS_INVALID' });
  }
  const ended = await runtime.qualifications.withdraw(administrator, id, { reason });
  expect(ended).toMatchObject({ endedOn: monday.slice(0, 10), ended: { by: { id: 'jiang-lan' } } });
  await expect(
    runtime.qualifications.withdraw(administrator, id, { reason }),
  ).rejects.toMatchObject({ code: 'RUNTIME_RECORD_ENDED' });
});
