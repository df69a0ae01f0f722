import type { Operator } from './operator.ts';
import { ageOn } from './operators/age-on.ts';
import { arithmetic } from './operators/arithmetic.ts';
import { between } from './operators/between.ts';
import { cat } from './operators/cat.ts';
import { citizenId } from './operators/citizen-id.ts';
import { countOf } from './operators/count-of.ts';
import { creditCodeValid } from './operators/credit-code.ts';
import { dateAdd } from './operators/date-add.ts';
import { dateOrder } from './operators/date-order.ts';
import { monthOf, yearOf } from './operators/date-part.ts';
import { daysFrom } from './operators/days-between.ts';
import { equality } from './operators/equality.ts';
import { extremes } from './operators/extreme.ts';
import { filter } from './operators/filter.ts';
import { branch } from './operators/if.ts';
import { within } from './operators/in.ts';
import { isBlank } from './operators/is-blank.ts';
import { and, or } from './operators/junction.ts';
import { length } from './operators/length.ts';
import { lighter } from './operators/lighter.ts';
import { log } from './operators/log.ts';
import { map } from './operators/map.ts';
import { merge } from './operators/merge.ts';
import { missing } from './operators/missing.ts';
import { money } from './operators/money.ts';
import { not } from './operators/not.ts';
import { order } from './operators/order.ts';
import { quantifiers } from './operators/quantifier.ts';
import { reduce } from './operators/reduce.ts';
import { namedRule } from './operators/rule.ts';
import { substr } from './operators/substr.ts';
import { sumOf } from './operators/sum-of.ts';
import { table } from './operators/table.ts';
import { textTests } from './operators/text-test.ts';
import { variable } from './operators/var.ts';
import { weekday } from './operators/weekday.ts';
import { workingDaysFrom } from './operators/working-days-between.ts';

/** Every operator by its name. A map, so that no name reaches a prototype. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  [
    variable,
    ...missing,
    ...branch,
    ...equality,
    ...order,
    ...not,
    and,
    or,
    ...arithmetic,
    ...extremes,
    cat,
    substr,
    within,
    merge,
    map,
    filter,
    reduce,
    ...quantifiers,
    log,
    lighter,
    namedRule,
    table,
    dateAdd,
    daysFrom,
    workingDaysFrom,
    weekday,
    yearOf,
    monthOf,
    ageOn,
    ...dateOrder,
    between,
    ...textTests,
    length,
    isBlank,
    ...citizenId,
    creditCodeValid,
    countOf,
    sumOf,
    ...money,
  ].map((operator) => [operator.name, operator]),
);
