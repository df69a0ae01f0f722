import { expect, test } from 'vitest';
import type { Field } from '../../src/document/fields.ts';
import { deriveForm } from '../../src/form/derive-form.ts';
import { fieldSchema } from '../../src/form/field-schema.ts';
import { valueProblems } from '../../src/form/value-problems.ts';
import type { Json } from '../../src/json/json.ts';
import { baseBundle } from '../base-bundle.ts';

const title = { 'zh-CN': '金额', en: 'Amount' };

function found(more: Pick<Field, 'type'> & Partial<Field>, value: Json) {
  const schema = fieldSchema({ id: 'amount', order: 'a0', title, class: 'P0', ...more }, []);
  return valueProblems(schema, value, title, { path: '' }).map(({ code, details }) => [
    code.replace('ENGINE_VALUE_', ''),
    details.min ?? null,
    details.max ?? null,
  ]);
}

test('[FO2] one bound alone holds, and the open end is told as such', () => {
  expect(found({ type: 'integer', min: 3 }, 2)).toEqual([['OUTSIDE', 3, '∞']]);
  expect(found({ type: 'integer', max: 3 }, 4)).toEqual([['OUTSIDE', '-∞', 3]]);
  expect(found({ type: 'money', min: 3 }, '2.99')).toEqual([['OUTSIDE', 3, '∞']]);
  expect(found({ type: 'money', max: 3 }, '3.01')).toEqual([['OUTSIDE', '-∞', 3]]);
  expect(found({ type: 'money' }, '3.01')).toEqual([]);
});

test('[FO2] an amount may be below zero only where the field says so', () => {
  expect(found({ type: 'money', min: -5 }, '-4.50')).toEqual([]);
  expect(found({ type: 'money', min: -5 }, '-5.01')).toEqual([['OUTSIDE', -5, '∞']]);
  expect(found({ type: 'money' }, '-4.50')).toEqual([['MONEY_INVALID', null, null]]);
});

test('[FO1] a field is described in both languages, and many codes are chosen from a list', () => {
  const description = { 'zh-CN': '以元计', en: 'In yuan' };
  const described: Field = {
    id: 'amount',
    order: 'a0',
    title,
    class: 'P0',
    type: 'money',
    description,
  };
  expect(fieldSchema(described, [])).toMatchObject({
    description: '以元计',
    'x-i18n': { en: { title: 'Amount', description: 'In yuan' } },
  });
  const widgetWith = (more: readonly string[]) => {
    const bundle = baseBundle();
    const [flow] = bundle.flows;
    const [kinds] = bundle.codeLists;
    if (flow === undefined || kinds === undefined) throw new TypeError('a flow and its codes');
    for (const id of more) kinds.codes.push({ id: `kind-${id}`, order: `b-${id}`, title });
    const { items } = deriveForm({ bundle, flow }, 'intake', { data: {} }).ui;
    return items.find(({ field }) => field === 'dispute-kind')?.widget;
  };
  // Three kinds of dispute, and two or three more.
  expect(widgetWith(['four', 'five'])).toBe('radio');
  expect(widgetWith(['four', 'five', 'six'])).toBe('select');
});

test('[FO1] a form that the flow lacks is answered by those that it has', () => {
  const bundle = baseBundle();
  const [flow] = bundle.flows;
  if (flow === undefined) throw new TypeError('a flow');
  const derive = (id: string) => () => deriveForm({ bundle, flow }, id, { data: {} });
  const offering = (nearest: string) => {
    const details = expect.objectContaining({ nearest });
    return expect.objectContaining({ problems: [expect.objectContaining({ details })] });
  };
  expect(derive('intak')).toThrow(offering('intake'));
  const all = flow.forms.map(({ id }) => id).join(', ');
  expect(derive('entirely-different')).toThrow(offering(all));
});
