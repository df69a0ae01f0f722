import { expect, test } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { answering } from '../../src/step/answering.ts';
import type { Question } from '../../src/step/directory.ts';
import { replayCase } from '../../src/step/replay-case.ts';
import { answer, worker } from './driver.ts';
import { smallBundle } from './small-bundle.ts';

const bundle = smallBundle({
  states: [
    { id: 'first', kind: 'work', role: 'worker', unit: 'street' },
    { id: 'done', kind: 'final', outcome: 'done', result: 'success' },
  ],
  actions: [{ id: 'finish', from: 'first', to: 'done', kind: 'forward' }],
});

test('[ST33] a step is taken again until it asks no more, and what it was told is kept', () => {
  const whole = compileFlow(bundle, 'small');
  // Without its states a flow does not tell beforehand what they will ask for.
  const machine = { ...whole, flow: { ...whole.flow, states: [] } };
  const calendar = makeCalendar(bundle.calendar, []);
  const event = {
    at: '2026-03-02T02:00:00.000Z',
    by: worker,
    ids: 's1',
    unit: 'the-street',
    values: {},
    parties: {},
  };
  const asked: Question[] = [];
  const context = { data: {}, calendar };
  const starter = { ...event, by: { id: 'wang', roles: [{ role: 'worker', unit: 'the-street' }] } };
  const reply = (question: Question) => {
    asked.push(question);
    return answer([question])[0]?.answer ?? null;
  };
  const { outcome, directory } = answering(machine, null, starter, context, reply);
  expect(asked.filter(({ ask }) => ask === 'unit-at')).toEqual([
    { ask: 'unit-at', unit: 'the-street', kind: 'community' },
    { ask: 'unit-at', unit: 'the-street', kind: 'street' },
  ]);
  if (outcome.outcome !== 'stepped') throw new RangeError('the case was not started');
  expect(outcome.snapshot.tasks).toMatchObject([{ unit: 'the-street' }]);
  const stored = [{ event: starter, context: { ...context, directory } }];
  expect(replayCase(machine, stored)).toEqual(outcome.snapshot);
});
