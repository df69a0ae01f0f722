import type { Bundle } from '../document/bundle.ts';
import { type ElementList, elementLists } from '../document/element-lists.ts';
import { kindWords } from '../document/kind-words.ts';
import { type Problem, type ProblemPlace, problem } from '../problem/problem.ts';
import { nearestName } from '../text/nearest.ts';
import type { Change } from './change.ts';

export type ElementChange = Exclude<Change, { op: 'set-pack' }>;

/** Anything with properties that a change may reach: the bundle or an element in it. */
export type Held = Readonly<Record<string, unknown>>;
export type Element = Held & { readonly id: string; readonly order: string };

/** The way from the bundle to one list of elements. */
export interface Place {
  readonly list: ElementList;
  /** The elements to go through, outermost first. */
  readonly through: readonly { readonly list: ElementList; readonly id: string }[];
}

const flowList = onlyList('flow', 'bundle');

/** Finds the list that a change is about, or says why there is none. */
export function placeOf(change: ElementChange, at: ProblemPlace): Place | Problem {
  const { kind, flow, parent } = change;
  const lists = elementLists.filter((list) => list.kind === kind);
  const list = lists.find((one) => {
    const inFlow = one.holder === 'flow' || one.holder === 'form' || one.holder === 'deadline';
    const inElement = one.holder !== 'flow' && one.holder !== 'bundle';
    // A table lies in the pack or in a flow, and what lies in it with it.
    const fits = inFlow === (flow !== undefined) || one.holder === 'table';
    return fits && inElement === (parent !== undefined);
  });
  if (list === undefined) {
    return problem('ENGINE_CHANGE_PLACE_INVALID', at, {
      kind: kindWords[kind],
      expected: neededWords(lists),
    });
  }
  const through: { list: ElementList; id: string }[] = [];
  if (flow !== undefined) through.push({ list: flowList, id: flow });
  if (parent !== undefined) {
    const holder = flow === undefined ? 'bundle' : 'flow';
    through.push({ list: onlyList(list.holder, holder), id: parent });
  }
  return { list, through };
}

function onlyList(kind: string, holder: string): ElementList {
  const found = elementLists.find((list) => list.kind === kind && list.holder === holder);
  if (found === undefined) throw new RangeError(`no list of ${kind} in ${holder}`);
  return found;
}

function neededWords(lists: readonly ElementList[]): string {
  const needed: Record<ElementList['holder'], string> = {
    bundle: '—',
    flow: 'flow',
    form: 'flow + parent',
    deadline: 'flow + parent',
    'code-list': 'parent',
    table: 'parent (+ flow)',
  };
  return lists.map((list) => needed[list.holder]).join(' / ');
}

/** The elements of a list; an absent optional list is an empty one. */
export function elementsIn(holder: Held, list: ElementList): readonly Element[] {
  return (holder[list.property] as readonly Element[] | undefined) ?? [];
}

/** The element that holds the list of a place, or the problem of not finding the way. */
export function holderOf(bundle: Bundle, place: Place, at: ProblemPlace): Held | Problem {
  let holder = bundle as unknown as Held;
  for (const { list, id } of place.through) {
    const next = elementsIn(holder, list).find((element) => element.id === id);
    if (next === undefined) return unknownElement(holder, list, id, at);
    holder = next;
  }
  return holder;
}

export function unknownElement(
  holder: Held,
  list: ElementList,
  id: string,
  at: ProblemPlace,
): Problem {
  const known = elementsIn(holder, list).map((element) => element.id);
  const nearest = nearestName(id, known) ?? (known.slice(0, 5).join(', ') || '—');
  return problem(
    'ENGINE_CHANGE_ELEMENT_UNKNOWN',
    { ...at, element: id },
    {
      kind: kindWords[list.kind],
      id,
      nearest,
    },
  );
}

/** A copy of the bundle in which the list at a place is replaced; everything else is shared. */
export function withList(
  bundle: Bundle,
  place: Place,
  replace: (elements: readonly Element[]) => readonly Element[],
): Bundle {
  const descend = (holder: Held, depth: number): Held => {
    const step = place.through[depth];
    if (step === undefined) {
      return { ...holder, [place.list.property]: replace(elementsIn(holder, place.list)) };
    }
    const elements = elementsIn(holder, step.list).map((element) =>
      element.id === step.id ? descend(element, depth + 1) : element,
    );
    return { ...holder, [step.list.property]: elements };
  };
  return descend(bundle as unknown as Held, 0) as unknown as Bundle;
}

export function isProblem<Other extends object>(value: Other | Problem): value is Problem {
  return 'severity' in value && 'solve' in value;
}
