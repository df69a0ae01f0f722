import { transition } from 'xstate';
import { makeCalendar } from '../src/calendar/index.ts';
import type { Bundle } from '../src/document/bundle.ts';
import { chartsOf } from '../src/machine/chart.ts';
import { compileFlow } from '../src/machine/compile-flow.ts';
import type { Machine } from '../src/machine/machine.ts';
import type { StepContext } from '../src/step/context.ts';
import type { StepEvent } from '../src/step/event.ts';
import { questionsFor } from '../src/step/questions.ts';
import type { Snapshot } from '../src/step/snapshot.ts';
import { startCase } from '../src/step/start-case.ts';
import { stepCase } from '../src/step/step-case.ts';
import { smallBundle } from '../test/step/small-bundle.ts';
import type { Figure } from './rules.ts';

const runs = 5;
const stepRounds = 300;
const at = '2026-03-02T01:00:00.000Z';
const by = { id: 'wang', roles: [{ role: 'worker', unit: 'the-community' }] };

/** 60 states: 58 people work in, one after the other, in a composite state under a deadline. */
export function longFlow(): Bundle {
  const places = Array.from({ length: 58 }, (_, index) => `place-${index}`);
  const guard = {
    and: [{ '>=': [{ var: 'data.amount' }, 1] }, { '<': [{ var: 'history.moves' }, 1_000_000] }],
  };
  return smallBundle({
    initial: 'group',
    states: [
      { id: 'group', kind: 'composite', initial: 'place-0' },
      ...places.map(
        (id) => ({ id, parent: 'group', kind: 'work', role: 'worker', unit: 'community' }) as const,
      ),
      { id: 'end', kind: 'final', outcome: 'ended', result: 'success' },
    ],
    fields: [{ id: 'amount', type: 'integer', class: 'P0' }],
    entry: ['amount'],
    actions: [
      ...places.map((id, index) => ({
        id: `go-${index}`,
        from: id,
        to: places[(index + 1) % places.length] ?? 'end',
        kind: 'forward' as const,
        form: 'entry',
        guard,
      })),
      { id: 'finish', from: 'group', to: 'end', kind: 'terminate', roles: ['worker'] },
    ],
    deadlines: [
      {
        id: 'period',
        state: 'group',
        kind: 'statutory',
        duration: { n: 30, unit: 'calendar-day' },
        starts: { on: 'entry' },
      },
      ...places.slice(0, 20).map((id, index) => ({
        id: `limit-${index}`,
        state: id,
        kind: 'operational' as const,
        duration: { n: 5, unit: 'working-day' as const },
        starts: { on: 'entry' as const },
      })),
    ],
    counters: [{ id: 'moves', counts: { state: 'place-0' } }],
  });
}

/**
 * Whole steps (checks, guard with its explanation, tasks, clocks, timers, record) a second, against
 * nothing but XState's transition on the same machine; and how long a flow of 60 states takes to
 * compile, against XState making its part alone.
 */
export async function benchSteps(): Promise<Figure[]> {
  const bundle = longFlow();
  const machine = compileFlow(bundle, 'small');
  const context = contextOf(machine, bundle);
  const opened = openCase(machine, context);
  compareEqual(machine, opened, context);
  const steps = pairs(
    () => perSecond(() => walk(machine, opened, context), stepRounds),
    () => perSecond(() => walkBare(machine), stepRounds),
  );
  const compiles = pairs(
    () => 1000 / perSecond(() => compileFlow(bundle, 'small'), 10),
    () => 1000 / perSecond(() => chartsOf(machine.flow), 10),
  );
  return [
    figure('engine.steps', '1/s', 'xstate 5.33.3 transition', steps),
    figure('engine.compile', 'ms', 'xstate 5.33.3 createMachine', compiles),
  ];
}

/** How many whole steps a second a case of the long flow takes: what other work of the engine is held against. */
export function plainSteps(): () => number {
  const bundle = longFlow();
  const machine = compileFlow(bundle, 'small');
  const context = contextOf(machine, bundle);
  const opened = openCase(machine, context);
  return () => 10 * perSecond(() => walk(machine, opened, context), stepRounds);
}

function contextOf(machine: Machine, bundle: Bundle): StepContext {
  const event = { at, by, ids: 'x', unit: 'the-community', values: {}, parties: {} };
  const directory = questionsFor(machine, null, event).map((question) => ({
    question,
    answer: question.ask === 'unit-at' ? `the-${question.kind}` : 'community',
  }));
  return { data: { amount: 5 }, calendar: makeCalendar(bundle.calendar, []), directory };
}

function openCase(machine: Machine, context: StepContext): Snapshot {
  const event = { at, by, ids: 's0', unit: 'the-community', values: { amount: 5 }, parties: {} };
  const outcome = startCase(machine, event, context);
  if (outcome.outcome !== 'stepped') throw new RangeError(JSON.stringify(outcome));
  return outcome.snapshot;
}

/** Ten steps from the same snapshot on. */
function walk(machine: Machine, opened: Snapshot, context: StepContext): Snapshot {
  let snapshot = opened;
  for (let index = 0; index < 10; index += 1) {
    const payload = { type: 'action', action: `go-${index}`, values: { amount: 5 } } as const;
    const event: StepEvent = { type: 'action', payload, at, by, ids: `s${index}` };
    const outcome = stepCase(machine, snapshot, event, context);
    if (outcome.outcome !== 'stepped') throw new RangeError(JSON.stringify(outcome));
    snapshot = outcome.snapshot;
  }
  return snapshot;
}

/** The same ten transitions, decided by XState alone. */
function walkBare(machine: Machine): unknown {
  let value: unknown = { group: 'place-0' };
  const chart = machine.charts.get(null);
  if (chart === undefined) throw new RangeError('the flow has no chart');
  for (let index = 0; index < 10; index += 1) {
    const resolved = chart.resolveState({
      value: value as string,
      context: {},
      historyValue: {},
    });
    const event = { type: `action.go-${index}`, decide: () => true };
    [{ value }] = transition(chart, resolved, event);
  }
  return value;
}

function compareEqual(machine: Machine, opened: Snapshot, context: StepContext): void {
  const ours = JSON.stringify(walk(machine, opened, context).branches[0]?.value);
  const bare = JSON.stringify(walkBare(machine));
  if (ours !== bare) throw new RangeError(`steps lead to ${ours}, XState alone to ${bare}`);
}

function pairs(own: () => number, other: () => number): { own: number; other: number }[] {
  own();
  other();
  return Array.from({ length: runs }, () => ({ own: own(), other: other() }));
}

/** Rounds a second; a round of `walk` is ten steps, which `figure` counts. */
function perSecond(round: () => unknown, rounds: number): number {
  const started = performance.now();
  for (let done = 0; done < rounds; done += 1) round();
  return (rounds * 1000) / (performance.now() - started);
}

function figure(
  name: string,
  unit: string,
  against: string,
  measured: readonly { readonly own: number; readonly other: number }[],
): Figure {
  const factor = name === 'engine.steps' ? 10 : 1;
  const values = measured.map(({ own }) => own * factor);
  const value = median(values);
  const spread = (Math.max(...values) - Math.min(...values)) / value;
  const ratio = median(measured.map(({ own, other }) => own / other));
  return { name, value, unit, against, ratio, runs, spread };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
