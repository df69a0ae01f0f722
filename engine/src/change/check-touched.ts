import { Bundle } from '../document/bundle.ts';
import { listsIn } from '../document/element-lists.ts';
import { checkShape } from '../document/shape.ts';
import { pointer } from '../json/pointer.ts';
import type { Problem } from '../problem/problem.ts';
import type { Change, ElementKind } from './change.ts';
import { elementsIn, type Held, holderOf, isProblem, placeOf } from './place.ts';

/** A change that leaves something behind whose shape can be wrong. */
type Touching = Exclude<Change, { op: 'remove' }>;

/**
 * Shape of everything that the changes touched, as it is after the last of them: an element may be
 * wrong in between, for instance while its kind is changed property by property.
 */
export function checkTouched(bundle: Bundle, changes: readonly Change[]): Problem[] {
  const found: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, change] of [...changes.entries()].reverse()) {
    if (change.op === 'remove') continue;
    const target = targetOf(change);
    if (seen.has(target)) continue;
    seen.add(target);
    for (const one of misshapen(bundle, change)) {
      found.unshift({ ...one, path: `/${index}${pathInChange(change, one.path)}` });
    }
  }
  return found;
}

/** Where in a change a problem of its element lies; '' when it lies in what the change did not set. */
function pathInChange(change: Touching, path: string): string {
  if (change.op === 'add') return `/element${path}`;
  const place = pointer(...change.path);
  const inside = path === place || path.startsWith(`${place}/`);
  return inside ? `/value${path.slice(place.length)}` : '';
}

function targetOf(change: Touching): string {
  if (change.op === 'set-pack') return 'pack';
  const id = change.op === 'add' ? change.element.id : change.id;
  return [change.flow ?? '', change.parent ?? '', change.kind, id].join('/');
}

function misshapen(bundle: Bundle, change: Touching): Problem[] {
  if (change.op === 'set-pack') {
    const lists = Object.fromEntries(listsIn('bundle').map((list) => [list.property, []]));
    const shell = { ...bundle, ...lists, flows: bundle.flows.slice(0, 1).map(() => null) };
    return checkShape(Bundle, shell, { path: '' }).filter((one) => !one.path.startsWith('/flows'));
  }
  const place = placeOf(change, { path: '' });
  if (isProblem(place)) return [];
  const holder = holderOf(bundle, place, { path: '' });
  if (isProblem(holder)) return [];
  const id = change.op === 'add' ? change.element.id : change.id;
  const element = elementsIn(holder, place.list).find((one) => one.id === id);
  if (element === undefined) return [];
  const checked = change.op === 'add' ? element : withoutLists(element, change.kind);
  return checkShape(place.list.schema, checked, { path: '' });
}

/** A set property never lies inside a list of elements: those need no second look. */
function withoutLists(element: Held, kind: ElementKind): Held {
  const copy: Record<string, unknown> = { ...element };
  for (const list of listsIn(kind)) {
    const own = elementsIn(element, list);
    if (own.length > 0) copy[list.property] = own.slice(0, 1);
  }
  return copy;
}
