import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import type { Json, JsonObject } from '../../src/json/json.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { questionsFor } from '../../src/step/questions.ts';
import type { Snapshot } from '../../src/step/snapshot.ts';
import { startCase } from '../../src/step/start-case.ts';
import { stepCase } from '../../src/step/step-case.ts';
import { answer, worker } from '../step/driver.ts';
import type { SmallFlow } from '../step/small-bundle.ts';
import { before, findingsOf, promising, replayed } from './promised-flow.ts';

/** A flow of three work states and two ends over two booleans and a number from 0 to 2. */
interface Plan {
  readonly moves: readonly {
    readonly from: number;
    readonly to: number;
    readonly guard: number;
    readonly entry: boolean;
    readonly effect: number;
  }[];
  readonly line: readonly number[];
  readonly required: boolean;
  readonly hidden: boolean;
}

const guards: readonly (object | null)[] = [
  null,
  { '==': [{ var: 'data.aa' }, true] },
  { '!=': [{ var: 'data.bb' }, true] },
  { and: [{ var: 'data.aa' }, { '!': [{ var: 'data.bb' }] }] },
  { '>=': [{ var: 'data.level' }, 2] },
  { '<': [{ var: 'data.level' }, { '+': [1, 1] }] },
  { or: [{ '>': [{ var: 'data.level' }, 2] }, { var: 'data.bb' }] },
  { '<': [{ var: 'history.turns' }, 2] },
  { if: [{ var: 'data.aa' }, { '==': [{ var: 'data.level' }, 1] }, { var: 'data.bb' }] },
];
const effects: readonly (readonly [string, Json] | null)[] = [
  null,
  ['aa', false],
  ['bb', { var: 'data.aa' }],
  ['level', null],
  ['level', { if: [{ '<': [{ var: 'data.level' }, 2] }, { '+': [{ var: 'data.level' }, 1] }, 0] }],
];

const guard = fc.nat({ max: guards.length - 1 });

/** Lines to every state and from each to an end, so that nothing but guards can stand in the way. */
const lines = [
  [0, 1],
  [1, 2],
  [2, 3],
  [1, 4],
] as const;

const plan: fc.Arbitrary<Plan> = fc.record({
  moves: fc.array(
    fc.record({
      from: fc.nat({ max: 2 }),
      to: fc.nat({ max: 4 }),
      guard,
      entry: fc.boolean(),
      effect: fc.nat({ max: effects.length - 1 }),
    }),
    { maxLength: 3 },
  ),
  line: fc.tuple(guard, guard, guard, guard),
  required: fc.boolean(),
  hidden: fc.boolean(),
});

const states = ['s0x', 's1x', 's2x', 'good', 'bad'];
const promises = {
  order: before('s1x', 'good'),
  zero: { type: 'never', at: 'good', when: { '==': [{ var: 'data.level' }, 0] } },
} as const;

function bundleOf({ moves, line, required, hidden }: Plan): Bundle {
  const all = [
    ...moves,
    ...lines.map(([from, to], at) => ({
      from,
      to,
      guard: line[at] ?? 0,
      entry: at % 2 === 1,
      effect: 0,
    })),
  ];
  const flow: SmallFlow = {
    states: [
      ...states
        .slice(0, 3)
        .map((id) => ({ id, kind: 'work', role: 'worker', unit: 'case' }) as const),
      { id: 'good', kind: 'final', outcome: 'good', result: 'success' },
      { id: 'bad', kind: 'final', outcome: 'bad', result: 'failure' },
    ],
    fields: [
      { id: 'aa', type: 'boolean', class: 'P0' },
      { id: 'bb', type: 'boolean', class: 'P0' },
      { id: 'level', type: 'integer', class: 'P0', min: 0, max: 2 },
    ],
    entry: ['aa', 'bb', 'level'],
    counters: [{ id: 'turns', counts: { state: 's1x' } }],
    actions: all.map(({ from, to, guard, entry, effect }, index) => {
      const [field, value] = effects[effect] ?? [];
      const rule = guards[guard];
      return {
        id: `move-${index}`,
        from: states[from] ?? 's0x',
        to: states[to] ?? 'good',
        kind: 'forward',
        ...(entry ? { form: 'entry' } : {}),
        ...(rule === null || rule === undefined ? {} : { guard: rule }),
        ...(field === undefined
          ? {}
          : { effects: [{ type: 'set-field', field, value: value ?? null } as const] }),
      } as const;
    }),
  };
  const bundle = promising(flow, promises);
  const flows = bundle.flows.map((one) => ({
    ...one,
    forms: one.forms.map((form) => ({
      ...form,
      items: form.items.map((item) => {
        if (item.field === 'aa') return { ...item, required };
        const isHidden = hidden && item.field === 'bb';
        return isHidden ? { ...item, visible: { rule: { var: 'data.aa' } } } : item;
      }),
    })),
  }));
  return { ...bundle, flows };
}

