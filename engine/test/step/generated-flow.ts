import fc from 'fast-check';
import type { Bundle } from '../../src/document/bundle.ts';
import { type SmallFlow, smallBundle } from './small-bundle.ts';

type Kind = 'work' | 'choice' | 'wait' | 'automatic';

/** What a flow is made from: a line of states, jumps between them, and limits on some. */
export interface Plan {
  readonly kinds: readonly Kind[];
  /** Indexes of the first and last state that lie in a composite state; none when the first is later. */
  readonly group: readonly [number, number];
  readonly history: 'shallow' | 'deep' | null;
  readonly jumps: readonly {
    readonly from: number;
    readonly to: number;
    readonly guarded: boolean;
  }[];
  readonly limits: readonly {
    readonly on: number;
    readonly days: number;
    readonly unit: 'working-day' | 'calendar-day' | 'hour';
    readonly suspendedBy: number;
    readonly route: number | null;
  }[];
}

const index = fc.nat({ max: 11 });

export const plan: fc.Arbitrary<Plan> = fc.record({
  kinds: fc.array(fc.constantFrom<Kind>('work', 'work', 'choice', 'wait', 'automatic'), {
    minLength: 2,
    maxLength: 8,
  }),
  group: fc.tuple(index, index),
  history: fc.constantFrom('shallow', 'deep', null),
  jumps: fc.array(fc.record({ from: index, to: index, guarded: fc.boolean() }), { maxLength: 8 }),
  limits: fc.array(
    fc.record({
      on: index,
      days: fc.integer({ min: 1, max: 12 }),
      unit: fc.constantFrom('working-day', 'calendar-day', 'hour'),
      suspendedBy: index,
      route: fc.option(index),
    }),
    { maxLength: 4 },
  ),
});

