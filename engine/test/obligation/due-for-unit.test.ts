import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarYear, makeCalendar } from '../../src/calendar/index.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import type { UnitObligation } from '../../src/document/obligations.ts';
import { parseBundle } from '../../src/document/parse-bundle.ts';
import { dueForUnit } from '../../src/obligation/due-for-unit.ts';
import { baseBundle } from '../base-bundle.ts';
import { frozen } from '../frozen.ts';

const folder = new URL('../../../templates/calendars/', import.meta.url);
const years = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CalendarYear);
const calendar = makeCalendar({ zone: 'Asia/Shanghai', workingHours: [], days: [] }, years);

const base = baseBundle();
const flow = base.flows[0]?.id ?? '';
const screening: UnitObligation = {
  id: 'monthly-screening',
  order: 'a0',
  title: { 'zh-CN': '每月排查', en: 'Monthly screening' },
  unitKind: 'grid',
  flow,
  every: { n: 1, unit: 'month', day: 1 },
  within: { n: 5, unit: 'calendar-day' },
  holiday: 'keep',
  catchUp: 'all',
  validFrom: '2026-03-01',
};
const bundleWith = (changed: Partial<UnitObligation> = {}) =>
  frozen({ ...base, obligations: [{ ...screening, ...changed }] });
const grid = { id: 'chengxi', kind: 'grid' } as const;
const between = (after: string, until: string) => ({ after, until });
/** From before it is in force until noon of 10 June 2026 in Shanghai. */
const spring = between('2026-02-01T00:00:00.000Z', '2026-06-10T04:00:00.000Z');
const daysOf = (changed: Partial<UnitObligation>) =>
  dueForUnit(bundleWith(changed), grid, spring, calendar).map(({ on }) => on);

describe('what an obligation asks of a unit', () => {
  it('[OB10] is a case of its flow, from the first day on which it is in force', () => {
    expect(dueForUnit(bundleWith(), grid, spring, calendar).slice(0, 2)).toEqual([
      {
        key: 'monthly-screening/chengxi/2026-03-01',
        obligation: 'monthly-screening',
        unit: 'chengxi',
        flow,
        nominal: '2026-03-01',
        on: '2026-03-01',
        opensAt: '2026-02-28T16:00:00.000Z',
        dueAt: '2026-03-05T16:00:00.000Z',
        provisional: false,
      },
      {
        key: 'monthly-screening/chengxi/2026-04-01',
        obligation: 'monthly-screening',
        unit: 'chengxi',
        flow,
        nominal: '2026-04-01',
        on: '2026-04-01',
        opensAt: '2026-03-31T16:00:00.000Z',
        dueAt: '2026-04-05T16:00:00.000Z',
        provisional: false,
      },
    ]);
  });

  it('[OB10] moves days off, and ends with its last day', () => {
    // 1 March 2026 is a Sunday; 1 to 5 May are the holiday of Labour Day.
    expect(daysOf({ holiday: 'after' })).toEqual([
      '2026-03-02',
      '2026-04-01',
      '2026-05-06',
      '2026-06-01',
    ]);
    expect(daysOf({ validUntil: '2026-05-01' })).toEqual([
      '2026-03-01',
      '2026-04-01',
      '2026-05-01',
    ]);
    expect(daysOf({ validUntil: '2026-05-01', holiday: 'after' })).toEqual([
      '2026-03-02',
      '2026-04-01',
    ]);
  });

  it('[OB10] is nothing where the unit is of another kind', () => {
    const district = { id: 'east', kind: 'district' } as const;
    expect(dueForUnit(bundleWith(), district, spring, calendar)).toEqual([]);
  });

  it('[OB11] leaves out what was over by the end of the span, by its own rule', () => {
    // On 10 June the times of March, April and May are over, and that of 1 to 5 June too.
    expect(daysOf({ catchUp: 'latest' })).toEqual(['2026-06-01']);
    expect(daysOf({ catchUp: 'none' })).toEqual([]);
    const month = { within: { n: 20, unit: 'calendar-day' } } as const;
    expect(daysOf({ ...month, catchUp: 'latest' })).toEqual(['2026-05-01', '2026-06-01']);
    expect(daysOf({ ...month, catchUp: 'none' })).toEqual(['2026-06-01']);
  });

  it('[OB11] is given once over spans that follow one another (seed 20261121)', () => {
    const day = 86_400_000;
    const begin = Date.parse(spring.after);
    const whole = dueForUnit(bundleWith(), grid, spring, calendar).map(({ key }) => key);
    expect(whole).toHaveLength(4);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 128 * 24 }), { maxLength: 8 }), (hours) => {
        const cuts = [...new Set(hours)]
          .sort((a, b) => a - b)
          .map((hour) => new Date(begin + (hour * day) / 24).toISOString())
          .filter((cut) => cut < spring.until);
        const ends = [spring.after, ...cuts, spring.until];
        const parts = ends
          .slice(1)
          .flatMap((until, index) =>
            dueForUnit(bundleWith(), grid, between(ends[index] ?? '', until), calendar),
          );
        expect(parts.map(({ key }) => key)).toEqual(whole);
      }),
      { seed: 20_261_121 },
    );
  });

  it('[OB11] takes its time from a parameter', () => {
    const [parameter] = base.parameters;
    const days = { ...parameter, id: 'screening-days', type: 'integer', value: 2 } as never;
    const within = { n: { parameter: 'screening-days' }, unit: 'calendar-day' } as const;
    const bundle = { ...bundleWith({ within }), parameters: [...base.parameters, days] };
    const [first] = dueForUnit(bundle, grid, spring, calendar);
    expect(first?.dueAt).toBe('2026-03-02T16:00:00.000Z');
  });
});

describe('an obligation of units in a document', () => {
  const codes = (changed: Partial<UnitObligation>) =>
    checkBundle(bundleWith(changed)).map(({ code, path }) => `${code} ${path}`);

  it('[OB12] is sound where its flow can be started at its units', () => {
    expect(parseBundle(bundleWith()).problems).toEqual([]);
    expect(codes({})).toEqual([]);
  });

  it('[OB12] names a flow that exists and units where it is started', () => {
    expect(codes({ flow: 'no-flow' })).toEqual(['ENGINE_REFERENCE_UNKNOWN /obligations/0/flow']);
    expect(codes({ unitKind: 'micro-grid' })).toEqual([
      'ENGINE_OBLIGATION_UNIT_UNFIT /obligations/0/unitKind',
    ]);
  });

  it('[OB12] is in force between days that exist, in order', () => {
    expect(codes({ validFrom: '2026-02-30' })).toEqual([
      'ENGINE_DATE_INVALID /obligations/0/validFrom',
    ]);
    expect(codes({ validUntil: '2026-01-31' })).toEqual(['ENGINE_BOUNDS_REVERSED /obligations/0']);
  });
});
