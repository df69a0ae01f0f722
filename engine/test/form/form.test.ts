import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bundle } from '../../src/document/bundle.ts';
import type { FieldType } from '../../src/document/fields.ts';
import { checkFormValues, checkValues } from '../../src/form/check-values.ts';
import { deriveForm } from '../../src/form/derive-form.ts';
import type { DerivedForm } from '../../src/form/derived-form.ts';
import { formConditions } from '../../src/form/form-conditions.ts';
import { isCitizenId } from '../../src/identity/citizen-id.ts';
import type { Json, JsonObject } from '../../src/json/json.ts';
import { baseBundle } from '../base-bundle.ts';
import { frozen } from '../frozen.ts';

function source(bundle: Bundle = baseBundle()) {
  const [flow] = bundle.flows;
  if (flow === undefined) throw new TypeError('the base bundle has one flow');
  return { bundle, flow };
}

const base = source(frozen(baseBundle()));
const filled = { summary: '噪声扰民', 'dispute-kind': 'neighbours' };

function codes(values: JsonObject, data: JsonObject = {}, form = 'intake'): string[] {
  return checkValues(base, form, values, data).map(({ code, path }) => `${code} ${path}`);
}

test('[FO1] a form is one JSON Schema and one description, in the order of sections and items', () => {
  const form = deriveForm(base, 'intake', { data: { people: 3, amount: '20', 'is-secret': 'x' } });
  expect(form.fields).toEqual([
    ...['summary', 'dispute-kind', 'amount', 'happened-on'],
    ...['contact-phone', 'citizen-number', 'people'],
  ]);
  expect(form.schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '登记',
    'x-i18n': { en: { title: 'Intake' } },
    required: ['summary', 'dispute-kind'],
    additionalProperties: false,
  });
  expect(form.schema.properties['dispute-kind']).toMatchObject({
    title: '纠纷类型',
    type: 'string',
    oneOf: [
      { const: 'neighbours', title: '邻里纠纷', 'x-i18n': { en: { title: 'Between neighbours' } } },
      { const: 'family' },
      { const: 'wages' },
    ],
  });
  expect(form.ui.items[1]).toMatchObject({ widget: 'radio', width: 'half', section: 'basics' });
  expect(form.ui.items[2]).toMatchObject({ visible: { rule: {} }, required: { rule: {} } });
  expect(form.ui.data).toEqual({ people: 3, amount: '20' });
});

test('[FO1] a read-only or computed field is never required', () => {
  const bundle = baseBundle();
  const { flow } = source(bundle);
  flow.forms[1]?.items.push({
    id: 'closing-large',
    order: 'a5',
    field: 'large-dispute',
    required: true,
  });
  const form = deriveForm(source(bundle), 'closing', { data: {} });
  expect(form.ui.items.map(({ field, readOnly }) => [field, readOnly])).toEqual([
    ['summary', true],
    ['agreement-reached', false],
    ['large-dispute', true],
  ]);
  expect(checkFormValues(form, { 'agreement-reached': false })).toEqual([]);
});

/** Values by type that hold, and values that do not; each beside a form of that one field. */
const samples: Readonly<Record<FieldType, readonly [good: readonly Json[], bad: readonly Json[]]>> =
  {
    text: [['甲'], [5, true, ['x'], { x: 1 }, 'x'.repeat(61)]],
    'long-text': [['甲\n乙'], [5, 'x'.repeat(61)]],
    integer: [
      [1, 500, 3.0],
      [0, 501, 1.5, '3', true],
    ],
    decimal: [
      [1, 2.75],
      [0.5, 501, '2'],
    ],
    money: [
      ['1', '12.5', '499.99', '500.00'],
      [12, '1,200', '12.345', '-1', '.5', '012', '0.99', '500.01', '1e2'],
    ],
    boolean: [
      [true, false],
      ['true', 1, 0],
    ],
    date: [
      ['2026-02-28', '2024-02-29'],
      ['2026-02-29', '2026-2-8', '20260208', '2026-02-08T00:00:00Z', 5],
    ],
    'date-time': [
      ['2026-11-21T09:30:00.000Z'],
      ['2026-11-21T09:30:00+08:00', '2026-11-21', '2026-13-01T00:00:00.000Z'],
    ],
    code: [['family'], ['familly', 5, ['family']]],
    codes: [
      [['family'], ['family', 'wages']],
      ['family', ['familly'], ['family', 'family']],
    ],
    phone: [
      ['13800138000', '010-12345678', '+86 10 1234 5678', '110'],
      ['1', '一三八', '138-', 'tel:110', 13800138000],
    ],
    'citizen-id': [
      ['11010519491231002X'],
      ['110105194912310021', '11010519491331002X', '11010519491231002x', '5'],
    ],
    unit: [['street-a'], [5, 'x'.repeat(65)]],
    person: [['zhang'], [false]],
    attachments: [[['a1', 'b2']], ['a1', [5], ['a1', 'a1']]],
  };

for (const [type, [good, bad]] of Object.entries(samples)) {
  test(`[FO2] a field of type ${type} takes what is of its type and nothing else`, () => {
    const bundle = baseBundle();
    const { flow } = source(bundle);
    const field = {
      ...flow.fields[6],
      id: 'sample',
      type,
      codeList: 'dispute-kinds',
      maxLength: 60,
    };
    flow.fields.push(field as (typeof flow.fields)[number]);
    flow.forms[1]?.items.push({ id: 'closing-sample', order: 'b0', field: 'sample' });
    const found = (value: Json) =>
      checkValues(source(bundle), 'closing', { 'agreement-reached': true, sample: value }, {});
    for (const value of good) expect([value, found(value)]).toEqual([value, []]);
    for (const value of bad) {
      const problems = found(value);
      expect([value, problems.map(({ path }) => path)]).toEqual([value, ['/values/sample']]);
      expect(problems[0]?.message['zh-CN']).toContain('涉及人数');
      expect(problems[0]?.message.en).toContain('People concerned');
    }
  });
}

