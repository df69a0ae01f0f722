import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import type { DecisionRecord } from '../../src/decision/decision-record.ts';
import { decisionRecord } from '../../src/decision/record-decision.ts';
import { takeStep } from '../../src/decision/take-step.ts';
import { type DecisionValues, verifyDecision } from '../../src/decision/verify-decision.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import type { Json } from '../../src/json/json.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { EngineError } from '../../src/problem/engine-error.ts';
import { SeededRandom } from '../../src/simulation/seeded-random.ts';
import { simulateCase } from '../../src/simulation/simulate-case.ts';
import type { StepOutcome } from '../../src/step/outcome.ts';
import { questionsFor } from '../../src/step/questions.ts';
import type { Snapshot } from '../../src/step/snapshot.ts';
import { startCase } from '../../src/step/start-case.ts';
import { wideFlowOf, widePlan } from '../branches/generated-branches.ts';
import { answer, frozen, worker } from '../step/driver.ts';
import { type SmallFlow, smallBundle, text } from '../step/small-bundle.ts';

const salt = 'a secret of this record, kept with the values';

const flow: SmallFlow = {
  fields: [
    { id: 'amount', type: 'integer', class: 'P0' },
    {
      id: 'illness',
      type: 'text',
      class: 'P2',
      purpose: text('care'),
      retention: { n: 3, unit: 'year' },
      basis: [{ regulation: 'rule-book', article: '28' }],
    },
    { id: 'double', type: 'integer', class: 'P0', computed: { '*': [{ var: 'data.amount' }, 2] } },
  ] as SmallFlow['fields'] & object,
  entry: ['amount', 'illness'],
  parameters: [
    {
      id: 'limit',
      type: 'integer',
      value: 100,
      min: 1,
      max: 1000,
      lock: 'range',
      verification: 'local',
    },
  ],
  rules: [
    {
      id: 'is-large',
      rule: { '>=': [{ var: 'data.amount' }, { var: 'param.limit' }] },
      basis: [{ regulation: 'rule-book', article: '7' }],
    } as (SmallFlow['rules'] & object)[number],
  ],
  states: [
    { id: 'sorting', kind: 'choice' },
    { id: 'large', kind: 'work', role: 'worker', unit: 'case' },
    { id: 'small-one', kind: 'work', role: 'worker', unit: 'case' },
    { id: 'closed', kind: 'final', outcome: 'done', result: 'success' },
  ],
  routes: [
    {
      id: 'to-large',
      from: 'sorting',
      to: 'large',
      on: { type: 'choice' },
      guard: { or: [{ rule: 'is-large' }, { '==': [{ var: 'data.illness' }, 'grave'] }] },
    },
    { id: 'to-small', from: 'sorting', to: 'small-one', on: { type: 'choice' } },
  ],
  actions: [
    { id: 'close-large', from: 'large', to: 'closed', kind: 'forward' },
    { id: 'close-small', from: 'small-one', to: 'closed', kind: 'forward' },
  ],
  deadlines: [
    {
      id: 'answer-limit',
      state: 'large',
      kind: 'operational',
      duration: { n: 3, unit: 'working-day' },
      starts: { on: 'entry' },
    },
  ],
};

const bundle = frozen(withRegister(smallBundle(flow)));
const calendar = makeCalendar(bundle.calendar, []);
const data = {};
const event = {
  at: '2026-03-02T02:00:00.000Z',
  by: worker,
  ids: 'step-1',
  unit: 'the-community',
  values: { subject: 'noise', amount: 150, illness: 'mild' },
  parties: {},
};

function withRegister(made: Bundle): Bundle {
  const regulations = made.regulations.map((one) => ({
    ...one,
    title: text('The rule book'),
    validFrom: '2020-01-01',
  }));
  return { ...made, regulations };
}

function recorded(of: Bundle = bundle, given = event) {
  const machine = compileFlow(of, 'small');
  const directory = answer(questionsFor(machine, null, given));
  const context = { data, calendar, directory };
  const outcome = startCase(machine, given, context);
  const record = decisionRecord(machine, null, given, context, outcome, salt);
  const values: DecisionValues = { salt, before: null, event: given, data, directory };
  return { record, outcome, values };
}

const { record, outcome, values } = recorded();
const verify = (of: DecisionRecord, more: object = {}) =>
  verifyDecision(of, { bundle, calendar, values, ...more });
const places = (of: DecisionRecord, more: object = {}) =>
  verify(of, more).differences.map((one) => one.path);

