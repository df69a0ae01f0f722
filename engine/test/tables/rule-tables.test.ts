import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import type { Aggregation, HitPolicy, Table } from '../../src/document/tables.ts';
import { checkRule, evaluateRule, type Rule, type RuleTable } from '../../src/rules/index.ts';
import { checkTable, ruleTables } from '../../src/tables/index.ts';
import { is, range, tableOf } from './table-of.ts';

/** A table whose one input is a rule, and whose only row always gives the id of the table. */
function ruled(id: string, rule: Rule, type: 'string' | 'number' = 'string'): Table {
  const table = tableOf({ inputs: { given: type }, rows: [[{}, id]] });
  const inputs = table.inputs.map(({ id, order, title }) => ({ id, order, title, type, rule }));
  return { ...table, id, inputs } as Table;
}

/** Each table needs those named beside it. */
function needing(needs: Readonly<Record<string, readonly string[]>>) {
  const list = Object.entries(needs).map(([id, others]) =>
    ruled(id, { cat: others.map((other) => ({ table: [other, 'result'] })) }),
  );
  return ruleTables(list, {});
}

function found(tables: ReturnType<typeof ruleTables>, id: string): RuleTable {
  const table = tables.find(id);
  if (table === undefined || table === 'circle') throw new TypeError(`no table ${id}`);
  return table;
}

describe('tables that use one another', () => {
  const shapes: readonly (readonly [string, Record<string, string[]>, string])[] = [
    ['one that needs itself', { a: ['a'] }, 'a'],
    ['two that need one another', { a: ['b'], b: ['a'] }, 'ab'],
    ['three in a ring', { a: ['b'], b: ['c'], c: ['a'] }, 'abc'],
    ['one that needs a circle', { a: ['b'], b: ['c'], c: ['b'] }, 'abc'],
    ['one beside a circle', { a: ['b', 'c'], b: [], c: ['c'], d: ['b'] }, 'ac'],
    ['one that is used twice', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, ''],
  ];
  for (const [what, needs, circular] of shapes) {
    it(`[DT18] go in a circle or do not, whichever is asked for first: ${what}`, () => {
      const ids = Object.keys(needs);
      for (const first of ids) {
        const tables = needing(needs);
        const inCircle = [first, ...ids].filter((id) => tables.find(id) === 'circle');
        const expected = [first, ...ids].filter((id) => circular.includes(id));
        expect([first, inCircle]).toEqual([first, expected]);
        for (const id of ids.filter((one) => !circular.includes(one))) {
          expect(found(tables, id).evaluate('result', {}, null)).toBe(id);
        }
      }
    });
  }

  it('[DT18] are compiled once, and those that do not exist are not found', () => {
    const tables = needing({ a: ['b'], b: [] });
    expect(tables.find('a')).toBe(found(tables, 'a'));
    expect(tables.find('c')).toBeUndefined();
    expect(tables.find('toString')).toBeUndefined();
    expect([...tables.ids()]).toEqual(['a', 'b']);
  });

  it('[DT18] a circle is a mistake of the tables in it and of the rules that use them', () => {
    const needs: Readonly<Record<string, readonly string[]>> = { a: ['b'], b: ['a'], c: ['b'] };
    const codes = (id: string) =>
      checkRule({ table: [id, 'result'] }, { tables: needing(needs) }).map(({ code }) => code);
    expect(['a', 'b', 'c'].map(codes)).toEqual(
      Array.from({ length: 3 }, () => ['ENGINE_RULE_CYCLE']),
    );
    const self = ruled('a', { table: ['a', 'result'] });
    const problems = checkTable(self, { tables: ruleTables([self], {}) });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['ENGINE_RULE_CYCLE', '/inputs/0/rule/table'],
    ]);
  });
});

