// biome-ignore-all lint/suspicious/noThenProperty: given, when, then; scenarios are data and never awaited.
import { expect, test } from 'vitest';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Expectation, Scenario } from '../../src/scenario/scenario.ts';
import { baseBundle } from '../base-bundle.ts';
import { frozen } from '../step/driver.ts';

/** No party at all, where the flow asks for one. */
function refusedStart(then: Expectation): Scenario {
  const given = {
    at: '2026-03-02 09:30',
    by: { role: 'grid-worker', unitKind: 'grid' },
    unitKind: 'grid',
    values: { summary: '楼上漏水', 'dispute-kind': 'neighbours' },
    parties: {},
    refused: 'ENGINE_PARTY_COUNT',
    then,
  } as const;
  const title = { 'zh-CN': '不予立案', en: 'not opened' };
  return { id: 'not-opened', title, flow: 'dispute', given, steps: [] };
}

const failuresOf = (then: Expectation) =>
  runScenario(frozen(baseBundle()), frozen(refusedStart(then)), []).failures;

test('[ST43] a case that was not opened has no states, tasks, offers, clocks and outcome', () => {
  const nothing: Expectation = {
    states: [],
    tasks: [],
    offered: [],
    closed: false,
    counters: { signatures: 0 },
    due: { 'mediation-deadline': 'none' },
    deadlineStatus: { 'mediation-deadline': 'none' },
    neverEntered: ['mediating'],
  };
  expect(failuresOf(nothing)).toEqual([]);
  expect(failuresOf({ unitKind: 'grid' }).map(({ got }) => got)).toEqual([null]);
  expect(failuresOf({ offered: ['record-talk'] }).map(({ got }) => got)).toEqual([[]]);
});

test('[ST43] objects are held against each other whatever the order of their keys', () => {
  const data = (value: Record<string, number>) => ({ data: { summary: value } }) as Expectation;
  expect(failuresOf(data({ c: 1, a: 2, b: 3 })).map(({ expected }) => expected)).toEqual([
    { a: 2, b: 3, c: 1 },
  ]);
});
