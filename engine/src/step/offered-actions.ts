import type { Instant } from '../calendar/index.ts';
import { ordered } from '../document/ordered.ts';
import type { Action } from '../document/transitions.ts';
import { readFields } from '../machine/compile-rules.ts';
import { surelyFailing } from '../machine/guard-tree.ts';
import type { Machine } from '../machine/machine.ts';
import type { CompiledRule, Explanation } from '../rules/index.ts';
import { truthy } from '../rules/value.ts';
import type { Text } from '../text/text.ts';
import { activeBranches } from './branches.ts';
import type { StepContext } from './context.ts';
import type { Principal } from './event.ts';
import { factsOf } from './facts.ts';
import { groupHere } from './groups.ts';
import { maskExplanation } from './mask-explanation.ts';
import { entitlementOf, isOffered, taskOf } from './people.ts';
import type { Snapshot } from './snapshot.ts';
import { computeValues } from './values.ts';
import { namesOf, whyNotInWords } from './why-not.ts';
import { onBranch, openWorking, type Working } from './working.ts';

/** An action as it stands for one person at one moment. */
export interface Offer {
  readonly action: Action;
  /** The branch that offers it. */
  readonly branch: string;
  /** The task that it answers; null where it is taken by another role. */
  readonly task: string | null;
  readonly available: boolean;
  /** Why it is not available. */
  readonly because: Text | null;
  /** How its guard decided; null where it has none. */
  readonly explanation: Explanation | null;
}

/**
 * The actions of the active states for which `by` has a role, in order. A condition that depends
 * on what the form will be filled with does not make an action unavailable: it decides when it is taken.
 * Throws an EngineError where the directory lacks an answer to `questionsFor`.
 */
export function offeredActions(
  machine: Machine,
  snapshot: Snapshot,
  by: Principal,
  at: Instant,
  context: StepContext,
): readonly Offer[] {
  if (snapshot.status === 'closed') return [];
  const working = openWorking(machine, snapshot, { at, happenedAt: at, by, ids: '' }, context);
  computeValues(working);
  return ordered(machine.flow.actions).flatMap((action) =>
    activeBranches(working).flatMap(({ id }) =>
      onBranch(working, id, () =>
        isOffered(working, action) ? offerOf(working, action, working.by) : [],
      ),
    ),
  );
}

function offerOf(working: Working, action: Action, by: Principal): Offer[] {
  const entitlement = entitlementOf(working, action, by);
  if (entitlement === null) return [];
  const held = entitlement === 'as-holder' ? taskOf(working) : null;
  const task = held?.id ?? null;
  const { guards, guardTrees } = working.machine.rules;
  const facts = factsOf(working);
  const context = { calendar: working.calendar };
  const explained = guards.get(action.id)?.explain(facts, context);
  const { names } = namesOf(working.machine);
  const explanation = explained === undefined ? null : maskExplanation(explained, names);
  const { id: branch } = working.case.branch;
  const base = { action, branch, task, explanation };
  // A seat of joint work may be answered by a substitute: whoever is entitled to it, is.
  const claimed = groupHere(working) === null ? (held?.assignee ?? null) : null;
  if (claimed !== null && claimed !== by.id) {
    return [{ ...base, available: false, because: claimedBy(claimed) }];
  }
  const tree = guardTrees.get(action.id);
  const isOpen = openTo(working.machine, action);
  const failing =
    tree === undefined
      ? null
      : surelyFailing(tree, (rule) => !isOpen(rule) && !truthy(rule.evaluate(facts, context)));
  if (failing === null) return [{ ...base, available: true, because: null }];
  const because = whyNotInWords(working.machine, failing.explain(facts, context));
  return [{ ...base, available: false, because }];
}

function claimedBy(assignee: string): Text {
  return { 'zh-CN': `已由 ${assignee} 签收`, en: `claimed by ${assignee}` };
}

/** Whether a rule reads what the action's form enters, itself or through computed fields. */
function openTo(machine: Machine, action: Action): (rule: CompiledRule) => boolean {
  const items = action.form === undefined ? [] : (machine.forms.get(action.form)?.items ?? []);
  const entered = new Set(items.filter((one) => one.readOnly !== true).map((one) => one.field));
  if (entered.size === 0) return () => false;
  const reads = (rule: CompiledRule) =>
    readFields(rule, machine.fields.keys()).some((one) => entered.has(one));
  for (const { field, rule } of machine.rules.computed) if (reads(rule)) entered.add(field);
  return reads;
}
