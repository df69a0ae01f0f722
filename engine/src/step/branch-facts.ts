import { branchOutcomes } from '../document/branch-paths.ts';
import { holdsBranches } from '../document/branch-roots.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import { liesIn, lineOf } from './branch-line.ts';
import type { Working } from './working.ts';

/**
 * What rules may read of the branches: the one they are run in, which states are active in any of
 * them, and how those ended that a join counts, by the state that holds them.
 */
export function branchFacts(working: Working): JsonObject {
  const { branches, branch } = working.case;
  const active: Record<string, boolean> = { ...nothingActive(working.machine) };
  for (const one of branches) {
    if (one.status !== 'active') continue;
    for (const state of Object.keys(one.entered)) active[state] = true;
  }
  return { active, branch: branch.id, outcomes: outcomesOf(working) };
}

/** The element of the nearest `multiple` state around the branch, as `row.value`. */
export function rowFacts({ case: { branches, current } }: Working): { readonly row?: JsonObject } {
  const holder = lineOf({ branches }, current).find(({ element }) => element !== undefined);
  return holder?.element === undefined ? {} : { row: { value: holder.element } };
}

function outcomesOf({ machine, case: inCase }: Working): JsonObject {
  const { branches, current } = inCase;
  const counts = noneEnded(machine);
  for (const { status, decisive, parent, outcome } of branches) {
    if (status !== 'ended' || !decisive || parent === null || outcome === null) continue;
    const isNear = liesIn(inCase, parent.branch, current) || liesIn(inCase, current, parent.branch);
    const counted = counts[parent.state];
    if (isNear && counted !== undefined) counted[outcome] = (counted[outcome] ?? 0) + 1;
  }
  return counts as Json as JsonObject;
}

type Counts = Record<string, Record<string, number>>;

const noneByMachine = new WeakMap<Machine, Readonly<Counts>>();

/** No branch has ended in any of the ways in which those of each state can. */
function noneEnded(machine: Machine): Counts {
  const { flow } = machine;
  const known =
    noneByMachine.get(machine) ??
    Object.fromEntries(
      flow.states.flatMap(({ id, kind }) =>
        holdsBranches(kind)
          ? [[id, Object.fromEntries([...branchOutcomes(flow, id).keys()].map((one) => [one, 0]))]]
          : [],
      ),
    );
  noneByMachine.set(machine, known);
  return Object.fromEntries(Object.entries(known).map(([id, counts]) => [id, { ...counts }]));
}

const inactiveByMachine = new WeakMap<Machine, Readonly<Record<string, boolean>>>();

function nothingActive(machine: Machine): Readonly<Record<string, boolean>> {
  const known =
    inactiveByMachine.get(machine) ??
    Object.fromEntries(machine.flow.states.map(({ id }) => [id, false]));
  inactiveByMachine.set(machine, known);
  return known;
}
