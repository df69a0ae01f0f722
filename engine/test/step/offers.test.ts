import { expect, test } from 'vitest';
import type { Principal } from '../../src/step/event.ts';
import { offeredActions } from '../../src/step/offered-actions.ts';
import { questionsFor } from '../../src/step/questions.ts';
import { answer, chief, codesOf, colleague, Driver, nobody, worker } from './driver.ts';
import { smallBundle } from './small-bundle.ts';

const t0 = '2026-03-02T01:00:00.000Z';
const t1 = '2026-03-03T01:00:00.000Z';
const visited = { '>=': [{ var: 'history.visits' }, 1] };
const entered = { '>': [{ var: 'data.amount' }, 0] };

const bundle = smallBundle({
  states: [
    { id: 'desk', kind: 'work', role: 'worker', unit: 'community' },
    { id: 'done', kind: 'final', outcome: 'done-outcome', result: 'success' },
  ],
  fields: [
    { id: 'amount', type: 'integer', class: 'P0' },
    { id: 'twice', type: 'integer', class: 'P0', computed: { '*': [{ var: 'data.amount' }, 2] } },
  ],
  entry: ['amount'],
  actions: [
    { id: 'visit', from: 'desk', kind: 'record' },
    { id: 'plain', from: 'desk', to: 'done', kind: 'forward', guard: visited },
    { id: 'filled', from: 'desk', to: 'done', kind: 'forward', form: 'entry', guard: entered },
    {
      id: 'computed',
      from: 'desk',
      to: 'done',
      kind: 'forward',
      form: 'entry',
      guard: { '>': [{ var: 'data.twice' }, 0] },
    },
    {
      id: 'both',
      from: 'desk',
      to: 'done',
      kind: 'forward',
      form: 'entry',
      guard: { and: [entered, visited] },
    },
    {
      id: 'either',
      from: 'desk',
      to: 'done',
      kind: 'forward',
      form: 'entry',
      guard: { or: [visited, entered] },
    },
    { id: 'stop', from: 'desk', to: 'done', kind: 'terminate', roles: ['chief'] },
  ],
  counters: [{ id: 'visits', counts: { action: 'visit' } }],
});

function offers(driver: Driver, by: Principal) {
  const { machine, snapshot, data, calendar } = driver;
  const event = { type: 'recount', payload: { type: 'recount' }, at: t1, by, ids: 'x' } as const;
  const directory = answer(questionsFor(machine, snapshot, event));
  return offeredActions(machine, snapshot, by, t1, { data, calendar, directory });
}

const shown = (driver: Driver, by: Principal) =>
  offers(driver, by).map((one) => `${one.action.id} ${one.available ? 'yes' : 'no'}`);

test('[ST30] actions are offered by role, in order, and open guards do not stand in the way', () => {
  const driver = new Driver(bundle);
  driver.start(t0);
  expect(shown(driver, worker)).toEqual([
    'visit yes',
    'plain no',
    'filled yes',
    'computed yes',
    'both no',
    'either yes',
  ]);
  expect(shown(driver, chief)).toEqual(['stop yes']);
  expect(shown(driver, nobody)).toEqual([]);
  driver.act(t0, 'visit');
  expect(shown(driver, worker)).toEqual([
    'visit yes',
    'plain yes',
    'filled yes',
    'computed yes',
    'both yes',
    'either yes',
  ]);
});

test('[ST30] an action that is not available says why, and whose task it answers', () => {
  const driver = new Driver(bundle);
  driver.start(t0);
  const plain = offers(driver, worker).find((one) => one.action.id === 'plain');
  expect(plain?.because?.en).toContain('visits');
  expect(plain?.explanation?.result).toBe(false);
  expect(plain?.task).toBe(driver.snapshot.tasks[0]?.id);
  expect(offers(driver, chief)[0]?.task).toBeNull();
});

test('[ST30] a claimed task makes its actions unavailable to others', () => {
  const driver = new Driver(bundle);
  driver.start(t0);
  driver.step(t0, { type: 'claim', task: driver.snapshot.tasks[0]?.id ?? '' }, colleague);
  expect(offers(driver, worker).map((one) => one.available)).not.toContain(true);
  expect(offers(driver, worker)[0]?.because?.en).toBe('claimed by li');
  expect(shown(driver, colleague)).toContain('visit yes');
  expect(shown(driver, chief)).toEqual(['stop yes']);
});

test('[ST30] what is offered as available with nothing to fill in can be taken', () => {
  for (const id of ['visit', 'plain']) {
    const driver = new Driver(bundle);
    driver.start(t0);
    const offer = offers(driver, worker).find((one) => one.action.id === id);
    expect(codesOf(driver.act(t1, id)).length === 0).toBe(offer?.available);
  }
});

test('[ST32] the questions cover every unit that a step may need, and nothing else is asked', () => {
  const driver = new Driver(bundle);
  driver.start(t0);
  const event = {
    type: 'recount',
    payload: { type: 'recount' },
    at: t1,
    by: nobody,
    ids: 'x',
  } as const;
  expect(questionsFor(driver.machine, driver.snapshot, event)).toEqual([
    { ask: 'unit-kind', unit: 'the-community' },
    { ask: 'unit-at', unit: 'the-community', kind: 'community' },
    { ask: 'unit-at', unit: 'the-community', kind: 'district' },
    { ask: 'unit-at', unit: 'the-community', kind: 'street' },
  ]);
});

test('[ST32] a step asks for the answer that it needs and was not given', () => {
  const driver = new Driver(bundle);
  driver.silent = true;
  expect(driver.start(t0)).toEqual({
    outcome: 'asks',
    questions: [{ ask: 'unit-at', unit: 'the-community', kind: 'community' }],
  });
});
