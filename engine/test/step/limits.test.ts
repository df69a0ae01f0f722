import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../src/document/bundle.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import {
  chief,
  clockEntries,
  codesOf,
  Driver,
  effectTypes,
  entriesOf,
  nobody,
  type Stepped,
  worker,
} from './driver.ts';
import { type SmallFlow, smallBundle } from './small-bundle.ts';

type Deadline = NonNullable<SmallFlow['deadlines']>[number];

const days = (n: number) => ({ n, unit: 'calendar-day' }) as const;
/** Eight o'clock in the morning in Shanghai, on a day of 2026. */
const on = (date: string) => `2026-${date}T00:00:00.000Z`;
/** 24:00 in Shanghai of a day of March 2026. */
const endOf = (day: number) => `2026-03-${String(day).padStart(2, '0')}T16:00:00.000Z`;

/** Two work states in a row; the limits are given. */
function flowWith(deadlines: readonly Deadline[], more: Partial<SmallFlow> = {}): Bundle {
  return smallBundle({
    initial: 'hearing',
    states: [
      { id: 'hearing', kind: 'work', role: 'worker', unit: 'case' },
      { id: 'waiting', kind: 'work', role: 'worker', unit: 'case' },
      { id: 'closed', kind: 'final', outcome: 'done', result: 'success' },
    ],
    actions: [
      { id: 'accept', kind: 'record', from: 'hearing' },
      { id: 'wait', kind: 'forward', from: 'hearing', to: 'waiting' },
      { id: 'go-on', kind: 'forward', from: 'waiting', to: 'hearing' },
      { id: 'close', kind: 'forward', from: 'hearing', to: 'closed' },
    ],
    signals: ['opinion'],
    parties: ['applicant'],
    documents: [{ id: 'decision', roles: ['worker'] }],
    counters: [{ id: 'late', counts: { action: 'go-on' } }],
    deadlines,
    ...more,
  });
}

const plain: Deadline = {
  id: 'limit',
  kind: 'statutory',
  duration: days(10),
  starts: { on: 'entry' },
  counting: { rollsLastDay: false },
};

function started(bundle: Bundle): Driver {
  const driver = new Driver(bundle);
  expect(driver.start(on('03-02'), { subject: 'x' }).outcome).toBe('stepped');
  return driver;
}

const dueOf = (driver: Driver) => driver.snapshot.deadlines.map(({ dueAt }) => dueAt);

describe('limits of the whole case', () => {
  it('[CK22] run from the opening over all states and are met when the case closes', () => {
    const driver = started(flowWith([plain]));
    expect(driver.snapshot.deadlines[0]?.state).toBeNull();
    expect(dueOf(driver)).toEqual([endOf(12)]);
    expect(clockEntries(driver.act(on('03-03'), 'wait'))).toEqual([]);
    expect(clockEntries(driver.act(on('03-04'), 'go-on'))).toEqual([]);
    expect(clockEntries(driver.act(on('03-05'), 'close'))).toEqual(['met']);
  });

  it('[CK22] stand still in any state that suspends them', () => {
    const ground = { 'zh-CN': '等待', en: 'waiting' };
    const driver = started(flowWith([{ ...plain, suspensions: [{ state: 'waiting', ground }] }]));
    driver.act(on('03-04'), 'wait');
    expect(dueOf(driver)).toEqual([null]);
    driver.act(on('03-07'), 'go-on');
    expect(dueOf(driver)).toEqual([endOf(15)]);
  });

  it('[CK22] may lead anywhere from any state when they are over', () => {
    const bundle = flowWith([{ ...plain, basis: [{ regulation: 'rule-book' }] }], {
      routes: [
        { id: 'over', from: 'hearing', to: 'closed', on: { type: 'deadline', deadline: 'limit' } },
      ],
    });
    expect(checkBundle(bundle)).toEqual([]);
    const driver = started(bundle);
    driver.fireNext();
    expect(driver.snapshot.status).toBe('closed');
  });
});

