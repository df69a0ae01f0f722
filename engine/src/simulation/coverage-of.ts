import type { Bundle } from '../document/bundle.ts';
import { type CoverageCategory, type Goal, goalsOf } from './goals.ts';
import type { CoveredRun } from './observation.ts';

interface CategoryCoverage {
  readonly category: CoverageCategory;
  /** Goals: a condition and a deadline have two each. */
  readonly total: number;
  readonly covered: number;
  readonly uncovered: readonly Goal[];
}

/** How much of one flow some runs went through. */
export interface FlowCoverage {
  readonly flow: string;
  readonly runs: number;
  readonly total: number;
  readonly covered: number;
  /** Categories of which the flow has nothing are left out. */
  readonly categories: readonly CategoryCoverage[];
}

/**
 * How much of each flow of a bundle some runs went through, of scenarios and of simulations alike:
 * states, actions, routes, every condition of every rule both holding and not, rows of tables, deadlines
 * met and expired.
 */
export function coverageOf(bundle: Bundle, runs: readonly CoveredRun[]): readonly FlowCoverage[] {
  return bundle.flows.map((flow) => {
    const own = runs.filter((run) => run.flow === flow.id);
    const seen = new Set(own.flatMap((run) => run.goals));
    const goals = goalsOf(bundle, flow);
    const categories = [...new Set(goals.map((goal) => goal.category))].map((category) => {
      const all = goals.filter((goal) => goal.category === category);
      const uncovered = all.filter((goal) => !seen.has(goal.key));
      const total = all.length;
      return { category, total, covered: total - uncovered.length, uncovered };
    });
    const sum = (what: 'total' | 'covered') => categories.reduce((all, one) => all + one[what], 0);
    return {
      flow: flow.id,
      runs: own.length,
      total: sum('total'),
      covered: sum('covered'),
      categories,
    };
  });
}
