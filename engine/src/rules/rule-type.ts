/**
 * What a part of a rule gives, as far as can be told before it is evaluated. `money` is a decimal text;
 * `nothing` is null, which fits everywhere; `any` cannot be told.
 */
export type RuleType =
  | 'string'
  | 'number'
  | 'money'
  | 'boolean'
  | 'date'
  | 'instant'
  | 'array'
  | 'object'
  | 'nothing'
  | 'any';
