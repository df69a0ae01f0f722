import type { Action, Flow, Route, State } from '@jingwei/engine';

/** What the inspector is about: an element that the canvas draws, or the flow itself. */
export type Selected =
  | { readonly kind: 'flow'; readonly element: Flow }
  | { readonly kind: 'state'; readonly element: State }
  | { readonly kind: 'action'; readonly element: Action }
  | { readonly kind: 'route'; readonly element: Route };

/** The selected element; the flow where nothing is selected or what was is gone. */
export function selectedIn(flow: Flow, id: string | null): Selected {
  const state = flow.states.find((one) => one.id === id);
  if (state) return { kind: 'state', element: state };
  const action = flow.actions.find((one) => one.id === id);
  if (action) return { kind: 'action', element: action };
  const route = flow.routes.find((one) => one.id === id);
  if (route) return { kind: 'route', element: route };
  return { kind: 'flow', element: flow };
}

/**
 * The drawn element at which another one is edited: a deadline at its state, a form (and its items)
 * where it is filled in. Null: it is edited at the flow, or not here.
 */
export function drawnFor(flow: Flow, id: string | undefined): string | null {
  if (id === undefined) return null;
  if (selectedIn(flow, id).kind !== 'flow') return id;
  const deadline = flow.deadlines.find(
    (one) =>
      one.id === id ||
      [...(one.warnings ?? []), ...(one.consequences ?? [])].some((inner) => inner.id === id),
  );
  if (deadline) return deadline.state ?? null;
  const obligation = flow.obligations?.find((one) => one.id === id);
  if (obligation) return obligation.state;
  const form = flow.forms.find(
    (one) =>
      one.id === id ||
      one.items.some((item) => item.id === id) ||
      one.sections?.some((section) => section.id === id),
  );
  if (!form) return null;
  const user = [...flow.actions, ...flow.states].find(
    (one) => 'form' in one && one.form === form.id,
  );
  return user?.id ?? null;
}