describe('a decision record', () => {
  test('[DR1] says under what, by whom, why and with what result a step was taken', () => {
    expect(record).toMatchObject({
      format: 1,
      flow: 'small',
      calendar: { zone: 'Asia/Shanghai', years: [] },
      event: { type: 'start', ids: 'step-1', at: event.at },
      before: null,
      output: { outcome: 'stepped' },
    });
    expect(record.facts.map((one) => [one.from, one.field, one.class])).toEqual([
      ['event', 'amount', 'P0'],
      ['event', 'illness', 'P2'],
      ['event', 'subject', 'P0'],
    ]);
    const { output } = record;
    expect(output.outcome === 'stepped' ? output.entries : []).toMatchObject([
      { type: 'entered', state: 'sorting' },
      { type: 'left', state: 'sorting' },
      { type: 'took', transition: 'to-large' },
      { type: 'entered', state: 'large' },
      // Three working days after Monday 2 March: the 3rd, 4th and 5th.
      { type: 'clock', what: 'started', dueDate: '2026-03-05' },
    ]);
    expect(output.outcome === 'stepped' ? output.changes.map((one) => one.field) : []).toEqual([
      'amount',
      'double',
      'illness',
      'subject',
    ]);
  });

  test('[DR2] holds no value of a field and no sensitive value in an explanation', () => {
    const written = JSON.stringify(record);
    expect(written).not.toContain('noise');
    expect(written).not.toContain('mild');
    // The same value has other hashes at other places and under another salt.
    const hashes = record.facts.map((one) => one.hash);
    expect(new Set(hashes).size).toBe(3);
    const machine = compileFlow(bundle, 'small');
    const context = { data, calendar, directory: record.directory };
    const other = decisionRecord(machine, null, event, context, outcome, `${salt}!`);
    expect(other.facts.map((one) => one.hash)).not.toEqual(hashes);
  });

  test('[DR3] names each role that alone entitles a person to the step', () => {
    const roles = [{ role: 'chief', unit: 'the-street' }, ...worker.roles];
    const { record: of } = recorded(bundle, { ...event, by: { id: 'wang', roles } });
    expect(of.people).toEqual([
      { id: 'wang', roles, authority: { needed: true, by: worker.roles } },
    ]);
  });

  test('[DR4] keeps the trace of each rule that decided, and of what was computed', () => {
    expect(record.rules.map((one) => [one.kind, one.id, one.explanation.result])).toEqual([
      ['guard', 'to-large', true],
      ['computed', 'double', 300],
    ]);
  });

  test('[DR5] cites the bases of what took part, with title, rank and dates', () => {
    expect(record.citations.map((one) => [one.article, one.elements])).toEqual([
      ['28', ['illness']],
      ['7', ['is-large']],
    ]);
    expect(record.citations[1]).toEqual({
      regulation: 'rule-book',
      article: '7',
      title: text('The rule book'),
      rank: 'law',
      number: null,
      validFrom: '2020-01-01',
      validUntil: null,
      verification: 'unverified',
      inForce: true,
      elements: ['is-large'],
    });
  });

  test('[DR6] is refused with a short salt, and with an outcome that the step does not give', () => {
    const machine = compileFlow(bundle, 'small');
    const context = { data, calendar, directory: record.directory };
    const make = (of: StepOutcome, with_: string) => () =>
      decisionRecord(machine, null, event, context, of, with_);
    expect(codeOf(make(outcome, 'short'))).toBe('ENGINE_DECISION_SALT_SHORT');
    const other = { ...outcome, effects: [] } as StepOutcome;
    expect(codeOf(make(other, salt))).toBe('ENGINE_DECISION_OTHER_OUTCOME');
  });
});

