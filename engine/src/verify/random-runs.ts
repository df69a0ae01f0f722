import type { Calendar } from '../calendar/index.ts';
import type { Property } from '../document/properties.ts';
import type { Json } from '../json/json.ts';
import type { Model } from './model.ts';
import { isBroken } from './observe.ts';
import { type Plan, plansFor, startPlans } from './plan.ts';
import { Run } from './run.ts';

/** Events of one random case at most. */
const mostEvents = 60;

/**
 * Steps random cases, the same for the same seed, and gives for each promise that one of them breaks the
 * case up to that event.
 */
export function randomRuns(
  model: Model,
  calendar: Calendar,
  properties: readonly Property[],
  runs: number,
  seed: number,
): ReadonlyMap<string, Run> {
  const random = randomFrom(seed);
  const broken = new Map<string, Run>();
  const one = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  for (let count = 0; count < runs && broken.size < properties.length; count += 1) {
    const run = new Run(model.machine, calendar);
    for (let events = 0, tries = 0; events < mostEvents && tries < mostEvents * 3; tries += 1) {
      const plans = run.snapshot === null ? startPlans(model) : plansFor(model, run.snapshot);
      const plan = one(plans);
      if (plan === undefined) break;
      if (!run.go(plan, wantedBy(model, plan, run, random))) {
        run.example.pop();
        continue;
      }
      events += 1;
      for (const property of properties) {
        if (broken.has(property.id)) continue;
        if (!isBroken(model.machine, model.frame, calendar, property, run.steps)) continue;
        broken.set(property.id, run.copy());
      }
    }
  }
  return broken;
}

/** Some value, or none, for each field of the form that matters. */
function wantedBy(model: Model, plan: Plan, run: Run, random: () => number): Record<string, Json> {
  const { machine } = model;
  const formId =
    plan.type === 'start'
      ? machine.flow.start.form
      : plan.type === 'action'
        ? machine.actions.get(plan.action)?.form
        : undefined;
  const form = machine.forms.get(formId ?? '');
  const outside = plan.type === 'signal' || plan.type === 'answer' ? [...model.reported] : [];
  const shown = (form?.items ?? []).flatMap(({ field, readOnly }) =>
    readOnly === true || machine.fields.get(field)?.computed !== undefined ? [] : [field],
  );
  const values: Record<string, Json> = {};
  for (const field of [...shown, ...outside]) {
    const atoms = model.fields.get(field)?.domain.atoms ?? [];
    const atom = atoms[Math.floor(random() * atoms.length)];
    const all = atom?.values(run.today) ?? [];
    const value = all[Math.floor(random() * all.length)] ?? null;
    if (value !== null) values[field] = value;
  }
  return values;
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