/** A flow that `checkBundle` has nothing against: the line of states leads from each to the end. */
export function flowOf(plan: Plan): Bundle {
  const states: SmallFlow['states'][number][] = [];
  const actions: NonNullable<SmallFlow['actions']>[number][] = [];
  const routes: NonNullable<SmallFlow['routes']>[number][] = [];
  const deadlines: NonNullable<SmallFlow['deadlines']>[number][] = [];
  const { kinds, jumps } = plan;
  const at = (number: number) => number % kinds.length;
  const [from, to] = plan.group.map(at);
  const hasGroup = from !== undefined && to !== undefined && from <= to;
  const inGroup = (number: number) => hasGroup && number >= from && number <= to;
  const next = (number: number) => (number + 1 < kinds.length ? `s${number + 1}x` : 'good-end');
  const guard = { '>': [{ var: 'data.level' }, 2] };

  if (hasGroup) {
    const history = plan.history === null ? {} : { history: plan.history };
    states.push({ id: 'group', kind: 'composite', initial: `s${from}x`, ...history });
    actions.push({
      id: 'give-up',
      from: 'group',
      to: 'bad-end',
      kind: 'terminate',
      roles: ['worker'],
    });
    actions.push({
      id: 'group-again',
      from: 'group',
      to: 'group',
      kind: 'return',
      roles: ['worker'],
    });
  }
  kinds.forEach((kind, number) => {
    const id = `s${number}x`;
    const parent = inGroup(number) ? { parent: 'group' } : {};
    const on = { from: id, to: next(number) };
    if (kind === 'work') {
      states.push({
        id,
        ...parent,
        kind,
        role: 'worker',
        unit: number % 2 === 0 ? 'community' : 'case',
      });
      actions.push({ id: `go-${number}`, ...on, kind: 'forward' });
      actions.push({ id: `note-${number}`, from: id, kind: 'record', form: 'entry' });
    } else if (kind === 'choice') {
      states.push({ id, ...parent, kind });
      routes.push({ id: `rest-${number}`, ...on, on: { type: 'choice' } });
    } else if (kind === 'wait') {
      states.push({ id, ...parent, kind });
      routes.push({ id: `came-${number}`, ...on, on: { type: 'signal', signal: 'news' } });
      const duration = { n: number + 1, unit: 'working-day' } as const;
      routes.push({ id: `waited-${number}`, ...on, on: { type: 'after', duration } });
    } else {
      const effect = {
        type: 'deliver',
        channel: 'elsewhere',
        payload: { var: 'data.level' },
      } as const;
      states.push({ id, ...parent, kind, effect, timeout: { n: 1, unit: 'hour' } });
      routes.push({ id: `did-${number}`, ...on, on: { type: 'done' } });
      routes.push({ id: `failed-${number}`, ...on, on: { type: 'failed' }, guard });
    }
  });
  jumps.forEach((jump, number) => {
    const start = at(jump.from);
    const kind = kinds[start];
    const target = at(jump.to);
    const guarded = jump.guarded ? { guard } : {};
    if (kind === 'work') {
      actions.push({
        id: `jump-${number}`,
        from: `s${start}x`,
        to: `s${target}x`,
        kind: 'return',
        ...guarded,
      });
    } else if (kind === 'choice' && target > start) {
      // Ahead of the route without a guard: `a` sorts before `rest`, by order of being listed.
      routes.unshift({
        id: `aside-${number}`,
        from: `s${start}x`,
        to: `s${target}x`,
        on: { type: 'choice' },
        guard,
      });
    } else if (kind === 'automatic') {
      routes.push({
        id: `fell-${number}`,
        from: `s${start}x`,
        to: `s${target}x`,
        on: { type: 'failed' },
        ...guarded,
      });
    }
  });
  plan.limits.forEach((limit, number) => {
    const place = hasGroup && number % 2 === 0 ? 'group' : `s${at(limit.on)}x`;
    if (place !== 'group' && kinds[at(limit.on)] === 'choice') return;
    const held = at(limit.suspendedBy);
    const suspends = place === 'group' && inGroup(held) && kinds[held] !== 'choice';
    deadlines.push({
      id: `limit-${number}`,
      state: place,
      kind: 'operational',
      duration: { n: limit.days, unit: limit.unit },
      starts: number === 3 ? { on: 'field', field: 'begun-on' } : { on: 'entry' },
      warnings: [{ id: `warning-${number}`, order: 'a0', before: { n: 1, unit: limit.unit } }],
      extension: { duration: { n: 2, unit: limit.unit }, max: 1 },
      ...(suspends
        ? { suspensions: [{ state: `s${held}x`, ground: { 'zh-CN': '中止', en: 'held' } }] }
        : {}),
    });
    const id = `extend-${number}`;
    const effects = [{ type: 'extend-deadline', deadline: `limit-${number}` } as const];
    actions.push({ id, from: place, kind: 'record', roles: ['worker'], effects });
    if (limit.route === null) return;
    const on = { type: 'deadline', deadline: `limit-${number}` } as const;
    routes.push({
      id: `expired-${number}`,
      from: place,
      to: limit.route % 2 === 0 ? 'bad-end' : `s${at(limit.route)}x`,
      on,
    });
  });
  states.push({ id: 'good-end', kind: 'final', outcome: 'good', result: 'success' });
  if ([...actions, ...routes].some((one) => one.to === 'bad-end')) {
    states.push({ id: 'bad-end', kind: 'final', outcome: 'bad', result: 'failure' });
  }
  return smallBundle({
    initial: hasGroup && from === 0 ? 'group' : 's0x',
    states,
    actions,
    routes,
    deadlines,
    signals: ['news'],
    fields: [
      { id: 'level', type: 'integer', class: 'P0' },
      { id: 'begun-on', type: 'date', class: 'P0' },
      {
        id: 'double-level',
        type: 'integer',
        class: 'P0',
        computed: { '*': [{ var: 'data.level' }, 2] },
      },
    ],
    entry: ['level', 'begun-on'],
    counters: [{ id: 'entries', counts: { state: 's0x' } }],
  });
}
