import type { RulePath, RulePaths } from '../rules/index.ts';
import type { Text } from '../text/text.ts';
import { holdsBranches, rootsOf } from './branch-roots.ts';
import type { Bundle } from './bundle.ts';
import type { Flow } from './flow.ts';
import { ordered } from './ordered.ts';

/** What rules may read of states and branches: `case.active.*`, `case.outcomes.*`, `row.value`. */
export function branchPaths(bundle: Bundle, flow: Flow): RulePaths {
  const activePaths = flow.states.map(
    ({ id, title }): RulePath => ({
      path: `case.active.${id}`,
      type: 'boolean',
      title: {
        'zh-CN': `正处于“${title['zh-CN']}”`,
        en: `whether “${title.en}” is active`,
      },
    }),
  );
  const branch: RulePath = {
    path: 'case.branch',
    type: 'string',
    title: { 'zh-CN': '当前分支', en: 'the branch' },
  };
  return [...activePaths, branch, ...outcomePaths(flow), ...rowPaths(bundle, flow)];
}

/** How often the branches of a state ended in each way that they can. */
function outcomePaths(flow: Flow): RulePath[] {
  return flow.states.flatMap((holder) => {
    if (!holdsBranches(holder.kind)) return [];
    return [...branchOutcomes(flow, holder.id)].map(
      ([outcome, title]): RulePath => ({
        path: `case.outcomes.${holder.id}.${outcome}`,
        type: 'number',
        title: {
          'zh-CN': `“${holder.title['zh-CN']}”中以“${title['zh-CN']}”结束的分支数`,
          en: `branches of “${holder.title.en}” that ended with “${title.en}”`,
        },
      }),
    );
  });
}

/** How the branches of a state can end: outcomes with the title of a final state that gives them. */
export function branchOutcomes(flow: Flow, holder: string): ReadonlyMap<string, Text> {
  const roots = rootsOf(flow);
  const bodies = flow.states.filter(({ parent }) => parent === holder).map(({ id }) => id);
  const finals = ordered(flow.states).flatMap((state) =>
    state.kind === 'final' && bodies.includes(roots.get(state.id) ?? '') ? [state] : [],
  );
  return new Map(finals.map(({ outcome, title }) => [outcome, title]));
}

/** The element of a branch; as well protected as the fields that its list is made from. */
function rowPaths(bundle: Bundle, flow: Flow): RulePath[] {
  const lists = flow.states.flatMap((state) => (state.kind === 'multiple' ? [state.over] : []));
  if (lists.length === 0) return [];
  const text = JSON.stringify(lists);
  // A list that comes by another rule or from all data may hold anything.
  const isOpen = text.includes('"rule"') || text.includes('"data"') || text.includes('"var":""');
  const isSensitive = [...bundle.fields, ...flow.fields].some(
    ({ id, class: of }) => (of === 'P2' || of === 'P3') && (isOpen || text.includes(`"data.${id}`)),
  );
  return [
    {
      path: 'row.value',
      type: 'any',
      title: { 'zh-CN': '本分支的对象', en: 'the element of the branch' },
      class: isSensitive ? 'P3' : 'P0',
    },
  ];
}
