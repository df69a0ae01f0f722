import type { Bundle } from '../document/bundle.ts';
import { listsIn } from '../document/element-lists.ts';
import { kindWords } from '../document/kind-words.ts';
import { checkShape } from '../document/shape.ts';
import { checkCharacters } from '../json/check-characters.ts';
import { type Problem, type ProblemPlace, problem } from '../problem/problem.ts';
import { Change } from './change.ts';
import { checkTouched } from './check-touched.ts';
import {
  type Element,
  type ElementChange,
  elementsIn,
  type Held,
  holderOf,
  isProblem,
  placeOf,
  unknownElement,
  withList,
} from './place.ts';
import { readProperty, writeProperty } from './property.ts';

export interface AppliedChanges {
  readonly bundle: Bundle;
  /** Applied to the result they give a bundle with the hash of the input. */
  readonly inverse: readonly Change[];
  readonly problems: readonly Problem[];
}

interface Applied {
  readonly bundle: Bundle;
  readonly inverse: Change;
}

/**
 * Applies changes in order, all or nothing: with any problem the bundle comes back as it was. Paths
 * of problems point into the list of changes. The elements that were touched must fit the schema in
 * the end; what the document means as a whole is `checkBundle`'s to check. Nothing is mutated.
 */
export function applyChanges(bundle: Bundle, changes: readonly Change[]): AppliedChanges {
  let current = bundle;
  const inverse: Change[] = [];
  const problems: Problem[] = [];
  for (const [index, change] of changes.entries()) {
    const at = { path: `/${index}` };
    const misshapen = [...checkShape(Change, change, at), ...checkCharacters(change, at.path)];
    if (misshapen.length > 0) {
      problems.push(...misshapen);
      continue;
    }
    const applied = applyOne(current, change, at);
    if (isProblem(applied)) {
      problems.push(applied);
      continue;
    }
    current = applied.bundle;
    inverse.unshift(applied.inverse);
  }
  if (problems.length === 0) problems.push(...checkTouched(current, changes));
  return problems.length > 0
    ? { bundle, inverse: [], problems }
    : { bundle: current, inverse, problems };
}

function applyOne(bundle: Bundle, change: Change, at: ProblemPlace): Applied | Problem {
  switch (change.op) {
    case 'add':
      return add(bundle, change, at);
    case 'remove':
      return remove(bundle, change, at);
    case 'set':
      return set(bundle, change, at);
    case 'set-pack':
      return setPack(bundle, change, at);
  }
}

function add(
  bundle: Bundle,
  change: ElementChange & { op: 'add' },
  at: ProblemPlace,
): Applied | Problem {
  const place = placeOf(change, at);
  if (isProblem(place)) return place;
  const holder = holderOf(bundle, place, at);
  if (isProblem(holder)) return holder;
  const element = change.element as Element;
  const kind = kindWords[change.kind];
  if (elementsIn(holder, place.list).some((one) => one.id === element.id)) {
    const taken = { ...at, element: element.id };
    return problem('ENGINE_CHANGE_ID_TAKEN', taken, { kind, id: element.id });
  }
  const { op: _op, element: _element, ...where } = change;
  return {
    bundle: withList(bundle, place, (elements) => [...elements, element]),
    inverse: { op: 'remove', ...where, id: element.id },
  };
}

/** The element that a change names, with where it lies. */
function findElement(
  bundle: Bundle,
  change: ElementChange & { op: 'remove' | 'set' },
  at: ProblemPlace,
) {
  const place = placeOf(change, at);
  if (isProblem(place)) return place;
  const holder = holderOf(bundle, place, at);
  if (isProblem(holder)) return holder;
  const element = elementsIn(holder, place.list).find((one) => one.id === change.id);
  return element === undefined
    ? unknownElement(holder, place.list, change.id, at)
    : { place, element };
}

function remove(
  bundle: Bundle,
  change: ElementChange & { op: 'remove' },
  at: ProblemPlace,
): Applied | Problem {
  const found = findElement(bundle, change, at);
  if (isProblem(found)) return found;
  const { place, element } = found;
  const { op: _op, id: _id, ...where } = change;
  return {
    bundle: withList(bundle, place, (elements) => elements.filter((one) => one !== element)),
    inverse: { op: 'add', ...where, element },
  };
}

function set(
  bundle: Bundle,
  change: ElementChange & { op: 'set' },
  at: ProblemPlace,
): Applied | Problem {
  const found = findElement(bundle, change, at);
  if (isProblem(found)) return found;
  const { place, element } = found;
  const root = change.path[0] ?? '';
  const about = { ...at, path: `${at.path}/path`, element: change.id };
  if (root === 'id') return problem('ENGINE_CHANGE_ID_FIXED', about, { id: change.id });
  const list = listsIn(change.kind).find((one) => one.property === root);
  if (list !== undefined) {
    return problem('ENGINE_CHANGE_PATH_LIST', about, {
      property: root,
      kind: kindWords[list.kind],
    });
  }
  const before = readProperty(element, change.path);
  if (!before.reached) return unreached(change.path, element, about);
  const changed = writeProperty(element, change.path, change.value) as Element;
  const { value: _value, ...rest } = change;
  return {
    bundle: withList(bundle, place, (elements) =>
      elements.map((one) => (one === element ? changed : one)),
    ),
    inverse: before.present ? { ...rest, value: before.value } : rest,
  };
}

/** What of the bundle itself is a property and not a list of elements. */
const packRoots: readonly string[] = ['pack', 'calendar', 'retired'];

function setPack(
  bundle: Bundle,
  change: Change & { op: 'set-pack' },
  at: ProblemPlace,
): Applied | Problem {
  const { path } = change;
  const about = { path: `${at.path}/path` };
  const root = path[0] ?? '';
  if (root === 'pack' && (path[1] === 'id' || path.length === 1)) {
    return problem('ENGINE_CHANGE_ID_FIXED', about, { id: bundle.pack.id });
  }
  if (!packRoots.includes(root)) {
    return problem('ENGINE_CHANGE_PACK_PATH_INVALID', about, { got: path.join('.') });
  }
  const holder = bundle as unknown as Held;
  const before = readProperty(holder, path);
  if (!before.reached) return unreached(path, holder, about);
  const { value: _value, ...rest } = change;
  return {
    bundle: writeProperty(holder, path, change.value) as unknown as Bundle,
    inverse: before.present ? { ...rest, value: before.value } : rest,
  };
}

function unreached(path: readonly string[], holder: Held, at: ProblemPlace): Problem {
  const known = Object.keys(holder).join(', ');
  return problem('ENGINE_CHANGE_PATH_UNKNOWN', at, { got: path.join('.'), known });
}
