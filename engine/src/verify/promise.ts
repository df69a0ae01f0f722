import type { Property } from '../document/properties.ts';
import type { Rule } from '../rules/index.ts';
import { durationOf } from '../step/durations.ts';
import { type Condition, conditionOf } from './condition.ts';
import { none, type Valuations } from './diagrams.ts';
import type { Model } from './model.ts';
import { deedsOf, pairOf } from './monitors.ts';
import { watched } from './people.ts';
import { activeIn } from './plan.ts';
import type { Sets } from './sets.ts';
import type { Way } from './ways.ts';

/** Where a way breaks a promise: after so many of its operations, with these valuations. */
export interface Breach {
  readonly property: string;
  readonly after: number;
  readonly set: Valuations;
}

/** Tells where ways break what a flow promises. */
export class Promises {
  readonly properties: readonly Property[];
  private readonly model: Model;
  private readonly sets: Sets;
  private readonly conditions = new Map<string, Condition>();

  constructor(model: Model, sets: Sets, properties: readonly Property[]) {
    this.model = model;
    this.sets = sets;
    this.properties = properties;
    for (const { id, property } of properties) {
      if ('when' in property)
        this.conditions.set(id, conditionOf(property.when as Rule, model.frame));
    }
  }

  breaches(way: Way): Breach[] {
    if (way.to === null) return [];
    return this.properties.flatMap((one) =>
      this.of(one, way)
        .filter(({ set }) => set !== none)
        .map((at) => ({ ...at, property: one.id })),
    );
  }

  private of({ id, property }: Property, way: Way): Omit<Breach, 'property'>[] {
    const { diagrams, machine } = this.model;
    const bits = this.model.monitors.filter((one) => one.property === id);
    const bit = (at: number, atom: number) => {
      const variable = bits[at]?.variable;
      return variable === undefined ? none : diagrams.where(variable, [atom]);
    };
    const end = way.operations.length;
    const entered = way.operations.flatMap((one) => (one.kind === 'passed' ? [one.id] : []));
    switch (property.type) {
      case 'before':
        return way.operations.flatMap((one, after) =>
          one.kind === 'passed' && one.id === property.then ? [{ after, set: bit(0, 0) }] : [],
        );
      case 'never': {
        const { at } = property;
        const concerns =
          at === undefined ||
          entered.includes(at) ||
          (way.to !== null && activeIn(way.to.snapshot).has(at));
        return concerns ? [{ after: end, set: this.holds(id, way) }] : [];
      }
      case 'different-people': {
        if (way.plan.type !== 'action' || way.plan.by.person !== watched) return [];
        if (way.plan.part === 'outcome') return [];
        const { action } = way.plan;
        return pairOf(property).flatMap((one, at) =>
          deedsOf(machine, one).has(action) ? [{ after: end, set: bit(1 - at, 1) }] : [],
        );
      }
      case 'passes':
        if (way.closed !== 'success') return [];
        return [{ after: end, set: diagrams.and(bit(0, 0), this.holds(id, way)) }];
      case 'within': {
        if (way.closed !== null) return [];
        const deadlines = deadlinesFor(property, machine);
        const again =
          property.duration === undefined
            ? []
            : way.operations.flatMap((one, after) =>
                // Entered anew, its limits begin anew, and the first time is over unseen.
                one.kind === 'passed' && machine.states.has(one.id) && one.id === property.from
                  ? [{ after, set: bit(0, 1) }]
                  : [],
              );
        const runs = way.to?.snapshot.deadlines.some(
          (clock) => deadlines.includes(clock.deadline) && clock.status !== 'expired',
        );
        return runs === true ? again : [...again, { after: end, set: bit(0, 1) }];
      }
    }
  }

  private holds(id: string, way: Way): Valuations {
    const condition = this.conditions.get(id);
    return condition === undefined ? none : this.sets.truthOf(condition, way.facts).may;
  }
}

/**
 * The deadlines that could keep a promise of time: the one that is named, or those that are as short
 * and that nothing makes longer. One of them that runs is enough.
 */
export function deadlinesFor(
  property: Extract<Property['property'], { type: 'within' }>,
  machine: Model['machine'],
): string[] {
  if (property.deadline !== undefined) return [property.deadline];
  const { duration, from } = property;
  if (duration === undefined) return [];
  const limit = durationOf(duration, machine);
  return machine.flow.deadlines
    .filter((deadline) => {
      const { n, unit } = durationOf(deadline.duration, machine);
      const { state, starts, kind, extension, suspensions = [] } = deadline;
      const isFixed =
        extension === undefined &&
        suspensions.length === 0 &&
        (kind === 'statutory' ||
          [...machine.jointStates.values()].every((one) => !one.group?.allows?.extend));
      const isHere = state === from && starts.on === 'entry';
      return isHere && unit === limit.unit && n <= limit.n && isFixed;
    })
    .map(({ id }) => id);
}