describe('what starts a limit', () => {
  it('[CK23] an action, at the time when it was taken; taken again, the limit that runs goes on', () => {
    const driver = started(
      flowWith([{ ...plain, state: 'hearing', starts: { on: 'action', action: 'accept' } }]),
    );
    expect(driver.snapshot.deadlines).toEqual([]);
    driver.step(on('03-05'), {
      type: 'action',
      action: 'accept',
      values: {},
      happenedAt: on('03-04'),
    });
    expect(dueOf(driver)).toEqual([endOf(14)]);
    driver.act(on('03-06'), 'accept');
    expect(dueOf(driver)).toEqual([endOf(14)]);
  });

  it('[CK23] an action that enters the state of the limit, and none that leaves it', () => {
    const of = (action: string): Deadline => ({
      ...plain,
      state: 'waiting',
      starts: { on: 'action', action },
    });
    const entering = started(flowWith([of('wait')]));
    entering.act(on('03-03'), 'wait');
    expect(dueOf(entering)).toEqual([endOf(13)]);
    const leaving = started(flowWith([of('go-on')]));
    leaving.act(on('03-03'), 'wait');
    leaving.act(on('03-04'), 'go-on');
    expect(leaving.snapshot.deadlines).toEqual([]);
  });

  it('[CK23] a signal, for the whole case as well', () => {
    const driver = started(flowWith([{ ...plain, starts: { on: 'signal', signal: 'opinion' } }]));
    driver.step(on('03-06'), { type: 'signal', signal: 'opinion', payload: {} }, nobody);
    expect(dueOf(driver)).toEqual([endOf(16)]);
  });

  it('[CK24] the service of a document, on the day on which it was served', () => {
    const driver = started(
      flowWith([{ ...plain, starts: { on: 'service', document: 'decision' } }]),
    );
    const served = {
      type: 'served',
      document: 'decision',
      to: 'applicant',
      method: 'left',
      happenedAt: on('03-03'),
    } as const;
    const outcome = driver.step(on('03-09'), served);
    expect(dueOf(driver)).toEqual([endOf(13)]);
    expect(entriesOf(outcome)[0]).toEqual({
      type: 'served',
      document: 'decision',
      to: 'applicant',
      method: 'left',
    });
    expect(driver.snapshot.served?.map((one) => one.happenedAt)).toEqual([on('03-03')]);
  });

  it('[CK24] service by somebody without the role, of what is unknown, or in no known way is refused', () => {
    const driver = started(flowWith([plain]));
    const served = {
      type: 'served',
      document: 'decision',
      to: 'applicant',
      method: 'post',
    } as const;
    const codes = (more: object, by = worker) =>
      codesOf(driver.step(on('03-03'), { ...served, ...more }, by));
    expect(codes({}, nobody)).toEqual(['ENGINE_ROLE_MISSING']);
    expect(codes({ document: 'decison' })).toEqual(['ENGINE_DOCUMENT_UNKNOWN']);
    expect(codes({ to: 'nobody' })).toEqual(['ENGINE_PARTY_ROLE_UNKNOWN']);
    expect(codes({ method: 'pigeon' })).toEqual(['ENGINE_SERVICE_METHOD_UNKNOWN']);
    expect(codes({ happenedAt: on('03-04') })).toEqual(['ENGINE_EVENT_IN_FUTURE']);
  });
});

describe('consequences of a limit that is over', () => {
  const consequences: Deadline['consequences'] = [
    { id: 'counted', order: 'a0', do: { type: 'count', counter: 'late' } },
    { id: 'to-chief', order: 'a1', do: { type: 'reassign', role: 'chief', unit: 'street' } },
    {
      id: 'supervised',
      order: 'a2',
      after: days(3),
      do: { type: 'supervise', level: 2, role: 'chief', unit: 'district' },
    },
    { id: 'higher', order: 'a3', after: { n: 12, unit: 'hour' }, do: { type: 'escalate', up: 1 } },
  ];
  const bundle = flowWith([{ ...plain, state: 'hearing', consequences }]);

  it('[CK25] those without a time follow at once, in order, the others so long after the end', () => {
    expect(checkBundle(bundle)).toEqual([]);
    const driver = started(bundle);
    const over = driver.fireNext();
    expect(driver.snapshot.counters.late).toBe(1);
    expect(driver.snapshot.tasks.map(({ role, unit }) => [role, unit])).toEqual([
      ['chief', 'the-street'],
    ]);
    expect(effectTypes(over).filter((type) => type.endsWith('-task'))).toEqual([
      'close-task',
      'open-task',
    ]);
    const later = driver.snapshot.timers.map(({ purpose, dueAt }) => [purpose, dueAt]);
    // Twelve hours after 24:00 of the 12th; 24:00 of the 15th.
    expect(later).toEqual([
      ['overdue', endOf(15)],
      ['overdue', '2026-03-13T04:00:00.000Z'],
    ]);
    driver.fireNext();
    expect(driver.snapshot.tasks.map(({ unit }) => unit)).toEqual(['the-street']);
    const last = driver.fireNext() as Stepped;
    const told = last.effects.find((effect) => effect.type === 'notify');
    expect(told).toMatchObject({ to: { role: 'chief', unit: 'the-district' } });
    expect(JSON.stringify(told)).toContain('二级督办');
  });

  it('[CK25] those still to come fall away when the limit is met after all or the state is left', () => {
    const driver = started(bundle);
    driver.fireNext();
    driver.act(on('03-13'), 'wait', {}, chief);
    expect(driver.snapshot.timers).toEqual([]);
  });

  it('[CK25] a correction that puts the end off undraws nothing, and nothing is drawn twice', () => {
    const driver = started(bundle);
    driver.fireNext();
    driver.step(on('03-14'), {
      type: 'correct',
      state: 'hearing',
      happenedAt: on('03-08'),
      reason: 'typing error',
    });
    expect(driver.snapshot.timers.map(({ purpose }) => purpose)).toEqual(['deadline']);
    driver.fireNext();
    expect(driver.snapshot.counters.late).toBe(1);
    expect(driver.snapshot.timers.map(({ purpose }) => purpose)).toEqual(['overdue', 'overdue']);
  });

  it('[CK25] one escalates layer by layer, up to the highest there is', () => {
    const steps: Deadline['consequences'] = [1, 2, 3, 4].map((up) => ({
      id: `layer-${up}`,
      order: `a${up}`,
      after: days(up),
      do: { type: 'escalate', up },
    }));
    const driver = started(flowWith([{ ...plain, consequences: steps }]));
    driver.fireNext();
    const units = [1, 2, 3, 4].map(() => {
      driver.fireNext();
      return driver.snapshot.tasks[0]?.unit;
    });
    expect(units).toEqual(['the-street', 'the-district', 'the-city', 'the-city']);
  });

  it('[CK25] one may do whatever an action may', () => {
    const written: Deadline['consequences'] = [
      {
        id: 'marked',
        order: 'a0',
        do: { type: 'effect', effect: { type: 'set-field', field: 'mark', value: 'late' } },
      },
    ];
    const bundle = flowWith([{ ...plain, consequences: written }], {
      fields: [{ id: 'mark', type: 'text', class: 'P0' }],
    });
    const driver = started(bundle);
    driver.fireNext();
    expect(driver.data.mark).toBe('late');
  });
});

