import {
  type Bundle,
  type Flow,
  type Rule,
  type RulePaths,
  rulePathsOf,
  ruleTitlesOf,
  sayRule,
  type Text,
} from '@jingwei/engine';
import type { CanvasEdge } from '../model/projection.ts';

/** Says guards in words; the paths are worked out once for a flow. */
export function guardSayer(
  bundle: Bundle,
  flow: Flow,
): (edge: Pick<CanvasEdge, 'transition'>) => Text | null {
  const paths: RulePaths = rulePathsOf(bundle, flow);
  const titles = ruleTitlesOf(bundle, flow);
  return ({ transition }) =>
    transition.guard === undefined ? null : sayRule(transition.guard as Rule, paths, titles);
}
