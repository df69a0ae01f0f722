import jsonLogic from 'json-logic-js';
import type { Json } from '../src/json/json.ts';
import { compileRule } from '../src/rules/index.ts';

/** One measured figure; `value` and `ratio` are medians, `spread` is (largest − smallest) / median. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly against: string;
  readonly ratio: number;
  readonly runs: number;
  readonly spread: number;
}

const read = (field: string): Json => ({ var: `data.${field}` });

/** Guards as packs write them: amounts, counts, codes, dates, parties, who acts, what is missing. */
export const guards: readonly Json[] = [
  { '>': [read('claim-amount'), 50000] },
  { and: [{ '>': [read('claim-amount'), 50000] }, { '>=': [read('people'), 10] }] },
  { or: [{ '==': [read('kind'), 'labour'] }, { '==': [read('kind'), 'family'] }] },
  { in: [read('kind'), ['labour', 'land', 'traffic', 'neighbour']] },
  { '!': [read('withdrawn')] },
  { and: [read('consent'), { '!': [read('in-court')] }, { '!=': [read('kind'), 'criminal'] }] },
  { '<=': [1, read('people'), { var: 'param.group-size' }] },
  { '>': [{ '+': [read('claim-amount'), read('costs')] }, { var: 'param.large-amount' }] },
  { if: [{ '>=': [read('people'), 5] }, { '==': [{ var: 'actor.role' }, 'director'] }, true] },
  { '==': [{ var: 'case.unit' }, { var: 'actor.unit' }] },
  { '>=': [read('filed-on'), '2024-01-01'] },
  { '==': [{ missing: ['data.claim-amount', 'data.kind', 'data.phone'] }, []] },
  { '!': [{ missing: ['data.claim-amount', 'data.kind'] }] },
  { some: [read('parties'), { '<': [{ var: 'age' }, 18] }] },
  { all: [read('parties'), { '!!': [{ var: 'signed' }] }] },
  { '<': [{ var: 'history.returns' }, 3] },
  { '>': [{ '*': [read('claim-amount'), 0.05] }, { var: ['param.fee-floor', 100] }] },
  {
    and: [
      { '===': [read('risk'), 'high'] },
      { or: [read('weapon'), { '>': [read('injured'), 0] }] },
    ],
  },
  { '==': [{ substr: [read('grid'), 0, 6] }, '440305'] },
  {
    or: [
      { in: ['urgent', read('note')] },
      { '>': [{ max: [read('people'), read('injured')] }, 30] },
    ],
  },
];

/** Two cases of opposite kind, so that guards hold and fail, and stop early and late. */
export const cases: readonly Json[] = [
  {
    data: {
      'claim-amount': 80000,
      costs: 500,
      people: 12,
      kind: 'labour',
      withdrawn: false,
      consent: true,
      'in-court': false,
      'filed-on': '2024-03-05',
      phone: '',
      risk: 'high',
      weapon: false,
      injured: 2,
      grid: '440305001',
      note: 'urgent, by telephone',
      parties: [
        { age: 41, signed: true },
        { age: 17, signed: true },
        { age: 33, signed: false },
      ],
    },
    param: { 'group-size': 20, 'large-amount': 60000, 'fee-floor': 100 },
    actor: { role: 'mediator', unit: 'street-1' },
    case: { unit: 'street-1' },
    history: { returns: 1 },
  },
  {
    data: {
      'claim-amount': 900,
      costs: 0,
      people: 2,
      kind: 'neighbour',
      withdrawn: true,
      consent: false,
      'in-court': true,
      'filed-on': '2023-12-31',
      phone: '1',
      risk: 'low',
      weapon: false,
      injured: 0,
      grid: '310101',
      note: '',
      parties: [
        { age: 60, signed: true },
        { age: 58, signed: true },
      ],
    },
    param: { 'group-size': 1, 'large-amount': 60000 },
    actor: { role: 'director', unit: 'street-2' },
    case: { unit: 'street-1' },
    history: { returns: 3 },
  },
];

const runs = 9;
const runMs = 100;

/**
 * Compiled guards against json-logic-js interpreting the same ones, results first compared equal.
 * `rules.compiled` evaluates one guard at a time; its value and ratio are geometric means over the
 * guards, so that none weighs more for being slow. `rules.mixed` goes through all of them in turn.
 */
export async function benchRules(): Promise<Figure[]> {
  const pairs = guards.map((rule, index) => pairOf(rule, index));
  warmUp(pairs);
  const alone = pairs.map((pair) => measurePair([pair], runMs / guards.length));
  const mixed = measurePair(pairs, runMs);
  const compiled = {
    value: geometricMean(alone.map(({ value }) => value)),
    ratio: geometricMean(alone.map(({ ratio }) => ratio)),
    spread: median(alone.map(({ spread }) => spread)),
  };
  const common = { unit: '1/s', against: 'json-logic-js 2.0.5', runs };
  return [
    { name: 'rules.compiled', ...common, ...compiled },
    { name: 'rules.mixed', ...common, ...mixed },
  ];
}

type Evaluate = (data: Json) => unknown;

/** One guard, as compiled and as json-logic-js takes it. */
interface Pair {
  readonly own: Evaluate;
  readonly other: Evaluate;
}

function pairOf(rule: Json, index: number): Pair {
  const { evaluate } = compileRule(rule);
  const other: Evaluate = (data) => jsonLogic.apply(rule as never, data);
  for (const data of cases) {
    const [got, expected] = [JSON.stringify(evaluate(data)), JSON.stringify(other(data))];
    if (got !== expected) {
      throw new RangeError(`guard ${index}: compiled gives ${got}, json-logic-js ${expected}`);
    }
  }
  return { own: evaluate, other };
}

/** Both sides have met every guard before any is measured, so that the first one has no advantage. */
function warmUp(pairs: readonly Pair[]): void {
  measurePair(pairs, runMs);
}

function measurePair(pairs: readonly Pair[], ms: number) {
  const own = pairs.map((pair) => pair.own);
  const other = pairs.map((pair) => pair.other);
  const figures = Array.from({ length: runs }, () => ({
    own: measure(own, ms),
    other: measure(other, ms),
  }));
  const values = figures.map((one) => one.own);
  const value = median(values);
  return {
    value,
    ratio: median(figures.map((one) => one.own / one.other)),
    spread: (Math.max(...values) - Math.min(...values)) / value,
  };
}

/** Evaluations per second of processor time over one run: what else the machine does hardly counts. */
function measure(evaluations: readonly Evaluate[], ms: number): number {
  const started = process.cpuUsage();
  let rounds = 0;
  let elapsedMs = 0;
  while (elapsedMs < ms) {
    for (let repeat = 0; repeat < 1000; repeat += 1) {
      for (const data of cases) for (const evaluate of evaluations) evaluate(data);
    }
    rounds += 1000;
    elapsedMs = process.cpuUsage(started).user / 1000;
  }
  return (rounds * evaluations.length * cases.length * 1000) / elapsedMs;
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
