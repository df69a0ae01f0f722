import { isLocalDate } from '../../calendar/index.ts';
import type { ProblemPlace } from '../../problem/problem.ts';
import type { RulePaths } from '../../rules/index.ts';
import type { NamedRule } from '../pack-elements.ts';
import { below, type Findings } from './scope.ts';

type Version = NonNullable<NamedRule['versions']>[number];

/**
 * Versions have dates that exist, none of them ends before it begins and no two are in force at once; the
 * date that they go by is known, and an order of severity where the lighter one decides.
 */
export function checkVersions(
  named: NamedRule,
  place: ProblemPlace,
  paths: RulePaths,
  findings: Findings,
): void {
  const { title, versions, appliesBy, transition, severity } = named;
  if (versions === undefined) {
    const stray = (['appliesBy', 'transition', 'severity'] as const).find(
      (property) => named[property] !== undefined,
    );
    if (stray !== undefined) {
      findings.add('ENGINE_RULE_VERSIONS_MISSING', below(place, `/${stray}`), { title });
    }
    return;
  }
  const sound = versions.filter((version, index) =>
    checkDates(version, below(place, `/versions/${index}`), title, findings),
  );
  const inOrder = sound.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, version] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next === undefined || (version.until !== undefined && version.until < next.from)) continue;
    const at = below(place, `/versions/${versions.indexOf(next)}/from`);
    findings.add('ENGINE_RULE_VERSIONS_OVERLAP', at, { title, from: next.from });
  }
  if (typeof appliesBy === 'object') {
    const found = paths.find(({ path }) => path === `data.${appliesBy.field}`);
    if (found?.type !== 'date') {
      const details = { title, field: appliesBy.field, type: found?.type ?? '—' };
      findings.add('ENGINE_RULE_VERSION_DATE_UNFIT', below(place, '/appliesBy/field'), details);
    }
  }
  if ((transition === 'lighter') !== (severity !== undefined)) {
    findings.add('ENGINE_RULE_SEVERITY_UNFIT', below(place, '/transition'), { title });
  }
}

function checkDates(
  { from, until }: Version,
  place: ProblemPlace,
  title: NamedRule['title'],
  findings: Findings,
): boolean {
  for (const [property, date] of Object.entries({ from, until })) {
    if (date === undefined || isLocalDate(date)) continue;
    findings.add('ENGINE_DATE_INVALID', below(place, `/${property}`), { got: date });
    return false;
  }
  if (until === undefined || from <= until) return true;
  findings.add('ENGINE_RULE_VERSION_REVERSED', below(place, '/until'), { title, from, until });
  return false;
}
