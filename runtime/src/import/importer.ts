import { localDateOf } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import type { UnitTree } from '../people/unit-tree.ts';
import { canStartAt } from '../steps/start-units.ts';
import { type City, listCities } from '../store/cities.ts';
import { listPeople, loadPosts } from '../store/people.ts';
import type { ImportTarget } from './import-target.ts';

/** The city named, or the only one. Throws RUNTIME_IMPORT_CITY_UNCLEAR. */
export async function findCity(parts: Parts, id: string | undefined): Promise<City> {
  const cities = await listCities(parts.reader);
  const found =
    id === undefined && cities.length === 1 ? cities[0] : cities.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new RuntimeError('RUNTIME_IMPORT_CITY_UNCLEAR', {
    details: { known: cities.map((one) => one.id).join(', ') || '—' },
  });
}

/**
 * The id of the person in whose name rows are brought in: the one named, or in a demo city whoever
 * has the nearest post from which the flow may be started at `unit`. Throws
 * RUNTIME_IMPORT_PERSON_UNCLEAR with those who may.
 */
export async function findImporter(
  parts: Parts,
  city: City,
  { flow, tree }: ImportTarget,
  unit: string,
  username: string | undefined,
  at: string,
): Promise<string> {
  const people = await listPeople(parts.reader, city.id);
  const posts = await loadPosts(parts.reader, city.id, localDateOf(at, city.zone));
  const able = people
    .map((person) => ({ ...person, held: posts.filter((post) => post.person === person.id) }))
    .filter(({ id, held }) => canStartAt(flow, unit, { person: id, posts: held, tree }))
    .map((person) => ({
      ...person,
      distance: distanceOf(person.held, flow.start.roles, tree, unit),
    }))
    .sort((a, b) => a.distance - b.distance);
  const named = username === undefined ? undefined : able.find((one) => one.username === username);
  const chosen = username === undefined && city.demo ? able[0] : named;
  if (chosen !== undefined) return chosen.id;
  throw new RuntimeError('RUNTIME_IMPORT_PERSON_UNCLEAR', {
    details: { unit, known: able.map((one) => one.username).join(', ') || '—' },
  });
}

/** How many steps up the tree the nearest of the posts with one of the roles lies. */
function distanceOf(
  held: readonly { readonly role: string; readonly unit: string }[],
  roles: readonly string[],
  tree: UnitTree,
  unit: string,
): number {
  const chain = tree.chain(unit).map(({ id }) => id);
  const places = held
    .filter(({ role }) => roles.includes(role))
    .map((post) => chain.indexOf(post.unit));
  return Math.min(...places.filter((place) => place !== -1));
}
