import type { Bundle, Change, DescribedChange, Text } from '@jingwei/engine';

/** Changes of one element, in the order in which they are applied. */
export interface ChangeGroup {
  readonly id: string;
  readonly title: Text | null;
  readonly said: readonly DescribedChange[];
}

/** Gathers changes by the element that they are about; what lies in another counts as that one. */
export function groupChanges(
  said: readonly DescribedChange[],
  bundles: readonly Bundle[],
): ChangeGroup[] {
  const groups = new Map<string, DescribedChange[]>();
  for (const one of said) {
    const id = elementOf(one.change);
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups].map(([id, list]) => ({ id, title: titleOf(id, bundles), said: list }));
}

function elementOf(change: Change): string {
  if (change.op === 'set-pack') return '';
  return change.parent ?? (change.op === 'add' ? change.element.id : change.id);
}

function titleOf(id: string, bundles: readonly Bundle[]): Text | null {
  for (const bundle of bundles) {
    if (id === '') return bundle.pack.title;
    const lists = [
      bundle.flows,
      bundle.parameters,
      bundle.codeLists,
      bundle.fields,
      bundle.rules,
      bundle.roles,
      bundle.regulations,
      bundle.tables ?? [],
      ...bundle.flows.flatMap((flow) => [
        flow.states,
        flow.actions,
        flow.routes,
        flow.deadlines,
        flow.forms,
        flow.fields,
        flow.rules,
        flow.signals,
        flow.counters,
        flow.partyRoles,
        flow.tables ?? [],
        flow.documents ?? [],
        flow.obligations ?? [],
      ]),
    ];
    for (const list of lists) {
      const found = list.find((one) => one.id === id);
      if (found) return found.title;
    }
  }
  return null;
}
