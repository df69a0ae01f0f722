import {
  type Bundle,
  type Flow,
  formPathsOf,
  ordered,
  type RulePath,
  type RulePaths,
  ruleContextOf,
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

export const guardGroups = ['rule', 'data', 'row', 'param', 'case', 'history', 'actor'] as const;
export type GuardGroup = (typeof guardGroups)[number];

/** Where a rule stands: those of forms read only data and parameters, all others everything. */
export type RuleScope = 'flow' | 'form';

export function pathsIn(scope: RuleScope, bundle: Bundle, flow: Flow): RulePaths {
  return scope === 'form' ? formPathsOf(bundle, flow) : rulePathsOf(bundle, flow);
}

/** What a rule of that place is checked against: in forms neither tables nor a calendar are at hand. */
export function ruleCheckIn(scope: RuleScope, bundle: Bundle, flow: Flow) {
  const paths = pathsIn(scope, bundle, flow);
  const context = ruleContextOf(bundle, flow);
  return scope === 'form' ? { rules: context.rules, paths } : { ...context, paths };
}

export function guardFieldsOf(
  bundle: Bundle,
  flow: Flow,
  scope: RuleScope = 'flow',
): readonly GuardField[] {
  const named = ordered([...bundle.rules, ...flow.rules]).map(
    ({ id, title }): GuardField => ({ name: `rule:${id}`, title, type: 'rule', group: 'rule' }),
  );
  const paths = pathsIn(scope, bundle, flow).map(
    ({ path, title, type, codes }): GuardField => ({
      name: path,
      title,
      // An amount is compared with a number, which makes JSONLogic read it as one.
      type: type === 'money' ? 'number' : type,
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
