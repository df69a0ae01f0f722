import {
  type Action,
  type Bundle,
  type EffectDefinition,
  type Flow,
  type Json,
  ordered,
  type Parameter,
  type Route,
  type State,
} from '@jingwei/engine';
import { ruleMutants } from './rule-mutants.ts';

/** A pack that differs from the shipped one by one edit. */
export interface PackMutant {
  readonly id: string;
  /** Elements whose scenarios are likely to notice. */
  readonly about: readonly string[];
  readonly bundle: Bundle;
}

type Listed = 'states' | 'actions' | 'routes' | 'deadlines' | 'forms' | 'rules';

/** Every one-edit mutant of a pack of one flow, in a stable order. */
export function mutantsOf(bundle: Bundle): readonly PackMutant[] {
  const [flow] = bundle.flows;
  if (flow === undefined) return [];
  return [
    ...parameterMutants(bundle),
    ...startMutants(bundle, flow),
    ...flow.rules.flatMap((rule) =>
      ruleMutants(rule.rule as Json).map((one) =>
        changed(bundle, 'rules', rule.id, one.what, { rule: one.rule }),
      ),
    ),
    ...flow.states.flatMap((state) => stateMutants(bundle, state)),
    ...flow.actions.flatMap((action) => actionMutants(bundle, flow, action)),
    ...flow.routes.flatMap((route) => routeMutants(bundle, flow, route)),
    ...flow.deadlines.flatMap((deadline) => deadlineMutants(bundle, deadline)),
    ...flow.forms.flatMap((form) => formMutants(bundle, form)),
  ];
}

/** Counting rules and limits: the value one lower and one higher, its bounds with it. */
function parameterMutants(bundle: Bundle): PackMutant[] {
  return bundle.parameters.flatMap((parameter) =>
    [-1, 1].map((by) => ({
      id: `parameter ${parameter.id} ${by > 0 ? 'plus' : 'minus'} one`,
      about: [parameter.id],
      bundle: {
        ...bundle,
        parameters: bundle.parameters.map((one) => (one === parameter ? shifted(one, by) : one)),
      },
    })),
  );
}

function shifted(parameter: Parameter, by: number): Parameter {
  if (typeof parameter.value !== 'number') return parameter;
  const { min, max } = parameter;
  return {
    ...parameter,
    value: parameter.value + by,
    ...(min === undefined ? {} : { min: min + by }),
    ...(max === undefined ? {} : { max: max + by }),
  };
}

function startMutants(bundle: Bundle, flow: Flow): PackMutant[] {
  const { start } = flow;
  const other = bundle.roles.find((role) => !start.roles.includes(role.id))?.id ?? '';
  return [
    ...start.roles.map((role) => ({
      what: `role ${role} swapped for ${other}`,
      start: { ...start, roles: start.roles.map((one) => (one === role ? other : one)) },
    })),
    ...start.unitKinds.map((kind) => ({
      what: `kind ${kind} dropped`,
      start: { ...start, unitKinds: start.unitKinds.filter((one) => one !== kind) },
    })),
  ].map(({ what, start: edited }) => ({
    id: `start ${what}`,
    about: [],
    bundle: { ...bundle, flows: [{ ...flow, start: edited }] },
  }));
}

function stateMutants(bundle: Bundle, state: State): PackMutant[] {
  const of = (what: string, edit: object) => changed(bundle, 'states', state.id, what, edit);
  const effects = without(state.onEntry).map(({ what, list }) => of(what, { onEntry: list }));
  if (state.kind !== 'work') return effects;
  const role = nextRole(bundle, state.role);
  const unit = state.unit === 'case' ? 'city' : 'case';
  return [...effects, of(`role becomes ${role}`, { role }), of(`unit becomes ${unit}`, { unit })];
}

function actionMutants(bundle: Bundle, flow: Flow, action: Action): PackMutant[] {
  const of = (what: string, edit: object) => changed(bundle, 'actions', action.id, what, edit);
  return [
    removed(bundle, 'actions', action.id),
    ...guardMutants(bundle, 'actions', action),
    ...without(action.effects).map(({ what, list }) => of(what, { effects: list })),
    ...(action.to === undefined ? [] : skipping(bundle, flow, 'actions', action)),
    ...(action.roles ?? []).map((role) =>
      of(`role ${role} dropped`, { roles: action.roles?.filter((one) => one !== role) }),
    ),
    ...(action.reason === 'required' ? [of('reason not required', { reason: 'optional' })] : []),
  ];
}