interface Place {
  readonly snapshot: Snapshot;
  readonly data: JsonObject;
  readonly first: boolean;
}

const booleans = [undefined, null, true, false] as const;
const numbers = [undefined, 0, 1, 2] as const;

function* entries(): Generator<JsonObject> {
  for (const aa of [undefined, true, false]) {
    for (const bb of booleans) {
      for (const level of numbers) {
        const all = Object.entries({ aa, bb, level }).filter(([, value]) => value !== undefined);
        yield Object.fromEntries(all) as JsonObject;
      }
    }
  }
}

const given = [...entries()];

/** Steps every case with every value, and tells what comes about. */
function tried(bundle: Bundle) {
  const machine = compileFlow(bundle, 'small');
  const calendar = makeCalendar(bundle.calendar, []);
  const at = '2026-03-02T01:00:00.000Z';
  const places = new Map<string, Place>();
  const next = new Map<string, Set<string>>();
  const reached = new Set<string>();
  let outOfOrder = false;
  let zero = false;
  const arrive = (
    from: string | null,
    place: Place | null,
    outcome: ReturnType<typeof stepCase>,
  ) => {
    if (outcome.outcome !== 'stepped') return;
    const data: Record<string, Json> = { ...place?.data };
    for (const { field, value } of outcome.changes) {
      if (value === null) delete data[field];
      else data[field] = value;
    }
    let first = place?.first ?? false;
    for (const entry of outcome.record.entries) {
      if (entry.type !== 'entered') continue;
      reached.add(entry.state);
      if (entry.state === 's1x') first = true;
      if (entry.state !== 'good') continue;
      if (!first) outOfOrder = true;
      // biome-ignore lint/suspicious/noDoubleEquals: JSONLogic's own comparison, written by hand
      if ((data.level ?? null) == 0 && data.level !== undefined) zero = true;
    }
    const { snapshot } = outcome;
    const counters = { turns: Math.min(snapshot.counters.turns ?? 0, 3) };
    const { level, aa, bb } = data;
    const value = snapshot.branches[0]?.value;
    const key = JSON.stringify([value, snapshot.status, counters, first, level, aa, bb]);
    if (from !== null) next.set(from, (next.get(from) ?? new Set()).add(key));
    if (!places.has(key)) places.set(key, { snapshot: { ...snapshot, counters }, data, first });
  };
  for (const values of given) {
    const event = { at, by: worker, ids: 'aa', unit: 'the-community', values, parties: {} };
    const directory = answer(questionsFor(machine, null, event));
    arrive(null, null, startCase(machine, event, { data: {}, calendar, directory }));
  }
  for (const [key, place] of places) {
    if (place.snapshot.status === 'closed') continue;
    for (const { id, form, from } of machine.flow.actions) {
      if (place.snapshot.branches[0]?.value !== from) continue;
      for (const values of form === undefined ? [{}] : given) {
        const payload = { type: 'action', action: id, values } as const;
        const event = { type: 'action', payload, at, by: worker, ids: 'bb' } as const;
        const directory = answer(questionsFor(machine, place.snapshot, event));
        const context = { data: place.data, calendar, directory };
        arrive(key, place, stepCase(machine, place.snapshot, event, context));
      }
    }
  }
  const ending = new Set(
    [...places].flatMap(([key, { snapshot }]) => (snapshot.status === 'closed' ? [key] : [])),
  );
  for (let grown = true; grown; ) {
    const size = ending.size;
    for (const [key, ways] of next) if ([...ways].some((way) => ending.has(way))) ending.add(key);
    grown = ending.size > size;
  }
  return {
    unreached: states.filter((state) => !reached.has(state)),
    stuck: [...places.keys()].some((key) => !ending.has(key)),
    outOfOrder,
    zero,
  };
}

describe('the verdicts', () => {
  it('[VE9] agree with stepping every case of small flows with every value (seed 71)', () => {
    const property = fc.property(plan, (one) => {
      const bundle = bundleOf(one);
      const found = tried(bundle);
      const { findings, about, bound } = findingsOf(bundle);
      expect(bound).toMatchObject({ whole: true, guessed: [] });
      const unreached = findings.filter(
        ({ subject, verdict }) => subject === 'states' && verdict === 'violated',
      );
      expect(unreached.map(({ element }) => element)).toEqual(found.unreached);
      expect(about('ends').verdict).toBe(found.stuck ? 'violated' : 'proved');
      expect(about('order').verdict).toBe(found.outOfOrder ? 'violated' : 'proved');
      expect(about('zero').verdict).toBe(found.zero ? 'violated' : 'proved');
      for (const { example } of findings) {
        const { outcomes } = replayed(bundle, example);
        expect(outcomes.every(({ outcome }) => outcome === 'stepped')).toBe(true);
      }
    });
    fc.assert(property, { seed: 71, numRuns: 6 });
  }, 120_000);
});
