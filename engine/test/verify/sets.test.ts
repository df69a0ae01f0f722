import { beforeEach, describe, expect, test } from 'vitest';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import type { Rule } from '../../src/rules/index.ts';
import { conditionOf, expressionOf } from '../../src/verify/condition.ts';
import { every, none } from '../../src/verify/diagrams.ts';
import { modelOf } from '../../src/verify/model.ts';
import { Sets } from '../../src/verify/sets.ts';
import { smallBundle } from '../step/small-bundle.ts';

const level = { var: 'data.level' };
const share = { var: 'data.share' };
const sum = { '+': [{ var: 'data.one' }, { var: 'data.two' }, { var: 'data.three' }] };

/** What the guards read is in the model: `unread` is not. */
const machine = compileFlow(
  smallBundle({
    fields: [
      { id: 'level', type: 'integer', class: 'P0', min: 0, max: 9 },
      { id: 'share', type: 'decimal', class: 'P0' },
      { id: 'one', type: 'integer', class: 'P0', min: 1, max: 39 },
      { id: 'two', type: 'integer', class: 'P0', min: 1, max: 39 },
      { id: 'three', type: 'integer', class: 'P0', min: 1, max: 39 },
      { id: 'unread', type: 'integer', class: 'P0' },
    ],
    states: [
      { id: 'reading', kind: 'work', role: 'worker', unit: 'case' },
      { id: 'done', kind: 'final', outcome: 'done', result: 'success' },
    ],
    actions: [
      { guard: { '<': [level, 3] }, id: 'by-level' },
      { guard: { '<': [share, 1] }, id: 'by-share' },
      { guard: { '<': [sum, 50] }, id: 'by-sum' },
    ].map((one) => ({ ...one, from: 'reading', to: 'done', kind: 'forward' }) as const),
  }),
  'small',
);
const model = modelOf(machine, []);
const facts = { case: { today: '2026-03-02' } };
let sets = new Sets(model);
beforeEach(() => {
  sets = new Sets(model);
});

const truthOf = (rule: Rule) => sets.truthOf(conditionOf(rule, model.frame), facts);
const givesOf = (rule: Rule, field: string) =>
  sets.givesOf(expressionOf(rule, model.frame), field, facts);

describe('sets of valuations', () => {
  test('[VE1] a comparison with one value after the other is told exactly', () => {
    const { may, must } = truthOf({ '<': [level, 3] });
    expect(may).toBe(must);
    expect([none, every]).not.toContain(may);
    expect(sets.guessed.size).toBe(0);
    // All of the values that are told apart: no number missing or below, three of ten.
    const variable = model.fields.get('level')?.variable ?? -1;
    const below = model.diagrams.and(may, model.diagrams.not(model.diagrams.where(variable, [0])));
    expect(below).toBe(model.diagrams.where(variable, [1, 2, 3]));
  });

  test.each<[string, Rule]>([
    ['a path that is calculated', { '==': [{ var: [{ var: 'data.share' }] }, 1] }],
    ['the day alone', { '<': [{ var: 'case.today' }, '2026-05-01'] }],
    ['a field that is not followed', { '<': [{ var: 'data.unread' }, 3] }],
    ['a counter that is not followed', { '<': [{ var: 'history.unread' }, 3] }],
    ['more combinations than are looked at', { '<': [sum, 50] }],
    ['a calculation that has to come out at one number', { '==': [{ '*': [share, 2] }, 1] }],
    ['what is no end of an interval', { '==': [share, { var: 'case.parties.applicant' }] }],
  ])('[VE8] %s may come out either way', (_what, rule) => {
    expect(truthOf(rule)).toEqual({ may: every, must: none });
    expect([...sets.guessed]).toEqual([JSON.stringify(rule)]);
  });

  test('[VE8] what differs within an interval may come out either way there alone', () => {
    const { may, must } = truthOf({ '<': [{ '*': [share, 2] }, 1] });
    expect(may).not.toBe(must);
    expect(model.diagrams.without(must, may)).toBe(none);
    expect(sets.guessed.size).toBe(1);
  });

  test('[VE8] an expression that is not followed may give anything, to a field that is', () => {
    const size = model.fields.get('share')?.domain.atoms.length ?? 0;
    const anything = Array.from({ length: size }, () => every);
    expect(givesOf({ '/': [share, 2] }, 'share')).toEqual(anything);
    expect(givesOf({ '+': [{ var: 'data.unread' }, 1] }, 'share')).toEqual(anything);
    expect(givesOf({ '/': [share, 2] }, 'unread')).toEqual([]);
    expect(sets.guessed.size).toBe(2);
  });

  test('[VE1] an expression gives one value for each of what it reads; what may be between is guessed', () => {
    const given = givesOf(level, 'share');
    // Every level lies in one atom of the share: together they are all that there is.
    expect(given.reduce((all, where) => model.diagrams.or(all, where), none)).toBe(every);
    expect(given.reduce((all, where) => model.diagrams.and(all, where), every)).toBe(none);
    expect(sets.guessed.size).toBe(0);
    givesOf({ '*': [share, 2] }, 'share');
    expect(sets.guessed.size).toBe(1);
  });
});
