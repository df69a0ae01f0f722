import type { Json } from '@jingwei/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mediationPack } from '../test/mediation-pack.ts';
import { canonicalGuard, queryOfRule, ruleOfQuery } from './guard-query.ts';

const { flow } = mediationPack();
const v = (path: string): Json => ({ var: path });

describe('the guard builder', () => {
  test.each<[string, Json]>([
    ['a comparison', { '>': [v('data.amount'), 5] }],
    ['two fields', { '<': [v('history.times'), v('param.most')] }],
    ['a named rule', { rule: 'may-sign' }],
    ['a named rule that fails', { '!': { rule: 'may-sign' } }],
    ['a field without value', { '!': [v('data.date')] }],
    ['a field with a value', { '!!': v('data.date') }],
    ['one of a list', { in: [v('data.kind'), ['a', 'b']] }],
    ['none of a list', { '!': { in: [v('data.kind'), ['a']] } }],
    ['a list with an entry', { in: ['mediator', v('actor.roles')] }],
    ['a boolean', { '==': [v('data.willing'), false] }],
    ['all of', { and: [{ rule: 'a' }, { '==': [v('data.x'), 'y'] }] }],
    ['a negated group', { '!': [{ or: [{ rule: 'a' }, { rule: 'b' }] }] }],
    ['groups in groups', { or: [{ and: [{ rule: 'a' }, { rule: 'b' }] }, { rule: 'c' }] }],
  ])('shows %s and gives it back', (_, rule) => {
    const query = queryOfRule(rule);
    const back = query && ruleOfQuery(query);
    expect(back?.state === 'rule' && canonicalGuard(back.rule)).toBe(canonicalGuard(rule));
  });

  test.each<[string, Json]>([
    ['a strict comparison', { '===': [v('data.amount'), 5] }],
    ['arithmetic', { '>': [{ '+': [v('data.amount'), 1] }, 5] }],
    ['a choice', { if: [v('data.a'), true, false] }],
    ['a default', { '==': [{ var: ['data.a', 0] }, 1] }],
    ['a literal', true],
    ['three sides', { '<': [1, v('data.a'), 5] }],
    ['missing', { missing: ['data.a'] }],
    ['a part that it cannot show', { or: [{ rule: 'a' }, { '!': { missing: ['data.a'] } }] }],
    ['an empty and', { and: [] }],
    ['a value on the left', { '==': [5, v('data.a')] }],
    ['a comparison with nothing', { '==': [v('data.a'), null] }],
  ])('leaves %s to the text', (_, rule) => {
    expect(queryOfRule(rule)).toBeNull();
  });

  test('shows every guard of the mediation pack', () => {
    const guards = [...flow.actions, ...flow.routes].flatMap(({ guard }) =>
      guard === undefined ? [] : [guard as Json],
    );
    expect(guards.length).toBeGreaterThan(20);
    for (const guard of guards) expect(queryOfRule(guard)).not.toBeNull();
  });

  test('gives any rule back with the same meaning or does not open it', () => {
    const leaf = fc.oneof(
      fc.constantFrom<Json>('', 'a', true, false, null, 0, 1.5),
      fc.constantFrom('data.a', 'param.b', '').map((path): Json => ({ var: path })),
      fc.constantFrom('data.a', 'x').map((path): Json => ({ var: [path] })),
      fc.constantFrom('r', 's').map((id): Json => ({ rule: id })),
    );
    const rules = fc.letrec<{ rule: Json }>((tie) => ({
      rule: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc
          .tuple(
            fc.constantFrom('and', 'or', '!', '!!', '==', '!=', '<', '>=', '===', 'in', 'if', '+'),
            fc.array(tie('rule'), { maxLength: 3 }),
          )
          .map(([name, parts]): Json => ({ [name]: parts })),
        fc.array(tie('rule'), { maxLength: 2 }).map((list): Json => list),
      ),
    })).rule;
    let opened = 0;
    fc.assert(
      fc.property(rules, (rule) => {
        const query = queryOfRule(rule);
        if (query === null) return;
        opened += 1;
        const back = ruleOfQuery(query);
        expect(back.state).toBe('rule');
        if (back.state === 'rule') expect(canonicalGuard(back.rule)).toBe(canonicalGuard(rule));
      }),
      { numRuns: 3000, seed: 20_261_121 },
    );
    expect(opened).toBeGreaterThan(100);
  });

  test('says that something is still to be chosen instead of leaving it out', () => {
    const whole = { field: 'rule:a', operator: 'holds', value: '' };
    const begun = { field: '~', operator: '==', value: '' };
    expect(ruleOfQuery({ combinator: 'and', rules: [whole, begun] }).state).toBe('unfinished');
    expect(ruleOfQuery({ combinator: 'and', rules: [] }).state).toBe('empty');
  });
});
