import type { Calendar, Machine, Snapshot, StateValue, Text } from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import type { Titled } from '../people/session-view.ts';
import type { UnitTree } from '../people/unit-tree.ts';
import type { StoredCase } from '../store/cases.ts';
import type { Session } from '../store/session.ts';
import type { CaseSummary } from './case-view.ts';
import { leadingChip } from './due-chip.ts';

/** A stored case with what is needed to show it. */
export interface ShownCase {
  readonly stored: StoredCase;
  readonly machine: Machine;
  readonly calendar: Calendar;
  readonly tree: UnitTree;
  readonly now: string;
}

export async function showCase(
  session: Session,
  parts: Parts,
  stored: StoredCase,
  tree: UnitTree,
  now: string,
): Promise<ShownCase> {
  const { city, publication, flow } = stored;
  const machine = await parts.machines.machine(session, city, publication, flow);
  const calendar = await parts.machines.calendar(session, city, publication);
  return { stored, machine, calendar, tree, now };
}

export function summarise({ stored, machine, calendar, tree, now }: ShownCase): CaseSummary {
  const { snapshot } = stored;
  const { flow } = machine;
  return {
    id: stored.id,
    number: stored.number,
    queryCode: stored.queryCode,
    flow: flow.id,
    flowTitle: flow.title,
    noun: flow.noun,
    title: stored.title,
    status: snapshot.status,
    states: leavesOf(snapshot, machine).map((state) => titledState(machine, state)),
    unit: titledUnit(tree, snapshot.unit),
    openedAt: snapshot.openedAt,
    due: leadingChip(snapshot.deadlines, machine, calendar, now),
    version: stored.version,
    outcome: outcomeOf(machine, snapshot),
  };
}

/** The innermost active states of all branches; where branches are under way, theirs alone. */
function leavesOf({ branches }: Snapshot, machine: Machine): readonly string[] {
  const active = branches.filter(isActive);
  const found = active.flatMap(({ id, value }) =>
    leaves(value).filter(
      (leaf) => !active.some(({ parent }) => parent?.branch === id && parent.state === leaf),
    ),
  );
  return [...new Set(found)].filter((leaf) => machine.states.has(leaf));
}

/** The active states of all branches, outer and inner. */
export function activeOf({ branches }: Snapshot): ReadonlySet<string> {
  return new Set(branches.filter(isActive).flatMap(({ value }) => all(value)));
}

/** A snapshot from before cases had several branches does not say it of its only one. */
function isActive({ status }: Partial<Pick<Snapshot['branches'][number], 'status'>>): boolean {
  return status === undefined || status === 'active';
}

export function titledUnit(tree: UnitTree, id: string): Titled {
  return { id, title: tree.get(id)?.title ?? both(id) };
}

export function titledState(machine: Machine, id: string): Titled {
  return { id, title: machine.states.get(id)?.title ?? both(id) };
}

export function both(words: string): Text {
  return { 'zh-CN': words, en: words };
}

function outcomeOf(machine: Machine, { outcome }: Snapshot): CaseSummary['outcome'] {
  if (outcome === null) return null;
  const { title } = titledState(machine, outcome.state);
  return { outcome: outcome.outcome, result: outcome.result, title };
}

export function leavesOfBranch({ value }: Snapshot['branches'][number]): readonly string[] {
  return leaves(value);
}

function leaves(value: StateValue): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(leaves);
}

function all(value: StateValue): readonly string[] {
  return typeof value === 'string'
    ? [value]
    : Object.entries(value).flatMap(([id, inner]) => [id, ...all(inner)]);
}
