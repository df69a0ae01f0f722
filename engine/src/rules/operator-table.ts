import type { Operator } from './operator.ts';
import { arithmetic } from './operators/arithmetic.ts';
import { cat } from './operators/cat.ts';
import { equality } from './operators/equality.ts';
import { extremes } from './operators/extreme.ts';
import { filter } from './operators/filter.ts';
import { branch } from './operators/if.ts';
import { within } from './operators/in.ts';
import { and, or } from './operators/junction.ts';
import { log } from './operators/log.ts';
import { map } from './operators/map.ts';
import { merge } from './operators/merge.ts';
import { missing } from './operators/missing.ts';
import { not } from './operators/not.ts';
import { order } from './operators/order.ts';
import { quantifiers } from './operators/quantifier.ts';
import { reduce } from './operators/reduce.ts';
import { namedRule } from './operators/rule.ts';
import { substr } from './operators/substr.ts';
import { variable } from './operators/var.ts';

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
    namedRule,
  ].map((operator) => [operator.name, operator]),
);
