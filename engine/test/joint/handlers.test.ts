import { expect, test } from 'vitest';
import { codesOf, JointCase, jointBundle } from './joint-city.ts';

const officer = { kind: 'work', role: 'officer', unit: 'case' } as const;
const go = { kind: 'forward' } as const;
const role = (id: string) => ({ type: 'role', role: id, unit: 'case' }) as const;

/** Handled, then looked into by the same person, then decided one unit up by somebody else. */
const flow = jointBundle({
  states: [
    { id: 'handling', ...officer },
    {
      id: 'again',
      ...officer,
      people: { from: [{ type: 'previous-handler', state: 'handling' }] },
      group: {
        mode: 'any',
        allows: { takeBack: { until: 'acted' } },
      },
    },
    {
      id: 'deciding',
      ...officer,
      people: {
        from: [role('officer')],
        seats: { type: 'each' },
        requires: { qualifications: ['licence'] },
        empty: { type: 'role', role: 'head', unit: { up: 1 } },
      },
      group: {
        mode: 'any',
        allows: { return: { to: ['again'], resubmission: 'through-again' } },
      },
    },
    { id: 'done', kind: 'final', outcome: 'done-outcome', result: 'success' },
  ],
  actions: [
    { id: 'handle', from: 'handling', to: 'again', ...go },
    { id: 'look', from: 'again', to: 'deciding', ...go },
    { id: 'decide', from: 'deciding', to: 'done', ...go },
  ],
});

test('[TG70] work goes to whoever handled it before, and where nobody fits to the role declared for that', () => {
  const one = new JointCase(flow);
  one.start('wang');
  one.act('zhao', 'handle');
  expect(one.open).toEqual(['zhao']);
  // Nobody holds the licence, so that the heads of the district would be asked: they lack it too.
  expect(codesOf(one.act('zhao', 'look'))).toEqual(['ENGINE_ASSIGNMENT_EMPTY']);
  expect(one.states).toEqual(['again']);
  one.replay();
});

test('[TG70] who fits no more is passed over, and the role one unit up takes it', () => {
  const text = JSON.stringify(flow).replace(',"requires":{"qualifications":["licence"]}', '');
  const barred = text.replace('"seats":{"type":"each"}', '"notTheSameAs":["handling","again"]');
  const named = barred.replace(
    '"from":[{"type":"role","role":"officer","unit":"case"}]',
    '"from":[{"type":"previous-handler","state":"handling"}]',
  );
  const one = new JointCase(JSON.parse(named));
  one.start('wang');
  one.act('zhao', 'handle');
  one.act('zhao', 'look');
  expect(one.open).toEqual(['head@district']);
  // Whoever returned it moved it there, and may take that back.
  one.operate('ma', 'head@district', { type: 'return', to: 'again', reason: '补充材料' });
  expect(one.states).toEqual(['again']);
  expect(codesOf(one.operate('zhao', 'zhao', { type: 'take-back', reason: '误退' }))).toEqual([
    'ENGINE_GROUP_NOT_HOLDER',
  ]);
  one.operate('ma', 'zhao', { type: 'take-back', reason: '误退' });
  expect(one.states).toEqual(['deciding']);
  one.replay();
});
