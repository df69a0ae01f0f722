import { leafOf } from '../machine/state-tree.ts';
import type { Text } from '../text/text.ts';
import { stuckSites } from './ends.ts';
import { loopsOf } from './loops.ts';
import { passedIn } from './observe.ts';
import type { VerifyFinding } from './report.ts';
import { isLimited, pathOf, problemIn, type Study, showing, untold } from './study.ts';
import { titleIn, titleOfSubject } from './words.ts';

const fine: Text = { 'zh-CN': '没有例外。', en: 'Without exception.' };

/** What is asked of every flow: reachable states, an end from everywhere, ways out, loops that end. */
export function structureFindings(study: Study): VerifyFinding[] {
  return [
    ...stateFindings(study),
    ...endFindings(study),
    ...choiceFindings(study),
    ...loopFindings(study),
  ];
}

function proved(
  subject: 'states' | 'ends' | 'joins' | 'choices' | 'loops',
  because: Text = fine,
): VerifyFinding {
  const title = titleOfSubject(subject);
  return {
    subject,
    element: null,
    title,
    verdict: 'proved',
    because,
    example: null,
    problem: null,
  };
}

function aboutFlow(study: Study, subject: 'states' | 'ends' | 'joins' | 'choices' | 'loops') {
  return { path: '', element: study.machine.flow.id, title: titleOfSubject(subject) };
}

function stateFindings(study: Study): VerifyFinding[] {
  const { machine, explored, sets } = study;
  const { met, whole } = explored;
  const unmet = machine.flow.states.filter(({ id }) => !met.has(id));
  if ((!whole || isLimited(study)) && unmet.length > 0)
    return [untold(study, 'states', aboutFlow(study, 'states'))];
  if (unmet.length > 0) {
    return unmet.map(({ id, title }) => ({
      subject: 'states',
      element: id,
      title: titleOfSubject('states'),
      verdict: 'violated',
      because: title,
      example: null,
      problem: problemIn(
        study,
        'ENGINE_VERIFY_STATE_UNREACHABLE',
        { path: pathOf(study, 'states', id), element: id },
        { title },
      ),
    }));
  }
  // Where a rule was taken to come out either way, being met has to be shown.
  const isShown = ({ id }: { readonly id: string }) => {
    const sighting = met.get(id);
    const run = sighting === undefined ? null : showing(study, sighting);
    return run?.steps.some((step) => passedIn(step).includes(id)) === true;
  };
  const isKnown = sets.guessed.size === 0 && machine.jointStates.size === 0;
  const isSure = isKnown || machine.flow.states.every(isShown);
  return [isSure ? proved('states') : untold(study, 'states', aboutFlow(study, 'states'))];
}

function endFindings(study: Study): VerifyFinding[] {
  const { explored, sets, machine, model, operations } = study;
  if (!explored.whole) return [untold(study, 'ends', aboutFlow(study, 'ends'))];
  const seen = new Set<string>();
  const found: VerifyFinding[] = [];
  const isJoin = (id: string) => ['joint', 'multiple'].includes(machine.states.get(id)?.kind ?? '');
  const joins = machine.flow.states.some(({ id }) => isJoin(id));
  for (const sighting of stuckSites(model, operations, explored)) {
    const state = leafOf(sighting.way.to?.snapshot.branches[0]?.value ?? '');
    if (seen.has(state)) continue;
    seen.add(state);
    const run = showing(study, sighting);
    if (run === null || sets.guessed.size > 0 || study.gaps.some(({ leads }) => leads)) continue;
    const title = titleIn(machine, state);
    const steps = run.example.length;
    const subject = isJoin(state) ? 'joins' : 'ends';
    found.push({
      subject,
      element: state,
      title: titleOfSubject(subject),
      verdict: 'violated',
      because: title,
      example: run.example,
      problem: problemIn(
        study,
        subject === 'joins' ? 'ENGINE_VERIFY_JOIN_STUCK' : 'ENGINE_VERIFY_CASE_STUCK',
        { path: pathOf(study, 'states', state), element: state },
        { title, steps },
      ),
    });
  }
  const subjects = joins ? (['ends', 'joins'] as const) : (['ends'] as const);
  const violations = found.length;
  for (const subject of subjects) {
    if (found.some((one) => one.subject === subject)) continue;
    const isSure = seen.size === 0 && !isLimited(study);
    found.push(
      isSure || violations > 0
        ? proved(subject)
        : untold(study, subject, aboutFlow(study, subject)),
    );
  }
  return found;
}

function choiceFindings(study: Study): VerifyFinding[] {
  const { explored, machine } = study;
  const shown = explored.refusals.flatMap((refusal) => {
    const run = showing(study, refusal);
    return run === null ? [] : [{ refusal, run }];
  });
  if (shown.length > 0) {
    return shown.map(({ refusal, run }) => {
      const [told] = run.problems;
      const state = told?.element ?? leafOf(run.snapshot?.branches[0]?.value ?? '');
      const title = titleIn(machine, state);
      return {
        subject: 'choices',
        element: state,
        title: titleOfSubject('choices'),
        verdict: 'violated',
        because: title,
        example: run.example,
        problem: problemIn(
          study,
          'ENGINE_VERIFY_CHOICE_STUCK',
          { path: pathOf(study, 'states', state), element: state },
          { title, steps: run.example.length, code: refusal.code },
        ),
      };
    });
  }
  const isSure = explored.whole && explored.refusals.length === 0 && !isLimited(study);
  return [isSure ? proved('choices') : untold(study, 'choices', aboutFlow(study, 'choices'))];
}

function loopFindings(study: Study): VerifyFinding[] {
  const { model, sets, explored, machine } = study;
  if (!explored.whole || isLimited(study)) {
    return [untold(study, 'loops', aboutFlow(study, 'loops'))];
  }
  const loops = loopsOf(model, sets, explored);
  if (loops.length === 0) return [proved('loops')];
  return loops.map(({ states, bound, exits, driven }): VerifyFinding => {
    const [element = ''] = states;
    const named = (ids: readonly string[]): Text => {
      const titles = ids.map((id) => titleIn(machine, id));
      return {
        'zh-CN': titles.map((title) => title['zh-CN']).join('、'),
        en: titles.map((title) => title.en).join(', '),
      };
    };
    const title = titleOfSubject('loops');
    const about = named(states);
    if (driven && bound === null) {
      const place = { path: pathOf(study, 'states', element), element };
      const problem = problemIn(study, 'ENGINE_VERIFY_LOOP_ENDLESS', place, { states: about });
      return {
        subject: 'loops',
        element,
        title,
        verdict: 'violated',
        because: about,
        example: null,
        problem,
      };
    }
    const because: Text =
      bound === null
        ? {
            'zh-CN': `${about['zh-CN']}：由 ${named(exits)['zh-CN']} 离开。`,
            en: `${about.en}: left by ${named(exits).en}.`,
          }
        : {
            'zh-CN': `${about['zh-CN']}：“${named([bound.transition])['zh-CN']}”至多 ${bound.times} 次。`,
            en: `${about.en}: “${named([bound.transition]).en}” at most ${bound.times} times.`,
          };
    return {
      subject: 'loops',
      element,
      title,
      verdict: 'proved',
      because,
      example: null,
      problem: null,
    };
  });
}
