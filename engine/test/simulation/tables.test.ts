import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import { decisionRecord } from '../../src/decision/record-decision.ts';
import { takeStep } from '../../src/decision/take-step.ts';
import { verifyDecision } from '../../src/decision/verify-decision.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import type { Table } from '../../src/document/tables.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { coverageOf } from '../../src/simulation/coverage-of.ts';
import { proposeScenarios } from '../../src/simulation/propose-scenarios.ts';
import { questionsFor } from '../../src/step/questions.ts';
import { answer, frozen, worker } from '../step/driver.ts';
import { smallBundle, text } from '../step/small-bundle.ts';

const level: Table = {
  id: 'level',
  order: 'a0',
  title: text('level'),
  hitPolicy: 'unique',
  inputs: [
    { id: 'weight', order: 'a0', title: text('weight'), type: 'number', path: 'data.amount' },
    { id: 'frail', order: 'a1', title: text('frail'), type: 'boolean', path: 'data.frail' },
  ],
  outputs: [{ id: 'desk', order: 'a0', title: text('desk'), type: 'string' }],
  rows: [
    {
      id: 'frail-row',
      order: 'a0',
      conditions: { frail: { kind: 'one-of', values: [true] } },
      outputs: { desk: 'high' },
      basis: [{ regulation: 'rule-book', article: '9' }],
    },
    {
      id: 'heavy-row',
      order: 'a1',
      conditions: {
        weight: { kind: 'range', from: 1000 },
        frail: { kind: 'not-one-of', values: [true] },
      },
      outputs: { desk: 'high' },
    },
    {
      id: 'light-row',
      order: 'a2',
      conditions: {
        weight: { kind: 'range', below: 1000 },
        frail: { kind: 'not-one-of', values: [true] },
      },
      outputs: { desk: 'low' },
    },
  ],
};

function tableBundle(): Bundle {
  const bundle = smallBundle({
    entry: ['amount', 'frail'],
    fields: [
      { id: 'amount', type: 'integer', class: 'P0' },
      {
        id: 'frail',
        type: 'boolean',
        class: 'P3',
        purpose: text('care'),
        retention: { n: 1, unit: 'year' },
        basis: [{ regulation: 'rule-book', article: '28' }],
      },
    ],
    states: [
      { id: 'sorting', kind: 'choice' },
      { id: 'high', kind: 'final', outcome: 'high-outcome', result: 'success' },
      { id: 'low', kind: 'final', outcome: 'low-outcome', result: 'success' },
    ],
    routes: [
      {
        id: 'to-high',
        from: 'sorting',
        to: 'high',
        on: { type: 'choice' },
        guard: { '==': [{ table: ['level', 'desk'] }, 'high'] },
      },
      { id: 'to-low', from: 'sorting', to: 'low', on: { type: 'choice' } },
    ],
  });
  return { ...bundle, tables: [level] };
}

const bundle = frozen(tableBundle());

describe('decision tables that a flow reads', () => {
  test('[SI1] each of their rows is to be covered, and proposals find values for each', () => {
    const rows = () => coverageOf(bundle, [])[0]?.categories.find((one) => one.category === 'rows');
    expect(rows()?.uncovered.map((one) => [one.element, one.path])).toEqual([
      ['level', 'frail-row'],
      ['level', 'heavy-row'],
      ['level', 'light-row'],
    ]);
    const { scenarios, left } = proposeScenarios(bundle, 'small', [], { years: [] });
    expect(left).toEqual([]);
    const covered = scenarios.flatMap((one) => {
      const run = runScenario(bundle, one, [], { coverage: true });
      expect(run.failures).toEqual([]);
      return run.covered ?? [];
    });
    const [flow] = coverageOf(bundle, covered);
    expect(flow?.covered).toBe(flow?.total);
  });

  test('[DR4] a record tells the row that held and what the table gave, sensitive inputs masked', () => {
    const machine = compileFlow(bundle, 'small');
    const calendar = makeCalendar(bundle.calendar, []);
    const salt = 'a secret of this record';
    const event = {
      at: '2026-03-02T02:00:00.000Z',
      by: worker,
      ids: 'step-1',
      unit: 'the-community',
      values: { subject: 'x', amount: 5, frail: true },
      parties: {},
    };
    const directory = answer(questionsFor(machine, null, event));
    const context = { data: {}, calendar, directory };
    const outcome = takeStep(machine, null, event, context);
    const record = decisionRecord(machine, null, event, context, outcome, salt);
    expect(record.tables).toEqual([
      {
        table: 'level',
        by: { kind: 'guard', id: 'to-high' },
        inputs: [
          { input: 'weight', value: 5 },
          { input: 'frail', value: '***' },
        ],
        rows: ['frail-row'],
        outputs: { desk: 'high' },
      },
    ]);
    const cited = record.citations.map((one) => [one.article, one.elements]);
    expect(cited).toContainEqual(['9', ['frail-row']]);
    const values = { salt, before: null, event, data: {}, directory };
    expect(verifyDecision(record, { bundle, calendar, values }).equal).toBe(true);
    const rows = level.rows.map((row) =>
      row.id === 'frail-row' ? { ...row, outputs: { desk: 'low' } } : row,
    );
    const other = { ...bundle, tables: [{ ...level, rows }] };
    const found = verifyDecision(record, { bundle: other, calendar, values }).differences;
    expect(found.map((one) => one.path)).toContain('/tables/0/outputs/desk');
  });
});
