import type { Instant } from '../calendar/index.ts';
import { canonicalJson } from '../hash/canonical-json.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { EventPayload } from '../step/event.ts';
import type { Branch, Pending } from '../step/snapshot.ts';
import type { Text } from '../text/text.ts';
import { operationOf } from './operation-of.ts';
import type { Play } from './play.ts';
import type { ScenarioStep } from './scenario.ts';

/** What a step is about and the case does not have. */
export interface Absent {
  readonly what: Text;
  readonly expected: Json;
  readonly got: Json;
}

/** The event of a step; null: only time passes; what is absent where the case has nothing of the kind. */
export function payloadOf(play: Play, step: ScenarioStep): EventPayload | Absent | null {
  const branch = step.in === undefined ? null : branchOf(play, step.in);
  if (branch === undefined) return absent('所指分支', 'the branch that is meant');
  const values = (step.values ?? {}) as JsonObject;
  const inBranch = branch === null ? {} : { branch: branch.id };
  if (step.action !== undefined) {
    const reason = step.reason === undefined ? {} : { reason: step.reason };
    const base = { type: 'action', action: step.action, values } as const;
    return { ...base, ...reason, ...inBranch, ...happened(play, step.happenedAt) };
  }
  if (step.signal !== undefined) {
    return { type: 'signal', signal: step.signal, payload: null, values, ...inBranch };
  }
  if (step.operation !== undefined) {
    const operation = operationOf(play.snapshot, step.operation, branch);
    return operation ?? absent('办理人的待办', 'a task of that person');
  }
  return (
    ofTask(play, step, branch) ??
    ofAnswer(play, step, branch, values) ??
    ofChild(play, step, branch, values) ??
    ofCase(play, step, branch)
  );
}

/** The open branch of a composite state; undefined where there is none. */
function branchOf(play: Play, meant: NonNullable<ScenarioStep['in']>): Branch | undefined {
  const { state, element } = typeof meant === 'string' ? { state: meant } : meant;
  return play.snapshot?.branches.find(
    (one) =>
      one.root === state &&
      (one.status === 'active' || one.status === 'waiting') &&
      (element === undefined || canonicalJson(one.element ?? null) === canonicalJson(element)),
  );
}

type Given = Branch | null;

function ofTask(play: Play, step: ScenarioStep, branch: Given): EventPayload | Absent | null {
  const claimed = step.claim ?? step.release;
  if (claimed === undefined) return null;
  const task = play.snapshot?.tasks.find(
    (one) =>
      (claimed === true || one.state === claimed) && (branch === null || one.branch === branch.id),
  );
  if (task === undefined) return absent('待办', 'a task to claim');
  return { type: step.claim === undefined ? 'release' : 'claim', task: task.id };
}

function ofAnswer(
  play: Play,
  step: ScenarioStep,
  branch: Given,
  values: JsonObject,
): EventPayload | Absent | null {
  const { reason } = step;
  const state = step.done ?? step.failed ?? step.retry ?? step.skip;
  if (state === undefined) return null;
  const pending = pendingIn(play, state, branch);
  if (pending === undefined) return noAnswer(state);
  const { correlation } = pending;
  if (step.done !== undefined) return { type: 'done', correlation, values };
  if (step.failed !== undefined) {
    return { type: 'failed', correlation, reason: reason ?? 'failed' };
  }
  if (step.retry !== undefined) return { type: 'retry', correlation };
  return { type: 'skip', correlation, reason: reason ?? '' };
}

function ofChild(
  play: Play,
  { child, childFailed, reason = 'failed' }: ScenarioStep,
  branch: Given,
  values: JsonObject,
): EventPayload | Absent | null {
  const id = child?.state ?? childFailed;
  if (id === undefined) return null;
  const pending = pendingIn(play, id, branch);
  const state = play.machine.states.get(id);
  if (pending === undefined || state?.kind !== 'subflow') return noAnswer(id);
  const { correlation } = pending;
  if (child === undefined) return { type: 'child-failed', correlation, reason };
  const { outcome } = child;
  const flow = play.machine.bundle.flows.find((one) => one.id === state.flow);
  const final = flow?.states.find((one) => one.kind === 'final' && one.outcome === outcome);
  const result = final?.kind === 'final' ? final.result : 'neutral';
  return { type: 'child-closed', correlation, outcome, result, values };
}

/** What is done with the case as a whole, or with its branches. */
function ofCase(play: Play, step: ScenarioStep, branch: Given): EventPayload | Absent | null {
  const { reason = '' } = step;
  const inBranch = branch === null ? {} : { branch: branch.id };
  if (step.add !== undefined) {
    const { state, element } = step.add;
    return { type: 'add-element', state, element: element as Json, ...inBranch };
  }
  if (step.remove !== undefined) {
    if (branch === null) return absent('所指分支', 'the branch that is meant');
    return { type: 'remove-element', branch: branch.id, reason };
  }
  if (step.jump !== undefined) return { type: 'jump', to: step.jump, reason, ...inBranch };
  if (step.reopen !== undefined) return { type: 'reopen', to: step.reopen, reason };
  if (step.cancel !== undefined) return { type: 'cancel', reason };
  if (step.served !== undefined) {
    return { type: 'served', ...step.served, method: 'direct', ...happened(play, step.happenedAt) };
  }
  if (step.party !== undefined) {
    const { role, what } = step.party;
    const party = `party-of-${role}`;
    if (what === 'remove') return { type: 'remove-party', role, party, reason };
    return { type: what === 'add' ? 'add-party' : 'correct-party', role, party };
  }
  if (step.correct !== undefined) {
    const happenedAt = play.instantOf(step.happenedAt ?? step.at);
    return { type: 'correct', state: step.correct, happenedAt, reason, ...inBranch };
  }
  return null;
}

function pendingIn(play: Play, state: string, branch: Given): Pending | undefined {
  return play.snapshot?.pending.find(
    (one) => one.state === state && (branch === null || one.branch === branch.id),
  );
}

function noAnswer(state: string): Absent {
  return absent(`环节 ${state} 等待的答复`, `an answer awaited in ${state}`);
}

function absent(chinese: string, english: string): Absent {
  return { what: { 'zh-CN': chinese, en: english }, expected: true, got: false };
}

function happened(play: Play, when: string | undefined): { happenedAt?: Instant } {
  return when === undefined ? {} : { happenedAt: play.instantOf(when) };
}
