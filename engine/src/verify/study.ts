import type { Calendar } from '../calendar/index.ts';
import type { Json } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import type { EngineCode } from '../problem/codes.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Explored, Sighting } from './explore.ts';
import type { Gap } from './gaps.ts';
import type { Model } from './model.ts';
import type { Operations } from './operation.ts';
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
  readonly gaps: readonly Gap[];
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
function doubts({ explored, sets, gaps, machine }: Study): VerifyFinding['because'] {
  if (!explored.whole) {
    return {
      'zh-CN': '情形太多，没有全部走完。',
      en: 'There are more places than were looked at.',
    };
  }
  const [gap] = gaps;
  if (gap !== undefined) return gap.because;
  if (sets.guessed.size === 0 && machine.jointStates.size > 0) {
    return {
      'zh-CN': '多人办理的环节视为可作出任一决定，没有找到能逐步重现的案件。',
      en: 'Joint work was taken to decide anything, and no case was found that shows it step by step.',
    };
  }
  if (sets.guessed.size === 0) {
    return {
      'zh-CN': '有可疑之处，但没有找到能逐步重现的案件。',
      en: 'Something was met, but no case was found that shows it step by step.',
    };
  }
  const rules = [...sets.guessed].slice(0, 3).join(' · ');
  return {
    'zh-CN': `这些条件无法按取值区间判断：${rules}。`,
    en: `These conditions cannot be told by intervals of values: ${rules}.`,
  };
}

/** Whether something may happen that was not followed, so that nothing is proved of all cases. */
export function isLimited({ gaps }: Study): boolean {
  return gaps.length > 0;
}

type About = {
  readonly path: string;
  readonly element: string;
  readonly title: VerifyFinding['title'];
};

/** Nothing was found, and not all was looked at; or what could not be followed may change everything. */
export function untold(study: Study, subject: VerifySubject, about: About): VerifyFinding {
  const because = doubts(study);
  const isOpen = study.explored.whole && study.gaps.some(({ verdict }) => verdict !== 'tested');
  if (isOpen) {
    const [gap] = study.gaps.filter(({ verdict }) => verdict !== 'tested');
    return undecidable(study, subject, about, gap?.because ?? because);
  }
  const { title, element } = about;
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

export function undecidable(
  study: Study,
  subject: VerifySubject,
  about: About,
  because: VerifyFinding['because'],
): VerifyFinding {
  const { title, element } = about;
  return {
    subject,
    element,
    title,
    verdict: 'undecidable',
    because,
    example: null,
    problem: problemIn(study, 'ENGINE_VERIFY_UNDECIDABLE', about, { title, because }),
  };
}
