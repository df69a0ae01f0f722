import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../src/document/bundle.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import type { Table } from '../../src/document/tables.ts';
import { EngineError } from '../../src/problem/engine-error.ts';
import {
  checkRule,
  compileRule,
  explainRule,
  type Rule,
  type RulePaths,
  sayExplanation,
  sayRule,
} from '../../src/rules/index.ts';
import { ruleTables } from '../../src/tables/index.ts';
import { Driver, entriesOf, worker } from '../step/driver.ts';
import { smallBundle } from '../step/small-bundle.ts';
import { is, range, tableOf } from '../tables/table-of.ts';

/** Which level handles a dispute: by its amount and kind. */
const levels: Table = {
  ...tableOf({
    inputs: { amount: 'number', kind: 'string' },
    outputs: { level: {}, days: { type: 'number' } },
    hitPolicy: 'first',
    rows: [
      [
        { amount: range({ above: 5000 }), kind: is('land') },
        { level: 'district', days: 30 },
      ],
      [{ amount: range({ above: 5000 }) }, { level: 'street', days: 15 }],
      [{ amount: range({ to: 5000 }) }, { level: 'community', days: 7 }],
    ],
  }),
  id: 'levels',
};
const context = { tables: ruleTables([levels], {}) };
const level: Rule = { table: ['levels', 'level'] };

const paths: RulePaths = [
  { path: 'data.amount', type: 'number', title: { 'zh-CN': '金额', en: 'Amount' }, class: 'P2' },
  { path: 'data.kind', type: 'string', title: { 'zh-CN': '类型', en: 'Kind' } },
];

