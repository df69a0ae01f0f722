import type { Rule } from '../rules/index.ts';
import type { NamedRule } from './pack-elements.ts';

type Version = NonNullable<NamedRule['versions']>[number];

/**
 * A named rule as one expression: of its versions, the one in force on the date that it goes by. Written
 * in the rules' own operators, so that it is checked, compiled, explained and said as any other rule.
 *
 * `old` takes the version of that date, `new` the version of today's decision, `lighter` the old one
 * unless the new one is lighter (行政处罚法 第37条: 从旧兼从轻).
 */
export function ruleInForce(named: NamedRule): Rule {
  const { rule, versions = [], appliesBy = 'opened', transition = 'old' } = named;
  if (versions.length === 0) return rule as Rule;
  const on = (date: Rule): Rule => chosen(rule as Rule, versions, date);
  const old = on(dateOf(appliesBy));
  const now = on({ var: 'case.today' });
  if (transition === 'old') return old;
  if (transition === 'new' || appliesBy === 'decided') return now;
  return { lighter: [old, now, named.severity ?? []] } as Rule;
}

/** The date that decides which version is the old one. */
function dateOf(appliesBy: NonNullable<NamedRule['appliesBy']>): Rule {
  if (appliesBy === 'decided') return { var: 'case.today' };
  if (appliesBy === 'opened') return { var: 'case.opened-on' };
  return { var: `data.${appliesBy.field}` };
}

/** Dates are compared letter by letter; a date that is not known lies in no version. */
function chosen(rest: Rule, versions: readonly Version[], date: Rule): Rule {
  const pairs = versions.flatMap(({ from, until, rule }) => [
    covers(date, from, until),
    rule as Rule,
  ]);
  return { if: [...pairs, rest] };
}

function covers(date: Rule, from: string, until: string | undefined): Rule {
  return until === undefined ? { '>=': [date, from] } : { 'date-between': [date, from, until] };
}
