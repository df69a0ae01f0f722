import type { Property } from '../document/properties.ts';
import type { Text } from '../text/text.ts';
import { isBroken } from './observe.ts';
import { deadlinesFor } from './promise.ts';
import { randomRuns } from './random-runs.ts';
import type { VerifyFinding } from './report.ts';
import type { Run } from './run.ts';
import { isLimited, pathOf, problemIn, type Study, showing, untold } from './study.ts';
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
  if (property.type === 'within' && deadlinesFor(property, machine).length === 0) {
    return undecidable(study, one, {
      'zh-CN': '没有从该环节起算、时长相同单位且不更长的时限可以对照。',
      en: 'No deadline starts with that state and is as short in the same unit.',
    });
  }
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
  return isShown ? violated(study, one, run) : null;
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

function undecidable(study: Study, one: Property, because: Text): VerifyFinding {
  const { title, id } = one;
  const place = aboutProperty(study, one);
  return {
    subject: 'property',
    element: id,
    title,
    verdict: 'undecidable',
    because,
    example: null,
    problem: problemIn(study, 'ENGINE_VERIFY_UNDECIDABLE', place, { title, because }),
  };
}
