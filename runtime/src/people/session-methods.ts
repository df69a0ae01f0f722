import { randomBytes } from 'node:crypto';
import { addMs, engineVersion, localDateOf } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { permissionsOf } from '../policy/decide.ts';
import type { SessionMethods } from '../runtime.ts';
import { listCities } from '../store/cities.ts';
import { appendAudit } from '../store/history.ts';
import { loadCredentials, recordSignIn } from '../store/people.ts';
import {
  deleteEndedSessions,
  deleteSession,
  insertSession,
  loadSession,
  touchSession,
} from '../store/sessions.ts';
import { sha256 } from '../store/sha256.ts';
import { isPassword, nobodysHash } from './passwords.ts';
import { askingOf } from './request-access.ts';
import { roleTitles } from './role-titles.ts';
import type { SessionView } from './session-view.ts';

const minuteMs = 60_000;
/** GB/T 22239-2019 身份鉴别 b asks for limits and leaves the figures to practice. */
const idleMs = 30 * minuteMs;
const absoluteMs = 12 * 60 * minuteMs;
/** Written again only after this long, so that reading does not write with every request. */
const touchMs = minuteMs;
const triesBeforeLock = 5;
const lockMs = 15 * minuteMs;

/** A token is `<city>.<random>`; the database holds its hash alone. */
export function sessionMethods(parts: Parts): SessionMethods {
  return {
    async signIn({ username, password, city }, at = parts.clock.now()) {
      const cityId = city ?? (await onlyCity(parts));
      const person = await checkPassword(parts, cityId, username, password, at);
      const token = `${cityId}.${randomBytes(32).toString('base64url')}`;
      const usedBefore = addMs(at, -idleMs);
      await parts.writer.submit(async (tx) => {
        await deleteEndedSessions(tx, usedBefore, at);
        await insertSession(tx, {
          city: cityId,
          token_hash: sha256(token),
          person,
          created_at: at,
          used_at: at,
          expires_at: addMs(at, absoluteMs),
        });
        await recordSignIn(tx, cityId, person, 0, null);
        await appendAudit(tx, cityId, {
          at,
          person,
          operation: 'session.sign-in',
          subject: `person:${person}`,
          details: {},
        });
      });
      return { token, session: await viewOf(parts, cityId, person, token, at) };
    },
    async resume(token, at = parts.clock.now()) {
      const [city] = token.split('.');
      if (city === undefined || token.length > 200) return null;
      const row = await loadSession(parts.reader, city, sha256(token));
      if (row === null || row.expires_at <= at || addMs(row.used_at, idleMs) <= at) return null;
      if (addMs(row.used_at, touchMs) <= at) {
        await parts.writer.submit((tx) => touchSession(tx, city, row.token_hash, at));
      }
      const session = await viewOf(parts, city, row.person, token, at).catch((cause) => {
        // A person who has left since then has no session any more.
        if (cause instanceof RuntimeError && cause.status === 404) return null;
        throw cause;
      });
      return session === null ? null : { context: { city, person: row.person }, session };
    },
    async signOut(token) {
      const [city] = token.split('.');
      if (city === undefined) return;
      await parts.writer.submit((tx) => deleteSession(tx, city, sha256(token)));
    },
  };
}

/** The person's id. Wrong name and wrong password are refused alike and take as long. */
async function checkPassword(
  parts: Parts,
  city: string,
  username: string,
  password: string,
  at: string,
): Promise<string> {
  const known = await loadCredentials(parts.reader, city, username);
  if (known?.lockedUntil !== null && known?.lockedUntil !== undefined && known.lockedUntil > at) {
    throw new RuntimeError('RUNTIME_SIGN_IN_LOCKED', { details: { until: known.lockedUntil } });
  }
  const isRight = await isPassword(password, known?.passwordHash ?? nobodysHash);
  if (known !== null && isRight) return known.id;
  if (known !== null) {
    const tries = known.failedSignIns + 1;
    const isLocked = tries >= triesBeforeLock;
    await parts.writer.submit(async (tx) => {
      await recordSignIn(
        tx,
        city,
        known.id,
        isLocked ? 0 : tries,
        isLocked ? addMs(at, lockMs) : null,
      );
      await appendAudit(tx, city, {
        at,
        person: known.id,
        operation: 'session.refuse',
        subject: `person:${known.id}`,
        details: { tries },
      });
    });
  }
  throw new RuntimeError('RUNTIME_SIGN_IN_REFUSED');
}

async function onlyCity(parts: Parts): Promise<string> {
  const cities = await listCities(parts.reader);
  const [city] = cities;
  if (city === undefined || cities.length > 1) throw new RuntimeError('RUNTIME_SIGN_IN_REFUSED');
  return city.id;
}

async function viewOf(
  parts: Parts,
  cityId: string,
  personId: string,
  token: string,
  at: string,
): Promise<SessionView> {
  const context = { city: cityId, person: personId, at };
  const { city, person, access } = await askingOf(parts, parts.reader, context);
  const titleOf = await roleTitles(parts.reader, parts, cityId, localDateOf(at, city.zone));
  return {
    person,
    city: { id: city.id, title: city.title, zone: city.zone },
    posts: access.posts.flatMap(({ role, unit }) => {
      const place = access.tree.get(unit);
      return place === undefined
        ? []
        : [
            {
              role,
              roleTitle: titleOf(role),
              unit: { id: unit, title: place.title, kind: place.kind },
              permissions: permissionsOf({ ...access, posts: [{ role, unit }] }),
            },
          ];
    }),
    permissions: permissionsOf(access),
    demo: city.demo,
    engineVersion,
    csrf: sha256(`csrf ${token}`),
  };
}
