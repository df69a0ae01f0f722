export { checkRule, type RuleCheckContext } from './check.ts';
export {
  type CompiledRule,
  compileRule,
  evaluateRule,
  explainRule,
  type RuleOptions,
} from './compile.ts';
export { type Explanation, whyNot } from './explanation.ts';
export type { PartlyKnown } from './partly/partly-known.ts';
export { defaultRuleLimits, type Rule, type RuleContext, type RuleLimits } from './rule.ts';
export type { RulePath, RulePaths } from './rule-path.ts';
export type { RuleTable, RuleTables } from './rule-table.ts';
export type { RuleType } from './rule-type.ts';
export { type SaidExplanation, sayExplanation } from './say/say-explanation.ts';
export { type RuleTitles, sayRule } from './say/say-rule.ts';
export { typeOfRule } from './type-of-rule.ts';