describe('tables in rules', () => {
  it('[RU22] a rule compares what an output gives on the data of the case', () => {
    const rule = compileRule({ '==': [level, 'district'] }, context);
    expect(rule.evaluate({ data: { amount: 6000, kind: 'land' } })).toBe(true);
    expect(rule.evaluate({ data: { amount: 6000, kind: 'traffic' } })).toBe(false);
    expect(rule.evaluate({ data: { amount: 'much', kind: 'land' } })).toBe(false);
    expect(rule.reads).toEqual(['data.amount', 'data.kind']);
  });

  it('[RU22] an unknown table, an unknown output, and ids that are not stated are refused', () => {
    const codes = (rule: Rule) => checkRule(rule, context).map(({ code }) => code);
    expect(codes({ table: ['level', 'level'] })).toEqual(['ENGINE_RULE_TABLE_UNKNOWN']);
    expect(checkRule({ table: ['level', 'level'] }, context)[0]?.details.nearest).toBe('levels');
    expect(codes({ table: ['levels', 'toString'] })).toEqual(['ENGINE_RULE_TABLE_OUTPUT_UNKNOWN']);
    expect(codes({ table: ['levels', { var: 'data.kind' }] })).toEqual([
      'ENGINE_RULE_TABLE_INVALID',
    ]);
    expect(codes({ table: 'levels' })).toEqual(['ENGINE_RULE_TABLE_INVALID']);
    expect(checkRule(level).map(({ code }) => code)).toEqual(['ENGINE_RULE_TABLE_UNKNOWN']);
    expect(() => compileRule({ table: ['constructor', 'level'] }, context)).toThrow(EngineError);
  });

  it('[RU22] tables may use one another, but not in a circle', () => {
    const byLevel = (id: string, of: string): Table => ({
      ...tableOf({ inputs: { given: 'string' }, rows: [[{}, 'always']] }),
      id,
      inputs: [
        {
          id: 'given',
          order: 'a0',
          title: { 'zh-CN': '层级', en: 'level' },
          type: 'string',
          rule: { table: [of, of === 'levels' ? 'level' : 'result'] },
        },
      ],
    });
    const chain = { tables: ruleTables([levels, byLevel('after', 'levels')], {}) };
    const after = compileRule({ table: ['after', 'result'] }, chain);
    expect(after.evaluate({ data: { amount: 1, kind: 'land' } })).toBe('always');
    expect(after.reads).toEqual(['data.amount', 'data.kind']);
    const bundle: Bundle = {
      ...smallBundle({
        states: [{ id: 'done', kind: 'final', outcome: 'done', result: 'success' }],
      }),
      tables: [byLevel('one', 'two'), byLevel('two', 'one')],
    };
    expect(checkBundle(bundle).map(({ code }) => code)).toContain('ENGINE_RULE_CYCLE');
  });

  it('[RU22] what an output gives is typed, and compared accordingly', () => {
    const codes = (rule: Rule) => checkRule(rule, { ...context, paths }).map(({ code }) => code);
    expect(codes({ '>': [{ table: ['levels', 'days'] }, 10] })).toEqual([]);
    expect(codes({ '+': [level, 1] })).toEqual(['ENGINE_RULE_ARGUMENT_TYPE']);
    expect(codes({ map: [{ var: 'data.kind' }, level] })).toContain('ENGINE_RULE_PATH_UNKNOWN');
  });

  it('[RU22] an explanation shows what the table looked at, and masks what must not be seen', () => {
    const explained = explainRule(
      { '==': [level, 'street'] },
      { data: { amount: 6000, kind: 'x' } },
      context,
    );
    const [lookedUp] = explained.parts;
    expect(lookedUp?.parts.map(({ path, result }) => [path, result])).toEqual([
      ['data.amount', 6000],
      ['data.kind', 'x'],
    ]);
    const said = sayExplanation(explained, paths, {
      levels: { 'zh-CN': '分级表', en: 'Levels' },
      'levels.level': { 'zh-CN': '层级', en: 'Level' },
    });
    const words = said.because.map((one) => one.en).join(' ');
    expect(words).toContain('***');
    expect(words).not.toContain('6000');
  });

  it('[RU22] a table is said by its titles', () => {
    const titles = {
      levels: { 'zh-CN': '分级表', en: 'Levels' },
      'levels.level': { 'zh-CN': '层级', en: 'Level' },
    };
    expect(sayRule({ '==': [level, 'street'] }, paths, titles)).toEqual({
      'zh-CN': '决策表「分级表」的「层级」等于“street”',
      en: '“Level” of the table “Levels” equals “street”',
    });
    expect(sayRule(level, paths).en).toBe('“level” of the table “levels”');
  });

  it('[RU22] a table is not known while one of its inputs is not', () => {
    const rule = compileRule(level, context);
    const partly = { missing: 'unknown' } as const;
    expect(rule.evaluate({ data: { amount: 6000 } }, partly)).toEqual({
      known: false,
      truth: null,
    });
    expect(rule.evaluate({ data: { amount: 10, kind: 'land' } }, partly)).toEqual({
      known: true,
      value: 'community',
    });
    expect(rule.evaluate({ data: { amount: 'x', kind: 'land' } }, partly)).toEqual({
      known: true,
      value: null,
    });
  });

  it('[RU22] a table with mistakes gives null, and explains nothing', () => {
    const [first, ...others] = levels.rows;
    const wrong = { ...first, conditions: { absent: is(1) } } as (typeof levels.rows)[number];
    const tables = ruleTables([{ ...levels, rows: [wrong, ...others] }], {});
    const rule = compileRule(level, { tables });
    const data = { data: { amount: 1, kind: 'x' } };
    expect(rule.evaluate(data)).toBeNull();
    expect(rule.evaluate(data, { missing: 'unknown' })).toEqual({ known: true, value: null });
    expect(rule.explain(data).parts).toEqual([]);
    expect([...tables.ids()]).toEqual(['levels']);
  });

  it('[RU22] inside a list a table reads the entry, and says so', () => {
    const rule: Rule = { map: [{ var: 'cases' }, level] };
    const data = { cases: [{ data: { amount: 9, kind: 'x' } }] };
    const explained = explainRule(rule, data, context);
    expect(explained.result).toEqual(['community']);
    expect(explained.parts[1]?.parts.map(({ path }) => path)).toEqual([
      'cases.data.amount',
      'cases.data.kind',
    ]);
    const calculated = explainRule({ map: [{ merge: [{ var: 'cases' }] }, level] }, data, context);
    expect(calculated.parts[1]?.parts.map(({ path }) => path)).toEqual([undefined, undefined]);
    expect(compileRule({ map: [{ merge: [[1]] }, level] }, context).reads).toEqual(['']);
  });

  it('[RU7] looking a table up costs steps for its inputs and rows', () => {
    const rule = compileRule(
      { map: [{ var: 'list' }, level] },
      { ...context, limits: { steps: 50 } },
    );
    expect(rule.evaluate({ list: [1, 2] })).toEqual([null, null]);
    expect(() => rule.evaluate({ list: Array.from({ length: 40 }, () => 1) })).toThrow(
      /ENGINE_RULE_STEPS_EXCEEDED/,
    );
  });
});

