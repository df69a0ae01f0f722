import { fileURLToPath } from 'node:url';
import type { Bundle } from '@jingwei/engine';
import Fastify, {
  type FastifyInstance,
  type InjectOptions,
  type LightMyRequestResponse,
} from 'fastify';
import { HandClock } from '../../../src/clock/hand-clock.ts';
import { createRuntime } from '../../../src/create-runtime.ts';
import { jingweiPlugin } from '../../../src/http/plugin.ts';
import type { PersonData } from '../../../src/people/city-data.ts';
import { loadPack } from '../../../src/publications/load-pack.ts';
import { loadYears } from '../../../src/publications/load-years.ts';
import type { Runtime } from '../../../src/runtime.ts';
import { watchAnswers } from './answer-watch.ts';
import { newDispute, password, testCity } from './test-city.ts';

const templates = new URL('../../../../templates/', import.meta.url);
const mediation = loadPack(fileURLToPath(new URL('dispute-mediation', templates)));
const calendars = loadYears(fileURLToPath(new URL('calendars', templates)));

/** Somebody who is signed in, and asks with cookie and csrf token. */
export interface Visitor {
  readonly cookies: Record<string, string>;
  readonly csrf: string;
  ask(options: InjectOptions): Promise<LightMyRequestResponse>;
}

export interface ServedCity {
  readonly app: FastifyInstance;
  readonly runtime: Runtime;
  readonly clock: HandClock;
  /** Answers so far that their operations do not declare. */
  readonly mismatches: readonly string[];
  signIn(username: string): Promise<Visitor>;
  /** A case of the east street's Elm community, registered by the clerk. */
  startCase(by: Visitor): Promise<{ readonly id: string; readonly version: number }>;
  close(): Promise<void>;
}

/** The real runtime in memory with the real mediation pack, or what is made of it, behind the real API. */
export async function serveCity(
  change: (bundle: Bundle) => Bundle = (bundle) => bundle,
  others: readonly PersonData[] = [],
): Promise<ServedCity> {
  const clock = new HandClock('2026-03-02T01:30:00.000Z');
  const runtime = await createRuntime({ database: ':memory:', clock, years: await calendars });
  await runtime.cities.add({ ...testCity, people: [...testCity.people, ...others] });
  const { bundle } = await mediation;
  if (bundle === null) throw new RangeError('the mediation pack does not parse');
  const by = (person: string) => ({ city: testCity.id, person });
  const { hash } = await runtime.packs.import(by('administrator'), change(bundle));
  await runtime.publications.approve(by('publisher'), hash, {});
  await runtime.publications.activate(by('publisher'), hash, {});
  const app = Fastify();
  const mismatches = watchAnswers(app);
  await app.register(jingweiPlugin, { runtime, signInsPerMinute: 1000 });
  const visitors = new Map<string, Visitor>();
  return {
    app,
    runtime,
    clock,
    mismatches,
    async signIn(username) {
      const known = visitors.get(username);
      if (known !== undefined) return known;
      const answer = await app.inject({
        method: 'POST',
        url: '/api/v1/sessions',
        payload: { username, password },
      });
      const cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
      const csrf: string = answer.json().csrf;
      const visitor: Visitor = {
        cookies,
        csrf,
        ask: (options) =>
          app.inject({
            ...options,
            cookies: { ...cookies, ...options.cookies },
            headers: { 'x-jingwei-csrf': csrf, ...options.headers },
          }),
      };
      visitors.set(username, visitor);
      return visitor;
    },
    async startCase(by) {
      const answer = await by.ask({ method: 'POST', url: '/api/v1/cases', payload: newDispute });
      if (answer.statusCode !== 201) throw new RangeError(answer.body);
      return answer.json();
    },
    async close() {
      await app.close();
      await runtime.close();
    },
  };
}
