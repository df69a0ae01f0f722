import type { Bundle } from '../document/bundle.ts';
import { type ElementHolder, type ElementList, listsIn } from '../document/element-lists.ts';
import { compareElements } from '../document/ordered.ts';
import { canonicalJson } from '../hash/canonical-json.ts';
import { EngineError } from '../problem/engine-error.ts';
import { problem } from '../problem/problem.ts';
import type { Change } from './change.ts';
import { type Element, elementsIn, type Held } from './place.ts';
import { isHeld } from './property.ts';

/**
 * Properties whose value is one thing, changed as a whole: rules, and what would be half of one thing
 * and half of another while only one of its parts were set. So is each cell of a table's row.
 */
const whole = new Set([
  'guard',
  'rule',
  'computed',
  'required',
  'visible',
  'on',
  'starts',
  'counts',
  'effect',
  'duration',
  'timeout',
  'retention',
  'before',
]);

interface Where {
  readonly flow?: string;
  readonly parent?: string;
}

/**
 * The changes that turn `a` into a bundle with the hash of `b`: per element, per property, nothing
 * that is equal. Both are editions of one pack.
 * @throws EngineError `ENGINE_CHANGE_ID_FIXED` when the packs differ.
 */
export function diffBundles(a: Bundle, b: Bundle): Change[] {
  if (a.pack.id !== b.pack.id) {
    throw new EngineError([
      problem('ENGINE_CHANGE_ID_FIXED', { path: '/pack/id' }, { id: a.pack.id }),
    ]);
  }
  const changes: Change[] = [];
  const set = (path: string[], value?: unknown) =>
    changes.push({ op: 'set-pack', path, ...(value === undefined ? {} : { value }) });
  properties({ ...a.pack }, { ...b.pack }, ['pack'], set);
  properties({ ...a.calendar }, { ...b.calendar }, ['calendar'], set);
  const retired = (bundle: Bundle) => [...new Set(bundle.retired)].sort();
  if (!same(retired(a), retired(b))) set(['retired'], retired(b));
  lists('bundle', a as unknown as Held, b as unknown as Held, {}, changes);
  return changes;
}

function lists(holder: ElementHolder, a: Held, b: Held, where: Where, changes: Change[]): void {
  for (const list of listsIn(holder)) {
    const before = new Map(elementsIn(a, list).map((element) => [element.id, element]));
    const after = new Map(elementsIn(b, list).map((element) => [element.id, element]));
    const at = { kind: list.kind, ...where };
    for (const id of before.keys()) {
      if (!after.has(id)) changes.push({ op: 'remove', ...at, id });
    }
    for (const element of [...after.values()].sort(compareElements)) {
      const old = before.get(element.id);
      if (old === undefined) changes.push({ op: 'add', ...at, element });
      else if (old !== element) elementDiff(list, old, element, where, changes);
    }
  }
}

function elementDiff(
  list: ElementList,
  a: Element,
  b: Element,
  where: Where,
  changes: Change[],
): void {
  const inside = new Set(listsIn(list.kind).map((held) => held.property));
  const own = (element: Element) =>
    Object.fromEntries(Object.entries(element).filter(([key]) => !inside.has(key)));
  properties(own(a), own(b), [], (path, value) => {
    const valued = value === undefined ? {} : { value };
    changes.push({ op: 'set', kind: list.kind, ...where, id: a.id, path, ...valued });
  });
  if (inside.size === 0) return;
  const next = list.kind === 'flow' ? { flow: a.id } : { ...where, parent: a.id };
  lists(list.kind as ElementHolder, a, b, next, changes);
}

function properties(
  a: Held,
  b: Held,
  path: readonly string[],
  set: (path: string[], value?: unknown) => void,
): void {
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [before, after] = [a[key], b[key]];
    if (before === after || same(before, after)) continue;
    const one = whole.has(key) || path.at(-1) === 'conditions';
    if (isHeld(before) && isHeld(after) && !one) {
      properties(before, after, [...path, key], set);
    } else set([...path, key], after);
  }
}

function same(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}
