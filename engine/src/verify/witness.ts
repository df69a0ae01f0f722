import type { Calendar } from '../calendar/index.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { none, type Valuation, type Valuations } from './diagrams.ts';
import type { Atom, Domain } from './domain.ts';
import type { Sighting } from './explore.ts';
import type { Model } from './model.ts';
import type { Operation, Operations } from './operation.ts';
import type { Plan } from './plan.ts';
import { Run } from './run.ts';
import type { Way } from './ways.ts';

/** One way of a path, with what has to be the case after so many of its operations. */
interface Link {
  readonly way: Way;
  readonly after: number;
  readonly goal: Valuations;
}

/**
 * A case that is stepped to what was sighted: the way back to the start is looked for in the layers,
 * then values are chosen from the start on. Null where some event is refused, which happens only where
 * a rule was taken to come out in ways that it cannot. The last event may be one that is refused.
 */
export function witness(
  model: Model,
  operations: Operations,
  calendar: Calendar,
  sighting: Sighting,
): Run | null {
  const links = pathTo(model, operations, sighting);
  if (links === null) return null;
  const run = new Run(model.machine, calendar);
  let valuation: Valuation = model.diagrams.sizes.map(() => 0);
  for (const [index, { way, after, goal }] of links.entries()) {
    const chosen = choose(model, operations, valuation, way.operations, after, goal);
    if (chosen === null) return null;
    const done = run.go(way.plan, valuesOf(model, way.plan, valuation, chosen.entered, run));
    if (!done) return index === links.length - 1 && way.refused !== null ? run : null;
    valuation = chosen.after;
  }
  return run;
}

function pathTo(model: Model, operations: Operations, sighting: Sighting): Link[] | null {
  const { diagrams } = model;
  const links: Link[] = [];
  let { site, batch, way, after, set: goal } = sighting;
  for (;;) {
    links.unshift({ way, after, goal });
    const before = operations.back(way.operations.slice(0, after), goal);
    if (before === none) return null;
    if (site === null) return links;
    const from = batch === 0 ? 0 : site.batches[batch - 1];
    const layers = site.layers.slice(from, site.batches[batch]);
    const layer = layers.find(({ set }) => diagrams.and(set, before) !== none);
    if (layer === undefined) return null;
    goal = diagrams.and(layer.set, before);
    ({ site, batch, way } = layer.from);
    after = way.operations.length;
  }
}

function choose(
  model: Model,
  operations: Operations,
  valuation: Valuation,
  list: readonly Operation[],
  after: number,
  goal: Valuations,
): { readonly entered: Valuation; readonly after: Valuation } | null {
  const { diagrams } = model;
  const [first] = list;
  const isEntry = first !== undefined && (first.kind === 'enter' || first.kind === 'report');
  const rest = isEntry ? list.slice(1, Math.max(after, 1)) : list.slice(0, after);
  let entered = valuation;
  if (isEntry && after > 0) {
    const fitting = diagrams.and(
      operations.onward([first], diagrams.only(valuation)),
      operations.back(rest, goal),
    );
    if (fitting === none) return null;
    entered = diagrams.pick(fitting, valuation);
  }
  const there = diagrams.and(operations.onward(rest, diagrams.only(entered)), goal);
  return there === none ? null : { entered, after: diagrams.pick(there, entered) };
}

/** The values to be entered so that the fields have these atoms; those that have them already are left. */
function valuesOf(
  model: Model,
  plan: Plan,
  before: Valuation,
  entered: Valuation,
  run: Run,
): JsonObject {
  const { flow } = model.machine;
  const values: Record<string, Json> = {};
  const give = (field: string) => {
    const place = model.fields.get(field);
    if (place === undefined) return;
    const { variable, domain } = place;
    const fixed = 'fixed' in plan ? plan.fixed.get(field) : undefined;
    if (fixed === null) return;
    const atom = entered[variable] as number;
    if (typeof fixed !== 'number' && atom === before[variable]) return;
    values[field] = sampleOf(domain, atom, run.today);
  };
  if (plan.type === 'signal' || plan.type === 'answer') {
    for (const field of model.reported) give(field);
    return values;
  }
  if (plan.type === 'child') {
    const state = flow.states.find(({ id }) => id === plan.state);
    for (const { field, from } of state?.kind === 'subflow' ? state.output : []) {
      if (plan.end === null) continue;
      const place = model.fields.get(field);
      values[from] =
        place === undefined
          ? null
          : sampleOf(place.domain, entered[place.variable] as number, run.today);
    }
    return values;
  }
  if (plan.type !== 'start' && plan.type !== 'action') return values;
  const id =
    plan.type === 'start'
      ? flow.start.form
      : flow.actions.find((one) => one.id === plan.action)?.form;
  const own = flow.forms.filter((one) => one.id === id);
  for (const item of own.flatMap(({ items }) => items)) {
    if (item.readOnly !== true && model.machine.fields.get(item.field)?.computed === undefined) {
      give(item.field);
    }
  }
  return values;
}

/** The first value of an atom; the missing one is null. */
function sampleOf({ atoms }: Domain, atom: number, today: string): Json {
  const [value] = (atoms[atom] as Atom).values(today);
  return value as Json;
}
