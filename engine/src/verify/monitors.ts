import type { Property, PropertyStatement } from '../document/properties.ts';
import type { Machine } from '../machine/machine.ts';
import { handled, keptApart } from './joint-work.ts';

/** What is remembered of a case for one property: a bit, next to the fields. */
export interface Monitor {
  readonly property: string;
  readonly variable: number;
  /** `mark`: set for good. `between`: set by one state, cleared by another. `did`: person A did it. */
  readonly kind: 'mark' | 'between' | 'did';
  /** States entered and actions taken that set it. */
  readonly by: ReadonlySet<string>;
  /** States entered that clear it. */
  readonly until: ReadonlySet<string>;
  /** The kind of unit that sets it. */
  readonly unit: string | null;
}

export function monitorsOf(
  machine: Machine,
  properties: readonly Property[],
  firstVariable: number,
): Monitor[] {
  const found: Monitor[] = [];
  const add = (property: string, part: Part) => {
    const variable = firstVariable + found.length;
    found.push({ property, variable, until: new Set(), unit: null, ...part });
  };
  for (const { id, property } of properties) {
    for (const part of partsOf(machine, property)) add(id, part);
  }
  if (properties.some(({ property }) => property.type === 'different-people')) {
    for (const state of keptApart(machine)) {
      add(handled(state), { kind: 'did', by: deedsOf(machine, state) });
    }
  }
  return found;
}

type Part = Pick<Monitor, 'kind' | 'by'> & Partial<Monitor>;

function partsOf(machine: Machine, property: PropertyStatement): Part[] {
  switch (property.type) {
    case 'before':
      return [{ kind: 'mark', by: new Set([property.first]) }];
    case 'never':
      return [];
    case 'different-people':
      return pairOf(property).map((one) => ({ kind: 'did', by: deedsOf(machine, one) }));
    case 'passes':
      return 'state' in property.through
        ? [{ kind: 'mark', by: new Set([property.through.state]) }]
        : [{ kind: 'mark', by: new Set(), unit: property.through.unit }];
    case 'within':
      return [{ kind: 'between', by: new Set([property.from]), until: new Set([property.to]) }];
  }
}

/** The two actions, or states, that different people are to work on. */
export function pairOf(property: Extract<PropertyStatement, { type: 'different-people' }>) {
  return property.actions ?? property.states ?? [];
}

/** An action by itself; the work of a state is every action that may be taken from it. */
export function deedsOf(machine: Machine, id: string): ReadonlySet<string> {
  if (machine.actions.has(id)) return new Set([id]);
  return new Set(machine.flow.actions.filter(({ from }) => from === id).map((one) => one.id));
}
