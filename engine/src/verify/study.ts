import type { Calendar } from '../calendar/index.ts';
import type { Json } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import type { EngineCode } from '../problem/codes.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { fillText } from '../text/text.ts';
import type { Explored, Sighting } from './explore.ts';
import type { Model } from './model.ts';
import type { Operations } from './operation.ts';
import { mostElements } from './oracle.ts';
import type { VerifyFinding, VerifySubject } from './report.ts';
import type { Run } from './run.ts';
import type { Sets } from './sets.ts';
import { witness } from './witness.ts';

/** Everything that is known of one flow once it was gone through. */
export interface Study {
  readonly machine: Machine;
  readonly model: Model;
  readonly sets: Sets;
  readonly operations: Operations;
  readonly calendar: Calendar;
  readonly explored: Explored;
  /** Where the flow lies in the bundle. */
  readonly path: string;
  readonly runs: number;
  readonly seed: number;
}

export function showing({ model, operations, calendar }: Study, sighting: Sighting): Run | null {
  return witness(model, operations, calendar, sighting);
}

export function problemIn(
  { path, machine }: Study,
  code: EngineCode,
  about: { readonly path: string; readonly element: string },
  details: Readonly<Record<string, Json>>,
): Problem {
  const place = { path: path + about.path, element: about.element, flow: machine.flow.id };
  return problem(code, place, details);
}

export function pathOf({ machine }: Study, list: 'states' | 'properties', id: string): string {
  const at = (machine.flow[list] ?? []).findIndex((one) => one.id === id);
  return at < 0 ? '' : `/${list}/${at}`;
}

/** What was not gone through, or was taken to be possible, in words. */
function doubts(study: Study): VerifyFinding['because'] {
  const { explored, sets } = study;
  if (!explored.whole) {
    return {
      'zh-CN': '情形太多，没有全部走完。',
      en: 'There are more places than were looked at.',
    };
  }
  if (isLimited(study) && sets.guessed.size === 0) {
    return fillText(
      {
        'zh-CN': '逐项办理的环节只看了至多 {n} 项。',
        en: 'Of states with a branch for each element, at most {n} elements were looked at.',
      },
      { n: mostElements },
    );
  }
  const rules = [...sets.guessed].slice(0, 3).join(' · ');
  return {
    'zh-CN': `这些条件无法按取值区间判断：${rules}。`,
    en: `These conditions cannot be told by intervals of values: ${rules}.`,
  };
}

/** Whether only so many elements of a list were looked at. */
export function isLimited({ machine }: Study): boolean {
  return machine.flow.states.some(({ kind }) => kind === 'multiple');
}

export function untold(
  study: Study,
  subject: VerifySubject,
  about: {
    readonly path: string;
    readonly element: string;
    readonly title: VerifyFinding['title'];
  },
): VerifyFinding {
  const { title, element } = about;
  const because = doubts(study);
  const { runs, seed } = study;
  return {
    subject,
    element,
    title,
    verdict: 'tested',
    because,
    example: null,
    problem: problemIn(study, 'ENGINE_VERIFY_TESTED_ONLY', about, { title, runs, seed, because }),
  };
}
