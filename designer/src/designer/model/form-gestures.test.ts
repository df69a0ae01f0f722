import { applyChanges, type Flow, type Form } from '@jingwei/engine';
import { describe, expect, test } from 'vitest';
import { mediationPack } from '../test/mediation-pack.ts';
import { itemsIn, placeFormItem } from './form-gestures.ts';
import { removeSection } from './section-gestures.ts';

const { bundle, flow } = mediationPack();
const title = { 'zh-CN': '分组', en: 'Section' };
const item = (id: string, order: string, section?: string) => ({
  id,
  order,
  field: flow.fields[0]?.id ?? '',
  ...(section === undefined ? {} : { section }),
});

/** Two sections of two and one loose field; two fields of different sections share an order key. */
const form: Form = {
  id: 'two-sections',
  order: 'z0',
  title,
  sections: [
    { id: 'section-a', order: 'a0', title },
    { id: 'section-b', order: 'a1', title },
  ],
  items: [
    item('loose', 'a0'),
    item('a-one', 'a1', 'section-a'),
    item('a-two', 'a3', 'section-a'),
    item('b-one', 'a1', 'section-b'),
    item('b-two', 'a2', 'section-b'),
  ],
};
const containing = (one: Form): Flow => ({ ...flow, forms: [...flow.forms, one] });
const document = { ...bundle, flows: [containing(form)] };

function after(gesture: ReturnType<typeof placeFormItem>): Form {
  const { bundle: changed, problems } = applyChanges(document, [...(gesture?.changes ?? [])]);
  expect(problems).toEqual([]);
  return changed.flows[0]?.forms.find((one) => one.id === form.id) as Form;
}

const shown = (one: Form) =>
  [null, 'section-a', 'section-b'].map((section) => itemsIn(one, section).map(({ id }) => id));

describe('a field of a form is moved', () => {
  // From [[loose], [a-one, a-two], [b-one, b-two]].
  test.each<[string, string | null, number, string[][]]>([
    ['a-two', 'section-a', 0, [['loose'], ['a-two', 'a-one'], ['b-one', 'b-two']]],
    ['a-one', 'section-a', 1, [['loose'], ['a-two', 'a-one'], ['b-one', 'b-two']]],
    ['a-one', 'section-b', 0, [['loose'], ['a-two'], ['a-one', 'b-one', 'b-two']]],
    ['a-one', 'section-b', 1, [['loose'], ['a-two'], ['b-one', 'a-one', 'b-two']]],
    ['a-one', 'section-b', 2, [['loose'], ['a-two'], ['b-one', 'b-two', 'a-one']]],
    ['a-one', 'section-b', 9, [['loose'], ['a-two'], ['b-one', 'b-two', 'a-one']]],
    ['b-two', null, 0, [['b-two', 'loose'], ['a-one', 'a-two'], ['b-one']]],
    ['loose', 'section-a', 1, [[], ['a-one', 'loose', 'a-two'], ['b-one', 'b-two']]],
  ])('%s to %s at %i', (id, section, index, expected) => {
    expect(shown(after(placeFormItem(flow, form, id, { section, index })))).toEqual(expected);
  });

  test('to where it stands: nothing is done', () => {
    expect(placeFormItem(flow, form, 'a-two', { section: 'section-a', index: 1 })).toBeNull();
    expect(placeFormItem(flow, form, 'gone', { section: null, index: 0 })).toBeNull();
  });

  test('and a deleted section leaves its fields on the form, in none', () => {
    const left = after(removeSection(flow, form, 'section-a'));
    expect(left.sections?.map(({ id }) => id)).toEqual(['section-b']);
    expect(shown(left)).toEqual([['loose', 'a-one', 'a-two'], [], ['b-one', 'b-two']]);
  });
});
