import { describe, expect, test } from 'vitest';
import { Hunt } from './kill-mutants.ts';
import { mutantsOf, type PackMutant } from './pack-mutants.ts';
import { readTemplate, shippedPack } from './shipped-pack.ts';

interface Survivors {
  readonly survivors: readonly {
    readonly id: string;
    readonly reason: { readonly 'zh-CN': string; readonly en: string };
  }[];
}

const isLong = process.env.JINGWEI_LONG === '1';
const seed = Number(process.env.JINGWEI_SEED ?? '1');
/** All of them take about a minute on two free cores. */
const sampleSize = 150;

const { bundle, scenarios, years } = await shippedPack('dispute-mediation');
const { survivors } = readTemplate('dispute-mediation/survivors.json') as Survivors;
const mutants = mutantsOf(bundle);
const listed = new Set(survivors.map((one) => one.id));

/** A fixed number of mutants, spread by a seeded shuffle (Park and Miller's generator). */
function sampled(all: readonly PackMutant[], size: number): readonly PackMutant[] {
  let state = (seed % 2_147_483_646) + 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  return all
    .map((mutant) => ({ mutant, key: next() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .map((one) => one.mutant);
}

describe('one-edit mutants of the dispute mediation pack', () => {
  test('are many and of every kind', () => {
    expect(mutants.length).toBeGreaterThan(500);
    expect(new Set(mutants.map((one) => one.id)).size).toBe(mutants.length);
    const kinds = new Set(mutants.map((one) => one.id.split(' ')[0]));
    expect([...kinds].sort()).toEqual(
      ['action', 'deadline', 'form', 'parameter', 'route', 'rule', 'start', 'state'].sort(),
    );
  });

  test('that may survive are listed with a reason, and exist', () => {
    const ids = new Set(mutants.map((one) => one.id));
    expect([...listed].filter((id) => !ids.has(id))).toEqual([]);
    expect(survivors.filter((one) => !one.reason['zh-CN'] || !one.reason.en)).toEqual([]);
    expect(survivors.length / mutants.length).toBeLessThanOrEqual(0.1);
  });

  test(`are noticed by the check or a scenario, save those listed (${isLong ? 'all' : `${sampleSize}, seed ${seed}`})`, {
    timeout: 900_000,
  }, () => {
    const tried = isLong ? mutants : sampled(mutants, sampleSize);
    const hunt = new Hunt(bundle, scenarios, years);
    const alive = tried.filter((one) => hunt.verdictOn(one) === null).map((one) => one.id);
    expect(alive.sort()).toEqual(
      tried
        .map((one) => one.id)
        .filter((id) => listed.has(id))
        .sort(),
    );
  });
});