test('[FO2] every field that is wrong has its own problem', () => {
  expect(codes({ summary: 5, 'dispute-kind': 'x', people: 0, nothing: 1 }).sort()).toEqual([
    'ENGINE_VALUE_CODE_UNKNOWN /values/dispute-kind',
    'ENGINE_VALUE_FIELD_UNKNOWN /values/nothing',
    'ENGINE_VALUE_OUTSIDE /values/people',
    'ENGINE_VALUE_TYPE_MISMATCH /values/summary',
  ]);
});

test('[FO3] a required field is satisfied by what the case already has, not by emptiness', () => {
  expect(codes({ 'dispute-kind': 'family' })).toEqual(['ENGINE_VALUE_MISSING /values/summary']);
  expect(codes({ ...filled, summary: '  ' })).toEqual(['ENGINE_VALUE_MISSING /values/summary']);
  expect(codes({ 'dispute-kind': 'family' }, { summary: '噪声' })).toEqual([]);
  expect(codes({ ...filled, summary: null }, { summary: '噪声' })).toEqual([
    'ENGINE_VALUE_MISSING /values/summary',
  ]);
  expect(codes({ 'agreement-reached': false }, {}, 'closing')).toEqual([]);
});

test('[FO3] required and visible follow their rules over data and what is entered', () => {
  expect(codes({ ...filled, 'dispute-kind': 'wages' })).toEqual([
    'ENGINE_VALUE_MISSING /values/amount',
  ]);
  expect(codes({ summary: '欠薪' }, { 'dispute-kind': 'wages' })).toEqual([
    'ENGINE_VALUE_MISSING /values/amount',
  ]);
  expect(codes({ ...filled, 'dispute-kind': 'wages', amount: '5000' })).toEqual([]);
  expect(codes({ ...filled, 'dispute-kind': 'family', amount: '5000' })).toEqual([
    'ENGINE_VALUE_INVISIBLE /values/amount',
  ]);
  expect(codes({ ...filled, 'dispute-kind': 'family', amount: null })).toEqual([]);
  const form = deriveForm(base, 'intake', { data: {} });
  const { visible, required } = formConditions(form, { 'dispute-kind': 'wages' });
  expect([...required]).toEqual(['summary', 'dispute-kind', 'amount']);
  expect(visible.has('amount')).toBe(true);
  expect(formConditions(form, { 'dispute-kind': 'family' }).visible.has('amount')).toBe(false);
});

test('[FO3] a read-only field may be handed back as it is, but not changed', () => {
  const data = { summary: '噪声' };
  expect(codes({ summary: '噪声', 'agreement-reached': true }, data, 'closing')).toEqual([]);
  expect(codes({ summary: '别的', 'agreement-reached': true }, data, 'closing')).toEqual([
    'ENGINE_VALUE_READ_ONLY /values/summary',
  ]);
});

test('[FO4] a citizen identity number has the check character of GB 11643, over all of its digits', () => {
  // The example of the standard; changing any one digit, or swapping two neighbours, makes it wrong.
  const right = '11010519491231002X';
  expect(isCitizenId(right)).toBe(true);
  for (let at = 0; at < 17; at += 1) {
    const digit = (Number(right.charAt(at)) + 1) % 10;
    expect(isCitizenId(`${right.slice(0, at)}${digit}${right.slice(at + 1)}`)).toBe(false);
  }
  expect(isCitizenId('11010519491230102X')).toBe(false);
});

test('[FO4] the check character is the one for which the weighted sum is 1 modulo 11 (seed 41)', () => {
  const digits = fc.tuple(
    fc.integer({ min: 110000, max: 659999 }),
    fc.integer({ min: 0, max: 999 }),
  );
  fc.assert(
    fc.property(digits, ([region, sequence]) => {
      const body = `${region}19800615${String(sequence).padStart(3, '0')}`;
      const fitting = [...'0123456789X'].filter((check) => isCitizenId(body + check));
      expect(fitting).toHaveLength(1);
      const values = [...body, ...fitting].map((digit) => (digit === 'X' ? 10 : Number(digit)));
      const sum = values.reduce((total, value, at) => total + value * 2 ** (17 - at), 0);
      expect(sum % 11).toBe(1);
    }),
    { seed: 41, numRuns: 200 },
  );
});

test('[FO5] a derived form is plain JSON and gives the same verdict after travelling (seed 42)', () => {
  const travelled = JSON.parse(
    JSON.stringify(deriveForm(base, 'intake', { data: {} })),
  ) as DerivedForm;
  const value = fc.constantFrom<Json>(null, '', '5', '5000.5', 'family', 'wages', 3, true, ['x']);
  const fields = fc.constantFrom(...travelled.fields, 'unknown');
  fc.assert(
    fc.property(fc.dictionary(fields, value), fc.dictionary(fields, value), (values, data) => {
      expect(checkFormValues(travelled, values, data)).toEqual(
        checkValues(base, 'intake', frozen(values), frozen(data)),
      );
    }),
    { seed: 42, numRuns: 300 },
  );
});

test('[FO6] a problem never repeats what was entered', () => {
  const secret = '110105194912310021';
  const problems = checkValues(base, 'intake', { ...filled, 'citizen-number': secret }, {});
  expect(problems).toHaveLength(1);
  expect(JSON.stringify(problems)).not.toContain(secret);
});
