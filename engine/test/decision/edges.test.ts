import { describe, expect, test } from 'vitest';
import { decisionRecord } from '../../src/decision/record-decision.ts';
import { takeStep } from '../../src/decision/take-step.ts';
import { verifyDecision } from '../../src/decision/verify-decision.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import { EngineError } from '../../src/problem/engine-error.ts';
import type { Principal } from '../../src/step/event.ts';
import { Driver, frozen, nobody, worker } from '../step/driver.ts';
import { type SmallFlow, smallBundle, text } from '../step/small-bundle.ts';

const salt = 'a secret of this record, kept with the values';
const at = '2026-03-02T02:00:00.000Z';

const flow: SmallFlow = {
  fields: [{ id: 'mark', type: 'text', class: 'P2', purpose: text('care') }] as never,
  states: [
    { id: 'handling', kind: 'work', role: 'worker', unit: 'case' },
    { id: 'done', kind: 'final', outcome: 'done', result: 'success' },
  ],
  actions: [
    {
      id: 'note',
      from: 'handling',
      kind: 'record',
      effects: [{ type: 'set-field', field: 'mark', value: { cat: ['seen ', 'once'] } }],
      basis: [{ regulation: 'rule-book' }, { regulation: 'old-law', article: '3' }],
    },
    {
      id: 'finish',
      from: 'handling',
      to: 'done',
      kind: 'forward',
      basis: [{ regulation: 'new-law', article: '5' }],
    },
  ],
};

/** The rule book has no dates; the old law ended the day before, the new one begins on the day. */
function withLaws(made: Bundle): Bundle {
  const [book] = made.regulations;
  if (book === undefined) throw new TypeError('no regulation');
  const law = (id: string, order: string, dates: object) => ({ ...book, id, order, ...dates });
  const regulations = [
    book,
    law('old-law', 'b0', { validFrom: '2010-01-01', validUntil: '2026-03-01' }),
    law('new-law', 'b1', { validFrom: '2026-03-02', validUntil: '2026-03-02', number: '7' }),
  ];
  const fields = made.flows.map((one) => ({
    ...one,
    fields: one.fields.map((field) =>
      field.id === 'mark'
        ? {
            ...field,
            retention: { n: 1, unit: 'year' as const },
            basis: [{ regulation: 'rule-book', article: '1' }],
          }
        : field,
    ),
  }));
  return { ...made, regulations, flows: fields };
}

const bundle = frozen(withLaws(smallBundle(flow)));

/** The last of these steps, recorded: the first opens the case. */
function recorded(action: string, by: Principal = worker) {
  const driver = new Driver(bundle);
  driver.start(at, { subject: 'x' });
  const before = driver.snapshot;
  const { data } = driver;
  const event = {
    type: 'action',
    payload: { type: 'action', action, values: {} },
    at,
    by,
    ids: 'step',
  } as const;
  const [opening] = driver.history;
  if (opening === undefined) throw new TypeError('no step');
  const { calendar, directory } = opening.context;
  const context = { data, calendar, directory };
  const outcome = takeStep(driver.machine, before, event, context);
  const record = decisionRecord(driver.machine, before, event, context, outcome, salt);
  const values = { salt, before, event, data, directory };
  const verdict = verifyDecision(record, { bundle, calendar, values });
  return { record, verdict, driver, event, context };
}

describe('the record of a step', () => {
  test('[DR5] cites a law as in force on its first and last day, and leaves open what has no date', () => {
    const { citations } = recorded('finish').record;
    expect(citations.map((one) => [one.regulation, one.inForce, one.number])).toEqual([
      ['new-law', true, '7'],
    ]);
    const noted = recorded('note').record.citations;
    expect(noted.map((one) => [one.regulation, one.article, one.inForce])).toEqual([
      ['old-law', '3', false],
      ['rule-book', null, null],
      ['rule-book', '1', null],
    ]);
  });

  test('[DR4] has the value that an effect wrote, without showing it', () => {
    const { record, verdict } = recorded('note');
    expect(record.rules.map(({ kind, id }) => [kind, id])).toEqual([['value', 'note.mark']]);
    expect(JSON.stringify(record.output)).not.toContain('seen once');
    expect(verdict).toEqual({ equal: true, differences: [], problems: [] });
  });

  test('[DR1] of a step that is refused has the codes and their places alone', () => {
    const { record, verdict } = recorded('finish', nobody);
    expect(record.output).toEqual({
      outcome: 'refused',
      problems: [{ code: 'ENGINE_ROLE_MISSING', path: '' }],
    });
    expect(record.citations.map((one) => one.inForce)).toEqual([]);
    expect(verdict.equal).toBe(true);
  });

  test('[DR9] a case cannot begin twice', () => {
    const { driver, context } = recorded('finish');
    const [opening] = driver.history;
    const again = () => takeStep(driver.machine, driver.snapshot, opening?.event as never, context);
    expect(again).toThrow(EngineError);
    expect(again).toThrow('a second start');
  });
});