function routeMutants(bundle: Bundle, flow: Flow, route: Route): PackMutant[] {
  const of = (what: string, edit: object) => changed(bundle, 'routes', route.id, what, edit);
  return [
    removed(bundle, 'routes', route.id),
    ...guardMutants(bundle, 'routes', route),
    ...without(route.effects).map(({ what, list }) => of(what, { effects: list })),
    ...skipping(bundle, flow, 'routes', route),
  ];
}

function guardMutants(bundle: Bundle, list: Listed, { id, guard }: Action | Route): PackMutant[] {
  if (guard === undefined) return [];
  return [
    changed(bundle, list, id, 'guard dropped', { guard: undefined }),
    ...ruleMutants(guard as Json).map((one) =>
      changed(bundle, list, id, `guard ${one.what}`, { guard: one.rule }),
    ),
  ];
}

/** A state left out: the transition leads where the first action or route of its target leads. */
function skipping(
  bundle: Bundle,
  flow: Flow,
  list: Listed,
  { id, to }: Action | Route,
): PackMutant[] {
  const onward = [...ordered(flow.actions), ...ordered(flow.routes)].find(
    (one) => one.from === to && one.to !== undefined && one.to !== to && one.id !== id,
  );
  return onward === undefined
    ? []
    : [changed(bundle, list, id, `skips to ${onward.to}`, { to: onward.to })];
}

function deadlineMutants(bundle: Bundle, deadline: Flow['deadlines'][number]): PackMutant[] {
  const { id, duration, extension, starts, suspensions, warnings } = deadline;
  const of = (what: string, edit: object) => changed(bundle, 'deadlines', id, what, edit);
  const unit = duration.unit === 'working-day' ? 'calendar-day' : 'working-day';
  return [
    removed(bundle, 'deadlines', id),
    of(`counts in ${unit}`, { duration: { ...duration, unit } }),
    ...without(suspensions).map(({ list }) => of('suspension dropped', { suspensions: list })),
    ...(extension === undefined ? [] : [of('extension dropped', { extension: undefined })]),
    ...(starts.on === 'field' ? [of('starts on entry', { starts: { on: 'entry' } })] : []),
    ...without(warnings).map(({ list }) => of('warning dropped', { warnings: list })),
    of('does not roll', { counting: { ...deadline.counting, rollsLastDay: false } }),
    of('counts its first day', { counting: { ...deadline.counting, firstDay: 'included' } }),
  ];
}

function formMutants(bundle: Bundle, form: Flow['forms'][number]): PackMutant[] {
  const edited = (item: string, edit: object) => ({
    items: form.items.map((one) => (one.id === item ? defined({ ...one, ...edit }) : one)),
  });
  return form.items.flatMap((item) => {
    const of = (what: string, edit: object) => ({
      ...changed(bundle, 'forms', form.id, `${item.field} ${what}`, edited(item.id, edit)),
      about: [form.id, item.field],
    });
    return [
      ...(item.required === undefined ? [] : [of('not required', { required: undefined })]),
      ...(item.visible === undefined ? [] : [of('always visible', { visible: undefined })]),
    ];
  });
}

/** The list without each of its entries in turn. */
function without<Entry extends EffectDefinition | object>(
  list: readonly Entry[] | undefined,
): { readonly what: string; readonly list: readonly Entry[] }[] {
  return (list ?? []).map((entry, index) => ({
    what: `effect ${index} dropped (${'type' in entry ? entry.type : ''})`,
    list: (list ?? []).filter((other) => other !== entry),
  }));
}

function nextRole(bundle: Bundle, role: string): string {
  const ids = ordered(bundle.roles).map((one) => one.id);
  return ids[(ids.indexOf(role) + 1) % ids.length] ?? role;
}

function changed(bundle: Bundle, list: Listed, id: string, what: string, edit: object): PackMutant {
  return inFlow(bundle, list, id, what, (one) => [defined({ ...one, ...edit })]);
}

function removed(bundle: Bundle, list: Listed, id: string): PackMutant {
  return inFlow(bundle, list, id, 'removed', () => []);
}

function inFlow(
  bundle: Bundle,
  list: Listed,
  id: string,
  what: string,
  edit: (element: object) => readonly object[],
): PackMutant {
  const flows = bundle.flows.map((flow) => ({
    ...flow,
    [list]: flow[list].flatMap((one) => (one.id === id ? edit(one) : [one])),
  })) as Bundle['flows'];
  return { id: `${list.slice(0, -1)} ${id} ${what}`, about: [id], bundle: { ...bundle, flows } };
}

/** Without the keys whose value is undefined, as JSON has it. */
function defined(element: object): object {
  return Object.fromEntries(Object.entries(element).filter(([, value]) => value !== undefined));
}
