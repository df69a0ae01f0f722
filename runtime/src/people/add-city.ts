import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { insertCity, insertUnits } from '../store/cities.ts';
import { appendAudit } from '../store/history.ts';
import { insertPerson, insertPosts } from '../store/people.ts';
import type { CityData } from './city-data.ts';
import { hashPassword } from './passwords.ts';

/** Brings in a city with its units and people, whole or not at all. Throws RUNTIME_PEOPLE_DATA_INVALID. */
export async function addCity(parts: Parts, data: CityData): Promise<void> {
  check(data);
  const hashes = await Promise.all(
    data.people.map(async (person) =>
      'password' in person ? await hashPassword(person.password) : person.passwordHash,
    ),
  );
  const at = parts.clock.now();
  await parts.writer.submit(async (tx) => {
    await insertCity(tx, data);
    await insertUnits(tx, data.id, data.units);
    for (const [index, { id, name, username, posts }] of data.people.entries()) {
      await insertPerson(tx, data.id, { id, name, username, passwordHash: hashes[index] ?? '' });
      const rows = posts.map(({ role, unit, from, until = null }) => ({
        person: id,
        role,
        unit,
        validFrom: from,
        validUntil: until,
      }));
      await insertPosts(tx, data.id, rows);
    }
    await appendAudit(tx, data.id, {
      at,
      person: systemPerson,
      operation: 'city.add',
      subject: `city:${data.id}`,
      details: { units: data.units.length, people: data.people.length },
    });
  });
}

/** Who acts when the machine does. Nobody can sign in as it. */
export const systemPerson = 'system';

function check({ id, approvals, demo, units, people }: CityData): void {
  const known = new Set<string>();
  for (const { id: unit, parent } of units) {
    if (known.has(unit)) refuse(`the unit ${unit} is there twice`);
    if (parent !== null && !known.has(parent))
      refuse(`the parent of ${unit} does not come before it`);
    known.add(unit);
  }
  for (const person of people) {
    if (person.id === systemPerson) refuse(`a person may not have the id ${systemPerson}`);
    for (const { unit, from, until } of person.posts) {
      if (until !== undefined && until < from)
        refuse(`a post of ${person.id} ends before it begins`);
      if (!known.has(unit)) refuse(`${person.id} has a post at ${unit}, which is not there`);
    }
  }
  if (!/^[a-z][a-z0-9-]{1,47}$/.test(id))
    refuse('the id of a city is lower-case letters, digits, -');
  if (approvals < 1 && !demo) refuse('a city that is not a demo needs at least one approval');
}

function refuse(what: string): never {
  throw new RuntimeError('RUNTIME_PEOPLE_DATA_INVALID', { details: { what } });
}
