import type { ElementKind } from '../../change/change.ts';
import type { EngineCode } from '../../problem/codes.ts';
import { type Problem, type ProblemPlace, problem } from '../../problem/problem.ts';
import { nearestName } from '../../text/nearest.ts';
import type { Bundle } from '../bundle.ts';
import type { Flow } from '../flow.ts';
import { kindWords } from '../kind-words.ts';

/** An element with its place in the document. */
export interface Placed<Element> {
  readonly element: Element;
  readonly place: ProblemPlace;
}

/** Gathers problems; every check writes into the one that it is given. */
export class Findings {
  readonly problems: Problem[] = [];

  add(code: EngineCode, place: ProblemPlace, details: Problem['details'] = {}): void {
    this.problems.push(problem(code, place, details));
  }

  /** A reference that must lead somewhere; says the nearest known id when it does not. */
  refer(
    kind: ElementKind,
    id: string,
    known: Iterable<string>,
    place: ProblemPlace,
    below: string,
  ): boolean {
    const ids = [...known];
    if (ids.includes(id)) return true;
    const nearest = nearestName(id, ids) ?? (ids.slice(0, 6).join(', ') || '—');
    const at = { ...place, path: place.path + below };
    this.add('ENGINE_REFERENCE_UNKNOWN', at, { kind: kindWords[kind], id, nearest });
    return false;
  }
}

/** The elements of a list with their places; positions are those of the document as it is. */
export function placed<Element extends { readonly id: string }>(
  list: readonly Element[] | undefined,
  path: string,
  flow?: string,
): Placed<Element>[] {
  return (list ?? []).map((element, index) => ({
    element,
    place: {
      path: `${path}/${index}`,
      element: element.id,
      ...(flow === undefined ? {} : { flow }),
    },
  }));
}

export function below(place: ProblemPlace, path: string): ProblemPlace {
  return { ...place, path: place.path + path };
}

/** One flow with everything that it may refer to, by id. */
export interface FlowScope {
  readonly bundle: Bundle;
  readonly flow: Flow;
  readonly place: ProblemPlace;
  readonly states: ReadonlyMap<string, Flow['states'][number]>;
  readonly fields: ReadonlyMap<string, Flow['fields'][number]>;
  readonly forms: ReadonlyMap<string, Flow['forms'][number]>;
  readonly roles: ReadonlyMap<string, Bundle['roles'][number]>;
  readonly parameters: ReadonlyMap<string, Bundle['parameters'][number]>;
  readonly deadlines: ReadonlyMap<string, Flow['deadlines'][number]>;
}

export function flowScope(bundle: Bundle, index: number, flow: Flow): FlowScope {
  return {
    bundle,
    flow,
    place: { path: `/flows/${index}`, element: flow.id, flow: flow.id },
    states: byId(flow.states),
    fields: byId([...bundle.fields, ...flow.fields]),
    forms: byId(flow.forms),
    roles: byId(bundle.roles),
    parameters: byId(bundle.parameters),
    deadlines: byId(flow.deadlines),
  };
}

export function inFlow<Element extends { readonly id: string }>(
  scope: FlowScope,
  property: string,
  list: readonly Element[] | undefined,
): Placed<Element>[] {
  return placed(list, `${scope.place.path}/${property}`, scope.flow.id);
}

export function byId<Element extends { readonly id: string }>(
  list: readonly Element[],
): ReadonlyMap<string, Element> {
  return new Map(list.map((element) => [element.id, element]));
}

/** The states around one, innermost first; ends where a circle closes. */
export function ancestors(scope: FlowScope, id: string): string[] {
  const around: string[] = [];
  let parent = scope.states.get(id)?.parent;
  while (parent !== undefined && parent !== id && !around.includes(parent)) {
    around.push(parent);
    parent = scope.states.get(parent)?.parent;
  }
  return around;
}
