import {
  type Bundle,
  type Flow,
  ordered,
  type RulePath,
  rulePathsOf,
  type Text,
} from '@jingwei/engine';

/** What a guard may be built from: everything that rules may read, and the named rules. */
export interface GuardField {
  /** The path, or `rule:<id>`. */
  readonly name: string;
  readonly title: Text;
  readonly type: RulePath['type'] | 'rule';
  readonly codes?: RulePath['codes'];
  readonly group: GuardGroup;
}

export const guardGroups = ['rule', 'data', 'param', 'case', 'history', 'actor'] as const;
export type GuardGroup = (typeof guardGroups)[number];

export function guardFieldsOf(bundle: Bundle, flow: Flow): readonly GuardField[] {
  const named = ordered([...bundle.rules, ...flow.rules]).map(
    ({ id, title }): GuardField => ({ name: `rule:${id}`, title, type: 'rule', group: 'rule' }),
  );
  const paths = rulePathsOf(bundle, flow).map(
    ({ path, title, type, codes }): GuardField => ({
      name: path,
      title,
      type,
      ...(codes === undefined ? {} : { codes }),
      group: path.slice(0, path.indexOf('.')) as GuardGroup,
    }),
  );
  return [...named, ...paths];
}

/** Operators as the builder names them, in the order in which they are offered. */
export function operatorsFor(field: GuardField | undefined): readonly string[] {
  switch (field?.type) {
    case 'rule':
      return ['holds', 'fails'];
    case 'number':
    case 'date':
    case 'instant':
      return ['==', '!=', '<', '<=', '>', '>=', 'filled', 'empty'];
    case 'boolean':
      return ['==', '!=', 'filled', 'empty'];
    case 'array':
      return ['contains', 'filled', 'empty'];
    default:
      return ['==', '!=', 'in', 'not-in', 'filled', 'empty'];
  }
}

/** Operators that compare with nothing. */
export const loneOperators: ReadonlySet<string> = new Set(['holds', 'fails', 'filled', 'empty']);

/** Operators whose other side may be read from the case as well. */
export const pairOperators: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);
