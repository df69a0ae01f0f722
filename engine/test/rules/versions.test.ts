import { describe, expect, it } from 'vitest';
import { checkBundle } from '../../src/document/check-bundle.ts';
import type { NamedRule } from '../../src/document/pack-elements.ts';
import { ruleInForce } from '../../src/document/rule-in-force.ts';
import {
  evaluateRule,
  explainRule,
  type Rule,
  sayExplanation,
  sayRule,
} from '../../src/rules/index.ts';
import { Driver } from '../step/driver.ts';
import { smallBundle, text } from '../step/small-bundle.ts';

/** A rule on penalties: a warning, a fine, or detention, changed on 2021-07-15 and on 2026-01-01. */
const named: NamedRule = {
  id: 'penalty',
  order: 'a0',
  title: text('penalty'),
  rule: 'detention',
  versions: [
    {
      from: '2021-07-15',
      until: '2025-12-31',
      rule: { if: [{ var: 'data.first' }, 'warning', 'fine'] },
    },
    { from: '2026-01-01', rule: { if: [{ var: 'data.harm' }, 'detention', 'warning'] } },
  ],
};
const onAct = { appliesBy: { field: 'act-on' } } as const;
const severity = ['warning', 'fine', 'detention'];

function facts(
  actOn: string | null,
  more: Readonly<Record<string, boolean>> = {},
  today = '2026-03-02',
) {
  return {
    data: { ...more, ...(actOn === null ? {} : { 'act-on': actOn }) },
    case: { 'opened-on': '2025-06-01', today },
  };
}