describe('tables and working days in a flow', () => {
  const bundle: Bundle = {
    ...smallBundle({
      initial: 'sorting',
      entry: ['amount', 'kind', 'filed'],
      fields: [
        { id: 'amount', type: 'integer', class: 'P0' },
        { id: 'kind', type: 'text', class: 'P0' },
        { id: 'filed', type: 'date', class: 'P0' },
        { id: 'level', type: 'text', class: 'P0', computed: { table: ['levels', 'level'] } },
        {
          id: 'waited',
          type: 'integer',
          class: 'P0',
          computed: { 'working-days-between': [{ var: 'data.filed' }, { var: 'case.today' }] },
        },
      ],
      states: [
        { id: 'sorting', kind: 'choice' },
        { id: 'at-street', kind: 'work', role: 'worker', unit: 'case' },
        { id: 'at-community', kind: 'work', role: 'worker', unit: 'case' },
        { id: 'closed', kind: 'final', outcome: 'done', result: 'success' },
      ],
      routes: [
        {
          id: 'to-street',
          from: 'sorting',
          to: 'at-street',
          on: { type: 'choice' },
          guard: { '!=': [{ table: ['levels', 'level'] }, 'community'] },
        },
        { id: 'to-community', from: 'sorting', to: 'at-community', on: { type: 'choice' } },
      ],
      actions: [
        { id: 'close-street', kind: 'forward', from: 'at-street', to: 'closed' },
        {
          id: 'close-community',
          kind: 'forward',
          from: 'at-community',
          to: 'closed',
          guard: { '>=': [{ var: 'data.waited' }, 2] },
        },
      ],
    }),
    tables: [levels],
  };

  it('[RU22] a choice routes by a table, and a computed field keeps what it gives', () => {
    const driver = new Driver(bundle);
    const outcome = driver.start('2026-03-02T02:00:00.000Z', {
      amount: 6000,
      kind: 'land',
      subject: 'x',
    });
    expect(driver.snapshot.branches[0]?.value).toBe('at-street');
    expect(driver.data.level).toBe('district');
    const decided = entriesOf(outcome).find((one) => one.type === 'decided');
    expect(JSON.stringify(decided)).toContain('data.amount');
  });

  it('[RU25] a guard that gives no truth value is warned of', () => {
    const [flow] = bundle.flows;
    const guarded = (guard: Rule): Bundle => ({
      ...bundle,
      flows: (flow === undefined ? [] : [flow]).map((one) => ({
        ...one,
        actions: one.actions.map((action) => ({ ...action, guard })),
      })),
    });
    const codes = (guard: Rule) => checkBundle(guarded(guard)).map(({ code }) => code);
    expect(codes({ '+': [{ var: 'data.amount' }, 1] })).toEqual([
      'ENGINE_RULE_RESULT_TYPE',
      'ENGINE_RULE_RESULT_TYPE',
    ]);
    expect(codes({ '>': [{ var: 'data.amount' }, 1] })).toEqual([]);
  });

  it('[RU18] rules of a step count working days by the calendar of the step', () => {
    const driver = new Driver(bundle);
    // Friday; the weekend does not count.
    driver.start('2026-03-06T02:00:00.000Z', {
      amount: 10,
      kind: 'land',
      filed: '2026-03-06',
      subject: 'x',
    });
    const monday = driver.act('2026-03-09T02:00:00.000Z', 'close-community', {}, worker);
    expect(monday.outcome).toBe('refused');
    const tuesday = driver.act('2026-03-10T02:00:00.000Z', 'close-community', {}, worker);
    expect(tuesday.outcome).toBe('stepped');
    expect(driver.data.waited).toBe(2);
  });
});
