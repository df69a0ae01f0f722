import { type Calendar, localDateOf } from '../calendar/index.ts';
import type { Property } from '../document/properties.ts';
import type { Json } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import { attempt } from '../problem/attempt.ts';
import { compileRule, type Rule } from '../rules/index.ts';
import { truthy } from '../rules/value.ts';
import { kindOfInvented } from '../scenario/invented-city.ts';
import type { RuleFrame } from './condition.ts';
import { deedsOf, pairOf } from './monitors.ts';
import { stateOf } from './place.ts';
import { activeIn, principalOf } from './plan.ts';
import { deadlinesFor } from './promise.ts';
import type { RunStep } from './run.ts';

/** Whether a case that was really stepped breaks a promise, seen from its records alone. */
export function isBroken(
  machine: Machine,
  frame: RuleFrame,
  calendar: Calendar,
  { property }: Property,
  steps: readonly RunStep[],
): boolean {
  const passed = steps.flatMap(passedIn);
  const last = steps.at(-1);
  switch (property.type) {
    case 'before': {
      const then = passed.indexOf(property.then);
      const first = passed.indexOf(property.first);
      return then >= 0 && (first < 0 || first > then);
    }
    case 'never':
      return steps.some((step) => {
        const { at } = property;
        const concerns =
          at === undefined || passedIn(step).includes(at) || activeIn(step.snapshot).has(at);
        return concerns && holds(machine, frame, calendar, property.when, step);
      });
    case 'different-people': {
      const [one, other] = pairOf(property).map((id) => peopleOf(steps, deedsOf(machine, id)));
      return one !== undefined && other !== undefined && [...one].some((by) => other.has(by));
    }
    case 'passes': {
      if (last?.snapshot.outcome?.result !== 'success') return false;
      const { through } = property;
      const isPassed =
        'state' in through
          ? passed.includes(through.state)
          : steps.some(({ snapshot }) => kindOfInvented(snapshot.unit) === through.unit) ||
            steps.some((step) => movedTo(step, through.unit));
      return !isPassed && holds(machine, frame, calendar, property.when, last);
    }
    case 'within': {
      if (last === undefined || last.snapshot.status === 'closed') return false;
      const from = passed.lastIndexOf(property.from);
      const deadlines = deadlinesFor(property, machine);
      const isUnderWay = from >= 0 && passed.lastIndexOf(property.to) < from;
      return (
        isUnderWay &&
        !last.snapshot.deadlines.some(
          (clock) =>
            deadlines.includes(clock.deadline) &&
            clock.endedAt === undefined &&
            clock.status !== 'expired',
        )
      );
    }
  }
}

/** The states entered, and the actions and routes taken, in order. */
export function passedIn({ record }: RunStep): string[] {
  return record.entries.flatMap((entry) => {
    if (entry.type === 'took') return [entry.transition];
    return entry.type === 'entered' ? [entry.state] : [];
  });
}

function movedTo({ record }: RunStep, unit: string): boolean {
  return record.entries.some(
    (entry) => entry.type === 'moved' && kindOfInvented(entry.toUnit) === unit,
  );
}

function peopleOf(steps: readonly RunStep[], deeds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    steps.flatMap(({ record, plan }) =>
      plan.type === 'action' && deeds.has(plan.action) ? [record.by] : [],
    ),
  );
}

function holds(
  machine: Machine,
  frame: RuleFrame,
  calendar: Calendar,
  rule: unknown,
  { snapshot, data, record, plan }: RunStep,
): boolean {
  const by = principalOf(plan, machine);
  const zeros = Object.fromEntries(machine.flow.counters.map(({ id }) => [id, 0]));
  const facts: Json = {
    data,
    param: machine.parameters,
    case: {
      unit: snapshot.unit,
      'unit-kind': kindOfInvented(snapshot.unit),
      state: stateOf(snapshot),
      'opened-on': localDateOf(snapshot.happenedAt, calendar.zone),
      today: localDateOf(record.at, calendar.zone),
      noun: machine.flow.noun['zh-CN'],
      parties: snapshot.parties,
    },
    actor: { id: by.id, roles: by.roles.map(({ role }) => role) },
    history: { ...zeros, ...snapshot.counters },
  };
  return attempt(
    () => truthy(compileRule(rule as Rule, frame.context).evaluate(facts, { calendar })),
    () => false,
  );
}