describe('versions of a rule', () => {
  it('[RU23] the version in force on the day of the act decides, both its ends included', () => {
    const rule = ruleInForce({ ...named, ...onAct });
    expect(evaluateRule(rule, facts('2021-07-14'))).toBe('detention');
    expect(evaluateRule(rule, facts('2021-07-15'))).toBe('fine');
    expect(evaluateRule(rule, facts('2025-12-31'))).toBe('fine');
    expect(evaluateRule(rule, facts('2026-01-01'))).toBe('warning');
    expect(evaluateRule(rule, facts(null))).toBe('detention');
  });

  it('[RU23] by default it is the day on which the case was opened, else the day of the decision', () => {
    expect(evaluateRule(ruleInForce(named), facts('2021-01-01'))).toBe('fine');
    const decided = { ...named, appliesBy: 'decided' } as const;
    expect(evaluateRule(ruleInForce(decided), facts('2021-01-01'))).toBe('warning');
    const fresh = { ...named, ...onAct, transition: 'new' } as const;
    expect(evaluateRule(ruleInForce(fresh), facts('2021-01-01'))).toBe('warning');
  });

  it('[RU24] an old act is judged by the old rule, unless the new one is lighter', () => {
    const rule = ruleInForce({ ...named, ...onAct, transition: 'lighter', severity });
    // Old: a fine; new, without harm: a warning, which is lighter.
    expect(evaluateRule(rule, facts('2025-06-01'))).toBe('warning');
    // New, with harm: detention, so that the old fine stays.
    expect(evaluateRule(rule, facts('2025-06-01', { harm: true }))).toBe('fine');
    expect(evaluateRule(rule, facts('2025-06-01', { first: true, harm: true }))).toBe('warning');
  });

  it('[RU24] results that the order of severity lacks leave the old rule in place', () => {
    const rule = (old: Rule, now: Rule): Rule => ({ lighter: [old, now, ['a', 'b']] });
    expect(evaluateRule(rule('c', 'a'), {})).toBe('c');
    expect(evaluateRule(rule('b', 'c'), {})).toBe('b');
    expect(evaluateRule(rule('b', 'b'), {})).toBe('b');
    expect(evaluateRule(rule('b', 'a'), {})).toBe('a');
  });

  it('[RU24] the rule is said with its order, in both languages', () => {
    const rule: Rule = { lighter: ['a', 'b', ['a', 'b']] };
    expect(sayRule(rule, []).en).toBe(
      'the lighter of the old rule (“a”) and the new one (“b”), from the lightest: “a”, “b”',
    );
    expect(sayRule({ lighter: [1, 2, { var: 'order' }] }, []).en).toContain('lighter(');
  });

  it('[RU23] what is wrong with versions is said: dates, order, overlap, what they go by', () => {
    const codes = (more: Partial<NamedRule>) =>
      checkBundle(
        smallBundle({
          states: [{ id: 'closed', kind: 'final', outcome: 'done', result: 'success' }],
          fields: [{ id: 'act-on', type: 'date', class: 'P0' }],
          rules: [{ id: 'penalty', rule: true, ...more }],
        }),
      ).map(({ code }) => code.replace('ENGINE_', ''));
    const from = (date: string, until?: string) => ({
      from: date,
      rule: true,
      ...(until === undefined ? {} : { until }),
    });
    expect(codes({ versions: [from('2026-02-30')] })).toEqual(['DATE_INVALID']);
    expect(codes({ versions: [from('2026-02-01', '2026-02-30')] })).toEqual(['DATE_INVALID']);
    expect(codes({ versions: [from('2026-02-01', '2026-01-31')] })).toEqual([
      'RULE_VERSION_REVERSED',
    ]);
    expect(codes({ versions: [from('2026-01-01'), from('2025-01-01', '2025-12-31')] })).toEqual([]);
    expect(codes({ versions: [from('2026-01-01'), from('2025-01-01')] })).toEqual([
      'RULE_VERSIONS_OVERLAP',
    ]);
    const one = { versions: [from('2026-01-01')] };
    expect(codes({ ...one, appliesBy: { field: 'act-on' } })).toEqual([]);
    expect(codes({ ...one, appliesBy: { field: 'nothing' } })).toEqual(['RULE_VERSION_DATE_UNFIT']);
    expect(codes({ ...one, severity: ['a', 'b'] })).toEqual(['RULE_SEVERITY_UNFIT']);
    expect(codes({ severity: ['a', 'b'] })).toEqual(['RULE_VERSIONS_MISSING']);
  });

  it('[RU24] an explanation holds both traces and says which one decided, and why', () => {
    const rule = ruleInForce({ ...named, ...onAct, transition: 'lighter', severity });
    const explained = explainRule(rule, facts('2025-06-01'));
    expect(explained.result).toBe('warning');
    expect(explained.parts.map(({ result, decisive }) => [result, decisive])).toEqual([
      ['fine', false],
      ['warning', true],
      [severity, false],
    ]);
    const said = sayExplanation(explained, [
      { path: 'data.act-on', type: 'date', title: { 'zh-CN': '行为日', en: 'Day of the act' } },
      { path: 'case.today', type: 'date', title: { 'zh-CN': '当日', en: 'Today' } },
    ]);
    expect(said.because.map((one) => one.en).join('; ')).toContain('2026-03-02');
  });

  it('[RU23] a named rule is resolved when a case runs', () => {
    const bundle = smallBundle({
      states: [
        { id: 'open', kind: 'work', role: 'worker', unit: 'case' },
        { id: 'closed', kind: 'final', outcome: 'done', result: 'success' },
      ],
      entry: ['act-on', 'first'],
      fields: [
        { id: 'act-on', type: 'date', class: 'P0' },
        { id: 'first', type: 'boolean', class: 'P0' },
        { id: 'harm', type: 'boolean', class: 'P0' },
        { id: 'measure', type: 'text', class: 'P0', computed: { rule: 'penalty' } },
      ],
      rules: [
        {
          id: 'penalty',
          rule: named.rule,
          versions: [...(named.versions ?? [])],
          ...onAct,
          transition: 'lighter',
          severity,
        },
      ],
      actions: [{ id: 'close', kind: 'forward', from: 'open', to: 'closed' }],
    });
    expect(checkBundle(bundle)).toEqual([]);
    const driver = new Driver(bundle);
    driver.start('2025-12-30T02:00:00.000Z', { subject: 'x', 'act-on': '2025-06-01' });
    expect(driver.data.measure).toBe('fine');
    // The case is decided after the change of the law, which is lighter here.
    driver.act('2026-01-05T02:00:00.000Z', 'close');
    expect(driver.data.measure).toBe('warning');
  });
});