describe('what a rule sees of a table', () => {
  const policies: readonly (readonly [HitPolicy, Aggregation | undefined, string])[] = [
    ['unique', undefined, 'number'],
    ['first', undefined, 'number'],
    ['any', undefined, 'number'],
    ['priority', undefined, 'number'],
    ['rule-order', undefined, 'array'],
    ['output-order', undefined, 'array'],
    ['collect', undefined, 'array'],
    ['collect', 'list', 'array'],
    ['collect', 'sum', 'number'],
    ['collect', 'min', 'number'],
    ['collect', 'max', 'number'],
    ['collect', 'count', 'number'],
  ];
  for (const [hitPolicy, aggregation, type] of policies) {
    it(`[DT18] an output of ${hitPolicy} ${aggregation ?? 'without aggregation'} is of type ${type}`, () => {
      const table = tableOf({
        hitPolicy,
        ...(aggregation === undefined ? {} : { aggregation }),
        inputs: { n: 'number' },
        outputs: { result: { type: 'number', values: [5] } },
        rows: [[{ n: range({ from: 0 }) }, 5]],
      });
      const one = found(ruleTables([table], {}), table.id);
      expect([...one.outputs]).toEqual([['result', type]]);
      const given = one.evaluate('result', { data: { n: 1 } }, null);
      expect(Array.isArray(given) ? 'array' : typeof given).toBe(type);
      expect(one.evaluatePartly('result', { data: { n: 1 } }, null)).toEqual(given);
      expect(one.evaluate('absent', { data: { n: 1 } }, null)).toEqual(
        type === 'array' ? [null] : null,
      );
    });
  }

  it('[DT18] a look-up takes a step, one more for each input, and another for each 32 rows of it', () => {
    const cost = (inputs: readonly string[], count: number) => {
      const table = tableOf({
        inputs: Object.fromEntries(inputs.map((id) => [id, 'number' as const])),
        rows: Array.from({ length: count }, () => [{}, 'x'] as const),
      });
      return found(ruleTables([table], {}), table.id).cost;
    };
    expect([cost([], 40), cost(['a'], 0), cost(['a'], 31), cost(['a'], 32)]).toEqual([1, 2, 2, 3]);
    expect([cost(['a', 'b'], 64), cost(['a', 'b', 'c'], 95)]).toEqual([7, 10]);
  });

  it('[DT18] a table with a mistake gives null, reads nothing and explains nothing', () => {
    const wrong = tableOf({ inputs: { n: 'number' }, rows: [[{ m: is(1) }, 'x']] });
    const one = found(ruleTables([wrong], {}), wrong.id);
    const data = { data: { n: 1 } };
    expect([...one.outputs]).toEqual([['result', 'string']]);
    expect([one.reads, one.cost]).toEqual([[], 1]);
    expect(one.evaluate('result', data, null)).toBeNull();
    expect(one.evaluatePartly('result', data, null)).toBeNull();
    expect(one.explainInputs(data, null)).toEqual([]);
  });

  it('[DT18] an input that is not known is waited for, and one that does not fit gives null', () => {
    const table = tableOf({ inputs: { n: 'number', m: 'number' }, rows: [[{}, 'x']] });
    const one = found(ruleTables([table], {}), table.id);
    const given = (data: Record<string, number | string>) =>
      one.evaluatePartly('result', { data }, null);
    expect(given({ n: 1 })).toBeUndefined();
    expect(given({ m: 1 })).toBeUndefined();
    expect(given({ n: 1, m: 2 })).toBe('x');
    expect(given({ n: 1, m: 'two' })).toBeNull();
    expect(one.reads).toEqual(['data.m', 'data.n']);
  });

  it('[DT18] an input may count working days, by the calendar of the evaluation', () => {
    const days: Rule = { 'working-days-between': [{ var: 'from' }, '2026-03-10'] };
    const late = ruled('late', days, 'number');
    const row = { ...(late.rows[0] as Table['rows'][number]), conditions: { given: is(2) } };
    const calendar = makeCalendar({ zone: 'Asia/Shanghai', workingHours: [], days: [] }, []);
    const tables = ruleTables([{ ...late, rows: [row] }], { calendar: 'with-data' });
    const rule: Rule = { table: ['late', 'result'] };
    const given = (from: string) => evaluateRule(rule, { from }, { tables, calendar });
    // 6 March 2026 is a Friday: Monday and Tuesday follow.
    expect([given('2026-03-06'), given('2026-03-09')]).toEqual(['late', null]);
    const one = found(tables, 'late');
    expect(one.evaluatePartly('result', { from: '2026-03-06' }, calendar)).toBe('late');
    expect(one.explainInputs({ from: '2026-03-06' }, calendar).map(({ result }) => result)).toEqual(
      [2],
    );
  });
});
