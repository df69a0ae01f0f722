import { localDateOf, type Principal } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { type Access, type HeldRole, isPermitted } from '../policy/decide.ts';
import type { Operation } from '../policy/policy.ts';
import type { RequestContext } from '../runtime.ts';
import type { City } from '../store/cities.ts';
import { loadPerson, loadPosts, type Person } from '../store/people.ts';
import type { Session } from '../store/session.ts';
import { checkedInstant } from './checked-instant.ts';

/** A request with everything that says who asks and what they hold at that moment. */
export interface Asking {
  readonly context: RequestContext;
  readonly city: City;
  readonly person: Person;
  readonly access: Access;
  readonly by: Principal;
  readonly at: string;
  /** The local date of `at`, on which the posts are held. */
  readonly today: string;
}

/** The posts of today that a request acts by: all that are held, or the chosen one of them. */
function chosenOf(held: readonly HeldRole[], chosen: RequestContext['post']): readonly HeldRole[] {
  if (chosen === undefined) return held;
  const found = held.find(({ role, unit }) => role === chosen.role && unit === chosen.unit);
  if (found === undefined) throw new RuntimeError('RUNTIME_POST_NOT_HELD', { details: chosen });
  return [found];
}

/** Throws RUNTIME_CITY_UNKNOWN, RUNTIME_PERSON_UNKNOWN, RUNTIME_POST_NOT_HELD. */
export async function askingOf(
  parts: Parts,
  session: Session,
  context: RequestContext,
): Promise<Asking> {
  const at = checkedInstant('at', context.at) ?? parts.clock.now();
  const city = await parts.cities.city(session, context.city);
  const person = await loadPerson(session, city.id, context.person);
  if (person === null) throw new RuntimeError('RUNTIME_PERSON_UNKNOWN');
  const tree = await parts.cities.tree(session, city);
  const today = localDateOf(at, city.zone);
  const held = await loadPosts(session, city.id, today, person.id);
  const posts = chosenOf(
    held.map(({ role, unit }) => ({ role, unit })),
    context.post,
  );
  return {
    context,
    city,
    person,
    access: { person: person.id, posts, tree },
    by: { id: person.id, roles: posts },
    at,
    today,
  };
}

/** Throws RUNTIME_PERMISSION_MISSING unless the person may do it anywhere. */
export function demand(asking: Asking, operation: Operation): void {
  if (isPermitted(operation, asking.access)) return;
  throw new RuntimeError('RUNTIME_PERMISSION_MISSING', { details: { permission: operation } });
}
