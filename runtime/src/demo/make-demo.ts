import { randomInt } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bundle } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import { systemRoleTitles } from '../people/role-titles.ts';
import type { RequestContext, Runtime } from '../runtime.ts';
import { demoMattersFlow } from './demo-matters.ts';
import { areMattersMissing, playMatters } from './play-matters.ts';
import { type DemoPerson, demoCity, demoPeople, demoUnits } from './yunzhou.ts';

export interface DemoPassword {
  readonly name: string;
  readonly username: string;
  readonly password: string;
  readonly posts: readonly string[];
}

export interface DemoMade {
  readonly city: string;
  /** Empty when the city was there already: its passwords are in the file of the first start. */
  readonly people: readonly DemoPassword[];
}

export interface DemoOptions {
  /** Where the passwords are written. */
  readonly folder?: string;
  /** Also plays invented matters that reach up to this instant, where the city has no case yet. */
  readonly mattersUntil?: string;
}

/** Since when the demo's posts are held and its packs in force: before the first of its matters. */
const demoSince = '2026-01-01T00:00:00.000Z';

/** The file in the data folder that holds the names and passwords of the demo's people. */
export const demoPeopleFile = 'demo-people.txt';

/**
 * Makes the demo city once, with passwords of this installation alone, and imports `packs` in force.
 * Where `folder` is given the passwords are written to `demo-people.txt` in it, for its owner only.
 */
export async function makeDemo(
  runtime: Runtime,
  packs: readonly Bundle[],
  { folder, mattersUntil }: DemoOptions = {},
): Promise<DemoMade> {
  const people = await addDemoCity(runtime, packs, folder);
  const inForce = (await runtime.packs.list(by('jiang-lan'))).filter(({ active }) => active);
  for (const bundle of packs) {
    if (inForce.some(({ id }) => id === bundle.pack.id)) {
      // A template that changed later is offered as a new version.
      await runtime.packs.import(by('jiang-lan'), bundle);
    } else await bringIntoForce(runtime, bundle);
  }
  const hasFlow = packs.some(({ flows }) => flows.some(({ id }) => id === demoMattersFlow));
  if (mattersUntil !== undefined && hasFlow && (await areMattersMissing(runtime))) {
    await playMatters(runtime, mattersUntil);
  }
  return { city: demoCity.id, people };
}

/** As any pack comes into force: one person asks, another approves. */
async function bringIntoForce(runtime: Runtime, bundle: Bundle): Promise<void> {
  const { hash, status } = await runtime.packs.import(by('jiang-lan', demoSince), bundle);
  if (status === 'requested') {
    await runtime.publications.approve(by('shen-yi', demoSince), hash, {});
  }
  await runtime.publications.activate(by('shen-yi', demoSince), hash, {});
}

function by(person: string, at?: string): RequestContext {
  return { city: demoCity.id, person, ...(at === undefined ? {} : { at }) };
}

async function addDemoCity(
  runtime: Runtime,
  packs: readonly Bundle[],
  folder: string | undefined,
): Promise<readonly DemoPassword[]> {
  if (await runtime.cities.has(demoCity.id)) return [];
  const people = demoPeople.map((person) => ({ ...person, password: makePassword() }));
  const passwords = people.map(({ name, username, password, posts }) => ({
    name,
    username,
    password,
    posts: posts.map((post) => describePost(post, packs)),
  }));
  // The file before the city: people whose passwords nobody knows could not be made again.
  if (folder !== undefined) await writePasswords(join(folder, demoPeopleFile), passwords);
  await runtime.cities.add({
    ...demoCity,
    demo: true,
    approvals: 1,
    units: demoUnits,
    people: people.map(({ id, name, username, password, posts }) => ({
      id,
      name,
      username,
      password,
      posts: posts.map(([role, unit]) => ({ role, unit, from: demoSince.slice(0, 10) })),
    })),
  });
  return passwords;
}

function describePost([role, unit]: DemoPerson['posts'][number], packs: readonly Bundle[]): string {
  const place = demoUnits.find(({ id }) => id === unit)?.title['zh-CN'] ?? unit;
  const declared = packs.flatMap(({ roles }) => roles).find(({ id }) => id === role);
  const title = declared?.title ?? systemRoleTitles[role];
  return `${place} ${title?.['zh-CN'] ?? role}`;
}

/** 12 of 31 letters and digits that are not mistaken for one another: 59 bits. */
function makePassword(): string {
  const letters = '23456789abcdefghjkmnpqrstuvwxyz';
  return Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');
}

async function writePasswords(path: string, passwords: readonly DemoPassword[]): Promise<void> {
  const lines = passwords.map(
    ({ username, password, name, posts }) =>
      `${username}\t${password}\t${name}\t${posts.join(', ')}`,
  );
  try {
    const file = await open(path, 'w', 0o600);
    try {
      await file.chmod(0o600);
      await file.writeFile(`${lines.join('\n')}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    const what = `${path} cannot be written`;
    throw new RuntimeError('RUNTIME_OPTION_INVALID', {
      details: { option: 'folder', what },
      cause,
    });
  }
}
