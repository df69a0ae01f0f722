import { rootsOf } from '../branch-roots.ts';
import { checkDuration } from './durations.ts';
import { below, type Findings, type FlowScope, inFlow } from './scope.ts';

/** Who may open again, move or call off a case exists, and so does where it goes. */
export function checkReopening(scope: FlowScope, findings: Findings): void {
  const { reopening, jumping, cancelling } = scope.flow;
  for (const [name, one] of Object.entries({ reopening, jumping, cancelling })) {
    for (const [index, role] of (one?.roles ?? []).entries()) {
      findings.refer('role', role, scope.roles.keys(), scope.place, `/${name}/roles/${index}`);
    }
  }
  checkDuration(scope, reopening?.within, below(scope.place, '/reopening/within'), findings);
  checkTargets(scope, 'reopening', reopening?.to, findings);
  checkTargets(scope, 'jumping', jumping?.to, findings);
  for (const { element, place } of inFlow(scope, 'signals', scope.flow.signals)) {
    checkDuration(scope, element.keep, below(place, '/keep'), findings);
  }
}

function checkTargets(
  scope: FlowScope,
  name: 'reopening' | 'jumping',
  targets: readonly string[] | undefined,
  findings: Findings,
): void {
  const roots = rootsOf(scope.flow);
  for (const [index, id] of (targets ?? []).entries()) {
    const path = `/${name}/to/${index}`;
    if (!findings.refer('state', id, scope.states.keys(), scope.place, path)) continue;
    const state = scope.states.get(id);
    const isInside = name === 'reopening' && (roots.get(id) ?? null) !== null;
    if (state === undefined || (state.kind !== 'final' && !isInside)) continue;
    const [because, becauseEn] = isInside
      ? ['它在一个分支里', 'it lies in a branch']
      : ['它是结束环节', 'it is a final state'];
    const details = { state: state.title, because, becauseEn };
    findings.add('ENGINE_JUMP_TARGET_UNFIT', below(scope.place, path), details);
  }
}
