import type { Property } from '../document/properties.ts';
import type { Rule } from '../rules/index.ts';
import type { Text } from '../text/text.ts';
import { conditionOf, leavesOf } from './condition.ts';
import { isBroken } from './observe.ts';
import { deadlinesFor } from './promise.ts';
import { randomRuns } from './random-runs.ts';
import type { VerifyFinding } from './report.ts';
import type { Run } from './run.ts';
import { isLimited, pathOf, problemIn, type Study, showing, undecidable, untold } from './study.ts';
import { expectedWords, gotWords } from './words.ts';

/** A verdict for each property that the flow declares. */
export function promiseFindings(study: Study, properties: readonly Property[]): VerifyFinding[] {
  const told = new Map<string, VerifyFinding>();
  const open: Property[] = [];
  for (const property of properties) {
    const finding = exactly(study, property);
    if (finding === null) open.push(property);
    else told.set(property.id, finding);
  }
  if (open.length > 0) {
    const { model, calendar, runs, seed } = study;
    const broken = randomRuns(model, calendar, open, runs, seed);
    for (const property of open) {
      const run = broken.get(property.id);
      const about = aboutProperty(study, property);
      told.set(
        property.id,
        run === undefined ? untold(study, 'property', about) : violated(study, property, run),
      );
    }
  }
  return properties.flatMap(({ id }) => told.get(id) ?? []);
}

function aboutProperty(study: Study, { id, title }: Property) {
  return { path: pathOf(study, 'properties', id), element: id, title };
}

/** What going through every way says; null where cases have to be tried. */
function exactly(study: Study, one: Property): VerifyFinding | null {
  const { explored, model, machine, calendar } = study;
  const { property } = one;
  const about = aboutProperty(study, one);
  const open = unseen(study, property);
  if (open !== null) return undecidable(study, 'property', about, open);
  const sighting = explored.breaches.get(one.id);
  if (sighting === undefined) {
    if (!explored.whole || isLimited(study)) return null;
    return {
      subject: 'property',
      element: one.id,
      title: one.title,
      verdict: 'proved',
      because: {
        'zh-CN': `走遍 ${explored.sites.length} 处，没有例外。`,
        en: `Without exception at ${explored.sites.length} places.`,
      },
      example: null,
      problem: null,
    };
  }
  const run = showing(study, sighting);
  const isShown = run !== null && isBroken(machine, model.frame, calendar, one, run.steps);
  if (isShown) return violated(study, one, run);
  if (property.type !== 'within' || property.duration === undefined) return null;
  return undecidable(study, 'property', about, {
    'zh-CN': '再次进入起点环节时，时限重新起算，首次进入以来的总时长无从对照。',
    en: 'Where the first state is entered anew its limits begin anew, and nothing holds the whole time.',
  });
}

/** What a promise is about that cannot be looked at here. */
function unseen({ machine, model }: Study, property: Property['property']): Text | null {
  if (property.type === 'within' && deadlinesFor(property, machine).length === 0) {
    return {
      'zh-CN': '没有从该环节起算、时长相同单位、不更长且不会中止或延长的时限可以对照。',
      en: 'No deadline starts with that state, is as short in the same unit and is never suspended or extended.',
    };
  }
  if (!('when' in property)) return null;
  const leaves = leavesOf(conditionOf(property.when as Rule, model.frame));
  const isBeside = leaves.some(({ facts }) =>
    facts.some((path) => path.startsWith('case.active.') || path.startsWith('case.outcomes.')),
  );
  if (!isBeside) return null;
  return {
    'zh-CN': '条件读取各分支的进展，这里不作判断。',
    en: 'The condition reads how branches stand, which is not looked at here.',
  };
}

function violated(study: Study, one: Property, run: Run): VerifyFinding {
  const { title, property, id } = one;
  const expected = expectedWords(property, study.machine);
  const got = gotWords(property);
  const details = { title, expected, got, steps: run.example.length };
  return {
    subject: 'property',
    element: id,
    title,
    verdict: 'violated',
    because: got,
    example: run.example,
    problem: problemIn(
      study,
      'ENGINE_VERIFY_PROPERTY_VIOLATED',
      aboutProperty(study, one),
      details,
    ),
  };
}
