import type { ElementKind } from '../../change/change.ts';
import type { ProblemPlace } from '../../problem/problem.ts';
import type { Bundle } from '../bundle.ts';
import { type ElementHolder, listsIn } from '../element-lists.ts';

export interface FoundElement {
  readonly kind: ElementKind;
  readonly element: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly order: string;
  };
  readonly place: ProblemPlace;
  /** The path of the list that it lies in. */
  readonly list: string;
  /** The element that it lies in, if any. */
  readonly parent: string | null;
}

/** Every element of a bundle at every depth, in the order of the document. */
export function everyElement(bundle: Bundle): FoundElement[] {
  const found: FoundElement[] = [];
  const visit = (
    holder: ElementHolder | ElementKind,
    value: Readonly<Record<string, unknown>>,
    path: string,
    flow: string | undefined,
    parent: string | null,
  ): void => {
    for (const { kind, property } of listsIn(holder)) {
      const list = (value[property] ?? []) as readonly FoundElement['element'][];
      for (const [index, element] of list.entries()) {
        const at = `${path}/${property}/${index}`;
        const inside = kind === 'flow' ? element.id : flow;
        const place = { path: at, element: element.id, flow: inside };
        found.push({ kind, element, place, list: `${path}/${property}`, parent });
        visit(kind, element, at, inside, element.id);
      }
    }
  };
  visit('bundle', bundle as unknown as Readonly<Record<string, unknown>>, '', undefined, null);
  return found;
}