describe('verifying a decision', () => {
  test('[DR7] the output recomputed from the record and the values is equal', () => {
    expect(verify(record)).toEqual({ equal: true, differences: [], problems: [] });
    expect(verify(JSON.parse(JSON.stringify(record)) as DecisionRecord).equal).toBe(true);
  });

  test('[DR7] the order in which values are handed over changes nothing', () => {
    const entries = Object.entries(event.values).reverse();
    const turned = { ...values, event: { ...event, values: Object.fromEntries(entries) } };
    expect(places(record, { values: turned })).toEqual([]);
  });

  test('[DR8] another fact is named, with what follows from it', () => {
    const changed = { ...values, event: { ...event, values: { ...event.values, amount: 50 } } };
    const found = places(record, { values: changed });
    expect(found).toContain('/event/content');
    expect(found).toContain('/facts/0/hash');
    expect(found).toContain('/rules/0/explanation/result');
    expect(found).toContain('/output/entries/2/transition');
    expect(found).toContain('/output/after');
    expect(found).not.toContain('/facts/1/hash');
  });

  test('[DR8] another rule or parameter is named, with what follows from it', () => {
    const stricter = {
      ...bundle,
      parameters: bundle.parameters.map((one) => ({ ...one, value: 500 })),
    };
    const found = places(record, { bundle: stricter });
    expect(found).toContain('/publication');
    expect(found).toContain('/rules/0/explanation/result');
    expect(found).toContain('/output/entries/2/transition');
  });

  test('[DR8] another day of the calendar is named, with the due date that follows from it', () => {
    const days = [{ date: '2026-03-03', kind: 'off' as const, name: text('off') }];
    const other = makeCalendar({ ...bundle.calendar, days }, []);
    const found = places(record, { calendar: other });
    expect(found).toContain('/calendar/version');
    expect(found).toContain('/calendar/years/0');
    expect(found).toContain('/output/entries/4/dueDate');
  });

  test('[DR8] another person is named', () => {
    const by = { id: 'li', roles: worker.roles };
    expect(places(record, { values: { ...values, event: { ...event, by } } })).toEqual([
      '/people/0/id',
    ]);
  });

  test('[DR8] a record that was changed anywhere is found at that place', () => {
    const all = leaves(record as unknown as Json, '');
    expect(all.length).toBeGreaterThan(60);
    // Under these the step itself is taken otherwise, so that more than the place differs.
    const decisive = ['/publication', '/flow'];
    for (const path of all) {
      const changed = changedAt(record as unknown as Json, path) as unknown as DecisionRecord;
      const { equal, differences, problems } = verify(changed);
      expect(equal, path).toBe(false);
      const found = differences.map((one) => one.path);
      if (decisive.some((one) => path.startsWith(one))) {
        expect(found.length + problems.length, path).toBeGreaterThan(0);
      } else expect(found, path).toEqual([path]);
    }
  });

  test('[DR9] a record that cannot be recomputed says why, and nothing throws', () => {
    const unknown = verify({ ...record, flow: 'other' });
    expect(unknown.problems.map((one) => one.code)).toEqual(['ENGINE_FLOW_UNKNOWN']);
    const step = { ...event, type: 'recount', payload: { type: 'recount' } } as const;
    const { unit: _unit, ...later } = step;
    const early = verify(record, { values: { ...values, event: later } });
    expect(early.problems.map((one) => one.code)).toEqual(['ENGINE_HISTORY_UNREADABLE']);
  });
});

const seed = 20261123;
test(`[DR7] every step of random cases with branches recomputes equal (seed ${seed})`, () => {
  let steps = 0;
  fc.assert(
    fc.property(widePlan, fc.integer({ min: 1, max: 1_000_000 }), (made, number) => {
      const wide = wideFlowOf(made);
      const machine = compileFlow(wide, 'small');
      const by = makeCalendar(wide.calendar, []);
      const random = new SeededRandom(String(number));
      const frame = { machine, calendar: by, random, from: '2026-01-05', mostSteps: 12 };
      let before: Snapshot | null = null;
      for (const { event: of, context } of simulateCase(frame, 'simulated').play.stored) {
        const taken: StepOutcome = takeStep(machine, before, of, context);
        const made = decisionRecord(machine, before, of, context, taken, salt);
        const handed = {
          salt,
          before,
          event: of,
          data: context.data,
          directory: context.directory,
        };
        const verdict = verifyDecision(made, { bundle: wide, calendar: by, values: handed });
        expect(verdict).toEqual({ equal: true, differences: [], problems: [] });
        steps += 1;
        if (taken.outcome === 'stepped') before = taken.snapshot;
      }
    }),
    { seed, numRuns: 25 },
  );
  expect(steps).toBeGreaterThan(80);
});

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof EngineError ? error.code : 'other';
  }
}

/** JSON Pointers to everything that holds nothing more. */
function leaves(value: Json, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner as Json, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function changedAt(value: Json, path: string): Json {
  const [, first, ...rest] = path.split('/');
  if (first === undefined) return typeof value === 'string' ? `${value}?` : 'changed';
  const key = first.replaceAll('~1', '/').replaceAll('~0', '~');
  const inner = `${rest.length === 0 ? '' : '/'}${rest.join('/')}`;
  if (Array.isArray(value)) {
    return value.map((one: Json, index) => (String(index) === key ? changedAt(one, inner) : one));
  }
  const holder = value as Readonly<Record<string, Json>>;
  return { ...holder, [key]: changedAt(holder[key] ?? null, inner) };
}
