import { localDateOf } from '../calendar/index.ts';
import type { Basis } from '../document/primitives.ts';
import type { Machine } from '../machine/machine.ts';
import type { Explanation } from '../rules/index.ts';
import type { StepContext } from '../step/context.ts';
import type { StepOutcome } from '../step/outcome.ts';
import type { DecisionCitation } from './decision-record.ts';
import type { SeenRule } from './watch-machine.ts';

interface Cited {
  readonly element: string;
  readonly basis: readonly Basis[];
}

/**
 * The bases of everything that took part in a step: what was taken, entered and counted, the rules, tables
 * and parameters that decided, the fields that were written. In the order of regulation and article.
 */
export function citationsOf(
  machine: Machine,
  outcome: StepOutcome,
  seen: readonly SeenRule[],
  context: StepContext,
): DecisionCitation[] {
  const found = new Map<string, DecisionCitation>();
  const regulations = new Map(machine.bundle.regulations.map((one) => [one.id, one]));
  const at = outcome.outcome === 'stepped' ? outcome.record.happenedAt : null;
  const today = at === null ? null : localDateOf(at, context.calendar.zone);
  for (const { element, basis } of citedIn(machine, outcome, seen)) {
    for (const { regulation: id, article = null } of basis) {
      const key = `${id} ${article ?? ''}`;
      const known = found.get(key);
      const elements = [...new Set([...(known?.elements ?? []), element])].sort();
      const entry = regulations.get(id);
      const { validFrom = null, validUntil = null } = entry ?? {};
      found.set(key, {
        regulation: id,
        article,
        title: entry?.title ?? null,
        rank: entry?.rank ?? null,
        number: entry?.number ?? null,
        validFrom,
        validUntil,
        verification: entry?.verification ?? null,
        inForce: inForceOn(today, validFrom, validUntil),
        elements,
      });
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

function inForceOn(
  today: string | null,
  from: string | null,
  until: string | null,
): boolean | null {
  if (today === null || from === null) return null;
  return from <= today && (until === null || today <= until);
}

function citedIn(machine: Machine, outcome: StepOutcome, seen: readonly SeenRule[]): Cited[] {
  const { bundle, flow } = machine;
  const ids = new Set<string>([flow.id]);
  for (const { id, explanation, tables } of seen) {
    for (const part of id.split('.')) ids.add(part);
    addRead(explanation, ids);
    for (const { table } of tables) ids.add(table);
  }
  if (outcome.outcome === 'stepped') {
    for (const field of outcome.record.fields) ids.add(field);
    for (const entry of outcome.record.entries) {
      if (entry.type === 'entered') ids.add(entry.state);
      if (entry.type === 'took') ids.add(entry.transition);
      if (entry.type === 'clock') ids.add(entry.deadline);
    }
  }
  const tables = [...(bundle.tables ?? []), ...(flow.tables ?? [])];
  const rowsHeld = seen.flatMap((one) => one.tables).flatMap(({ rows }) => rows);
  const elements = [
    flow,
    ...[flow.states, flow.actions, flow.routes, flow.deadlines, flow.rules, flow.fields].flat(),
    ...[bundle.rules, bundle.fields, bundle.parameters, tables].flat(),
  ];
  return [
    ...elements
      .filter(({ id }) => ids.has(id))
      .map(({ id, basis = [] }) => ({ element: id, basis })),
    ...rowsHeld.filter((row) => row.holds).map(({ row, basis = [] }) => ({ element: row, basis })),
  ];
}

/** Named rules that were written out, and parameters that were read. */
function addRead(explanation: Explanation, ids: Set<string>): void {
  if (explanation.named !== undefined) ids.add(explanation.named);
  const [root, name] = explanation.path?.split('.') ?? [];
  if (root === 'param' && name !== undefined) ids.add(name);
  for (const part of explanation.parts) addRead(part, ids);
}
