import { localDateOf, type Principal } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { type Access, type HeldRole, isPermitted, type Subject } from '../policy/decide.ts';
import type { Operation } from '../policy/policy.ts';
import type { RequestContext } from '../runtime.ts';
import type { City } from '../store/cities.ts';
import { loadPerson, type Person, type Post, postsOf } from '../store/people.ts';
import type { Session } from '../store/session.ts';
import { principalsOf } from '../store/substitutions.ts';
import { checkedInstant } from './checked-instant.ts';
import { countsOn } from './counted-days.ts';

/** A request with everything that says who asks and what they hold at that moment. */
export interface Asking {
  readonly context: RequestContext;
  readonly city: City;
  readonly person: Person;
  readonly access: Access;
  /** With the posts of `access` and their dates. */
  readonly by: Principal;
  /** The person's posts that are held no more or not yet. */
  readonly lapsed: Principal['roles'];
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
  const all = await postsOf(session, city.id, person.id);
  const held = all.filter(
    ({ validFrom, validUntil }) =>
      validFrom <= today && (validUntil === null || today <= validUntil),
  );
  const posts = chosenOf(
    held.map(({ role, unit }) => ({ role, unit })),
    context.post,
  );
  const acted = held.filter(({ role, unit }) =>
    posts.some((one) => one.role === role && one.unit === unit),
  );
  const substitutions = await principalsOf(session, city.id, person.id);
  const standsInFor = substitutions.filter((one) => countsOn(one, today)).map((one) => one.person);
  return {
    context,
    city,
    person,
    access: { person: person.id, posts, tree, standsInFor },
    by: { id: person.id, roles: acted.map(datedRole) },
    lapsed: all.filter((post) => !held.includes(post)).map(datedRole),
    at,
    today,
  };
}

const datedRole = ({ role, unit, validFrom, validUntil }: Post): Principal['roles'][number] => ({
  role,
  unit,
  from: validFrom,
  ...(validUntil === null ? {} : { until: validUntil }),
});

/**
 * Who acts in a step. What a person did earlier themselves needs a post held then and now; what they
 * enter for another, and what is registered, a post of today. Posts that have lapsed entitle to nothing:
 * they are there for the refusal to name them.
 */
export function actorOf(
  { by, access, lapsed }: Asking,
  { earlier, forAnother }: { readonly earlier: boolean; readonly forAnother: boolean },
): Principal {
  if (forAnother) return { id: by.id, roles: access.posts };
  return earlier ? by : { id: by.id, roles: [...by.roles, ...lapsed] };
}

/** Throws RUNTIME_PERMISSION_MISSING unless the person may do it to the subject (absent: anywhere). */
export function demand(asking: Asking, operation: Operation, subject?: Subject): void {
  if (isPermitted(operation, asking.access, subject)) return;
  throw new RuntimeError('RUNTIME_PERMISSION_MISSING', { details: { permission: operation } });
}