describe('who may do what', () => {
  it('[CK26] an extension with approvers is granted by one of them alone', () => {
    const bundle = flowWith(
      [{ ...plain, extension: { duration: days(5), max: 1, approvedBy: ['chief'] } }],
      {
        actions: [
          {
            id: 'extend',
            kind: 'record',
            from: 'hearing',
            roles: ['worker', 'chief'],
            effects: [{ type: 'extend-deadline', deadline: 'limit' }],
          },
          { id: 'close', kind: 'forward', from: 'hearing', to: 'closed' },
          { id: 'wait', kind: 'forward', from: 'hearing', to: 'waiting' },
          { id: 'go-on', kind: 'forward', from: 'waiting', to: 'hearing' },
        ],
      },
    );
    const driver = started(bundle);
    expect(codesOf(driver.act(on('03-05'), 'extend'))).toEqual(['ENGINE_ROLE_MISSING']);
    expect(driver.act(on('03-05'), 'extend', {}, chief).outcome).toBe('stepped');
    expect(dueOf(driver)).toEqual([endOf(17)]);
  });

  it('[CK27] an end in success by silence is refused unless a law is cited for it', () => {
    const silent = (basis?: Deadline['basis'], routeBasis?: Deadline['basis']) =>
      checkBundle(
        flowWith([{ ...plain, state: 'hearing', ...(basis === undefined ? {} : { basis }) }], {
          routes: [
            {
              id: 'by-silence',
              from: 'hearing',
              to: 'closed',
              on: { type: 'deadline', deadline: 'limit' },
              ...(routeBasis === undefined ? {} : { basis: routeBasis }),
            },
          ],
        }),
      ).map(({ code }) => code);
    const cited = [{ regulation: 'rule-book', article: '第四十五条' }];
    expect(silent()).toEqual(['ENGINE_DEEMED_APPROVAL_UNFOUNDED']);
    expect(silent(cited)).toEqual([]);
    expect(silent(undefined, cited)).toEqual([]);
  });

  it('[CK28] a role counts from its first day to its last, on the day on which it happened', () => {
    const dated = (from: string, until: string) => ({
      id: 'wang',
      roles: worker.roles.map((role) => ({ ...role, from, until })),
    });
    const driver = started(flowWith([plain]));
    const accept = (by: typeof worker, happenedAt?: string) =>
      codesOf(
        driver.step(
          on('03-10'),
          {
            type: 'action',
            action: 'accept',
            values: {},
            ...(happenedAt === undefined ? {} : { happenedAt }),
          },
          by,
        ),
      );
    expect(accept(dated('2026-03-10', '2026-03-10'))).toEqual([]);
    expect(accept(dated('2026-03-11', '2027-03-10'))).toEqual(['ENGINE_ROLE_NOT_IN_FORCE']);
    expect(accept(dated('2025-03-10', '2026-03-09'))).toEqual(['ENGINE_ROLE_NOT_IN_FORCE']);
    expect(accept(dated('2025-03-10', '2026-03-09'), on('03-09'))).toEqual([]);
    expect(accept(dated('2025-02-30', '2026-03-09'))).toEqual(['ENGINE_EVENT_MALFORMED']);
  });

  it('[CK28] nobody starts a case by a role that is over', () => {
    const driver = new Driver(flowWith([plain]));
    const by = {
      id: 'wang',
      roles: worker.roles.map((role) => ({ ...role, until: '2026-03-01' })),
    };
    const outcome = driver.start(on('03-02'), { subject: 'x' }, { by });
    expect(codesOf(outcome)).toEqual(['ENGINE_ROLE_NOT_IN_FORCE']);
  });
});
