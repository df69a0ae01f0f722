import { localDateOf, type UnitDue, type UnitObligation } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import { askedOfUnits } from '../obligations/asked-of-units.ts';
import { type DuePlace, keepOwed, openDue } from '../obligations/open-due.ts';
import { settleDues } from '../obligations/settle-dues.ts';
import type { Parts } from '../parts.ts';
import { inForceOn } from '../publications/in-force.ts';
import type { Duty } from '../runtime.ts';
import { type City, listCities } from '../store/cities.ts';
import { followedUntil, keepFollowed } from '../store/obligation-dues.ts';
import { listPublications, type Publication } from '../store/publications.ts';
import { makeDuty } from '../timers/duty.ts';

/** Dues open at the beginning of a day; nobody waits for the minute. */
const pauseMs = 60_000;
const batch = 64;

/** Before any time that an obligation could begin. */
const longAgo = '0001-01-01T00:00:00.000Z';

/**
 * Follows what the obligations of the packs in force ask of units:
 *
 *     asked for --opens its case--> open --ended in time--> done
 *         └--needs a person--> owed --begun--> open --time over--> missed
 *
 * Each span begins where the one before ended, also over a restart, so that a time that was missed while
 * nobody ran is given as the obligation says; a span that was cut off begins again, and what it had
 * opened is known by its key. Says how many it opened, owed or settled.
 */
export function obligationDuty(parts: Parts): Duty {
  return makeDuty(
    async (asked) => {
      const now = asked ?? parts.clock.now();
      let moved = 0;
      for (const city of await listCities(parts.reader)) {
        const publications = await listPublications(parts.reader, city.id);
        const today = inForceOn(publications, localDateOf(now, city.zone));
        for (const publication of today.values()) {
          // A pack that cannot be followed must not keep the others from theirs.
          moved += await follow(parts, city, publications, publication, now).catch((cause) => {
            parts.trouble({ duty: 'obligations', what: 'round', city: city.id, cause });
            return 0;
          });
        }
      }
      return moved + (await settleDues(parts, now));
    },
    { pauseMs, onFailure: (cause) => parts.trouble({ duty: 'obligations', what: 'round', cause }) },
  );
}

async function follow(
  parts: Parts,
  city: City,
  publications: readonly Publication[],
  publication: Publication,
  now: string,
): Promise<number> {
  const bundle = await parts.machines.bundle(parts.reader, city.id, publication.hash);
  const place = { city, publication, bundle };
  let moved = 0;
  for (const obligation of bundle.obligations ?? []) {
    moved += await followOne(parts, place, obligation, publications, now);
  }
  return moved;
}

async function followOne(
  parts: Parts,
  place: DuePlace,
  obligation: UnitObligation,
  publications: readonly Publication[],
  now: string,
): Promise<number> {
  const { reader, machines, writer } = parts;
  const { city, publication, bundle } = place;
  const followed = { city: city.id, pack: publication.pack, obligation: obligation.id };
  const after = (await followedUntil(reader, followed)) ?? longAgo;
  // Whatever is due opens at the beginning of a day.
  if (localDateOf(after, city.zone) >= localDateOf(now, city.zone)) return 0;
  const calendar = await machines.calendar(reader, city.id, publication.hash);
  const tree = await parts.cities.tree(reader, city);
  const asked = askedOfUnits(bundle, obligation, tree, { after, until: now }, calendar);
  const due = await inForceThen(parts, place, publications, asked);
  let moved = 0;
  for (let start = 0; start < due.length; start += batch) {
    // Those of one batch are committed together.
    const part = due.slice(start, start + batch);
    const results = await Promise.all(part.map((one) => openOrOwe(parts, place, one, now)));
    moved += results.filter((result) => result).length;
  }
  await writer.submit((tx) => keepFollowed(tx, followed, now));
  return moved;
}

/** Opens the case that is due, or keeps that a person has to. False: either was done before. */
async function openOrOwe(
  parts: Parts,
  place: DuePlace,
  due: UnitDue,
  now: string,
): Promise<boolean> {
  const { writer, trouble } = parts;
  try {
    return await writer.submit((tx) => openDue(tx, parts, place, due, now));
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    if (!(await writer.submit((tx) => keepOwed(tx, place, due, cause, now)))) return false;
    const { key, unit } = due;
    const city = place.city.id;
    trouble({ duty: 'obligations', what: 'refused', city, unit, due: key, cause });
    return true;
  }
}

/** Without what an obligation asks for on a day on which it was not in force yet. */
async function inForceThen(
  { machines, reader }: Parts,
  { city, publication }: DuePlace,
  publications: readonly Publication[],
  asked: readonly UnitDue[],
): Promise<readonly UnitDue[]> {
  const kept: UnitDue[] = [];
  for (const due of asked) {
    const day = localDateOf(due.opensAt, city.zone);
    const then = inForceOn(publications, day).get(publication.pack);
    if (then === undefined) continue;
    const { obligations = [] } = await machines.bundle(reader, city.id, then.hash);
    if (obligations.some(({ id }) => id === due.obligation)) kept.push(due);
  }
  return kept;
}

/** The flow cannot be begun so, now or later; what the database could not do is tried again. */
function isRefusal(cause: unknown): cause is RuntimeError {
  return (
    cause instanceof RuntimeError &&
    (cause.code === 'RUNTIME_STEP_REFUSED' || cause.code === 'RUNTIME_STEP_FORBIDDEN')
  );
}
