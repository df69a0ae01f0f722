import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { fieldSchema } from '../../src/form/field-schema.ts';
import { valueProblems } from '../../src/form/value-problems.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { candidateValues } from '../../src/simulation/candidate-values.ts';
import { proposeScenarios } from '../../src/simulation/propose-scenarios.ts';
import { simulateFlow } from '../../src/simulation/simulate-flow.ts';
import { fillForm } from '../../src/verify/fill-form.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';
import { frozen } from '../step/driver.ts';
import { type SmallFlow, smallBundle } from '../step/small-bundle.ts';

type Field = NonNullable<SmallFlow['fields']>[number];

/** One field of each type, with bounds where the type has them. */
const fields: readonly Field[] = [
  { id: 'note', type: 'text', minLength: 3, maxLength: 12 },
  { id: 'story', type: 'long-text', minLength: 30 },
  { id: 'head-count', type: 'integer', min: 2, max: 40 },
  { id: 'share', type: 'decimal', min: 0, max: 0.5 },
  { id: 'cost', type: 'money', max: 900 },
  { id: 'agreed', type: 'boolean' },
  { id: 'on-day', type: 'date' },
  { id: 'at-time', type: 'date-time' },
  { id: 'place', type: 'code', codeList: 'place-codes' },
  { id: 'places', type: 'codes', codeList: 'place-codes', maxItems: 2 },
  { id: 'telephone', type: 'phone' },
  { id: 'identity', type: 'citizen-id' },
  { id: 'office', type: 'unit' },
  { id: 'judge', type: 'person' },
  { id: 'papers', type: 'attachments' },
].map((field) => ({ ...field, class: 'P0' })) as Field[];

/** Each value decides something once: a guard for each comparison. */
const guards: Readonly<Record<string, object>> = {
  note: { '==': [{ var: 'data.note' }, 'exact'] },
  'head-count': { '>': [{ var: 'data.head-count' }, 17] },
  share: { '<=': [{ var: 'data.share' }, 0.25] },
  cost: { '>=': [{ 'cents-of': [{ var: 'data.cost' }] }, 50_000] },
  agreed: { '!': [{ var: 'data.agreed' }] },
  'on-day': { '<': [{ var: 'data.on-day' }, '2026-02-01'] },
  place: { '==': [{ var: 'data.place' }, 'cafe'] },
  places: { in: ['cafe', { var: 'data.places' }] },
};

const flow: SmallFlow = {
  fields,
  entry: fields.map(({ id }) => id),
  codeLists: ['bakery', 'cafe', 'tailor'],
  states: [
    { id: 'reading', kind: 'work', role: 'worker', unit: 'case' },
    { id: 'done', kind: 'final', outcome: 'done', result: 'success' },
  ],
  actions: [
    { id: 'close', from: 'reading', to: 'done', kind: 'forward' },
    ...Object.entries(guards).map(
      ([id, guard]) =>
        ({ id: `by-${id}`, from: 'reading', to: 'done', kind: 'forward', guard }) as const,
    ),
  ],
};

/** Everything is required, so that every form has to be filled in whole. */
const bundle = frozen(requiringAll());
const machine = compileFlow(bundle, 'small');
const calendar = makeCalendar(bundle.calendar, []);

function requiringAll() {
  const made = smallBundle(flow);
  const flows = made.flows.map((one) => ({
    ...one,
    forms: one.forms.map((form) => ({
      ...form,
      items: form.items.map((item) => ({ ...item, required: true as const })),
    })),
  }));
  return { ...made, flows };
}

const problemsOf = (field: Field, value: never) =>
  valueProblems(
    fieldSchema(machine.fields.get(field.id) ?? (field as never), bundle.codeLists),
    value,
    { 'zh-CN': 'x', en: 'x' },
    { path: '' },
  );

describe('fields of every type', () => {
  test('[SI4] the flow of these tests is sound', () => {
    expect(checkBundle(bundle).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('[SI4] candidates are valid, without doubles, at the bounds and around what rules ask', () => {
    const frame = { now: '2026-01-05T01:00:00.000Z', today: '2026-01-05' };
    const of = (id: string, ...operands: never[]) => {
      const field = machine.fields.get(id);
      if (field === undefined) throw new TypeError(`no field ${id}`);
      return candidateValues(machine, field, { ...frame, operands });
    };
    for (const field of fields) {
      const made = of(field.id);
      expect(made.length, field.id).toBeGreaterThan(0);
      expect(new Set(made.map((one) => JSON.stringify(one))).size).toBe(made.length);
      for (const value of made) expect(problemsOf(field, value as never), field.id).toEqual([]);
    }
    // The least, the greatest and their neighbours inside, then the operand with both of its own.
    expect(of('head-count', 17 as never)).toEqual([2, 10, 3, 39, 40, 16, 17, 18]);
    expect(of('share', '0.25' as never)).toEqual(
      expect.arrayContaining([0, 0.5, 0.24, 0.25, 0.26]),
    );
    expect(of('cost', 500 as never)).toEqual(
      expect.arrayContaining(['499.99', '500.00', '500.01', '900.00']),
    );
    expect(of('on-day', '2026-03-01' as never)).toEqual(
      expect.arrayContaining(['2026-02-28', '2026-03-01', '2026-03-02']),
    );
    expect(of('at-time', '2026-03-01T00:00:00.000Z' as never, 'soon' as never)).toEqual(
      expect.arrayContaining(['2026-02-28T23:59:00.000Z', '2026-03-01T00:01:00.000Z']),
    );
    expect(of('places', 'tailor' as never, ['cafe', 'tailor'] as never)).toEqual(
      expect.arrayContaining([['tailor'], ['cafe', 'tailor']]),
    );
    expect(of('note', 'exact' as never)).toEqual(expect.arrayContaining(['exact', 'x'.repeat(12)]));
    // What is neither a number nor written as one says nothing about a number.
    expect(of('head-count', null as never, '' as never, 'many' as never)).toEqual([
      2, 10, 3, 39, 40,
    ]);
  });

  test('[VE1] a form that asks for everything is filled with what each type takes', () => {
    const filled = fillForm(machine, 'entry', { 'head-count': 17 }, {}, '2026-01-05');
    expect(filled).toMatchObject({
      note: 'text',
      'head-count': 17,
      share: 0.5,
      cost: '1',
      agreed: true,
      'on-day': '2026-01-05',
      place: 'bakery',
      places: ['bakery'],
    });
    for (const field of fields) {
      expect(problemsOf(field, filled[field.id] as never), field.id).toEqual([]);
    }
  });

  test('[SI4] simulated cases get through all of it, on every way', () => {
    const report = simulateFlow(machine, {
      cases: 25,
      seed: 'types',
      calendar,
      from: '2026-01-05',
    });
    expect([report.ended, report.stopped, report.deadEnds]).toEqual([25, [], []]);
  });

  test('[SI9] scenarios are proposed for both sides of every condition', () => {
    const { scenarios, left } = proposeScenarios(bundle, 'small', [], { years: [] });
    expect(left).toEqual([]);
    expect(scenarios.length).toBeGreaterThan(1);
  });

  test('[VE1] every way is looked at, and nothing is found against any', () => {
    const [report] = verifyBundle(bundle, { runs: 20, seed: 1 }).flows;
    const verdicts = report?.findings.map(({ verdict }) => verdict) ?? [];
    expect(verdicts).toContain('proved');
    expect(verdicts).not.toContain('violated');
  });
});
