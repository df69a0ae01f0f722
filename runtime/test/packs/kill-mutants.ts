import {
  type Bundle,
  type CalendarYear,
  checkBundle,
  hasErrors,
  runScenario,
  type Scenario,
} from '@jingwei/engine';
import type { PackMutant } from './pack-mutants.ts';

/** Who noticed a mutant: the check, so that it could never be published, a scenario, or nobody. */
export type Verdict = { readonly by: 'check' | 'scenario'; readonly id: string } | null;

interface Told {
  readonly scenario: Scenario;
  /** The scenario and what it did, to be searched for ids. */
  readonly story: string;
}

/** Plays scenarios on mutants until one fails; those that speak of the mutated element come first. */
export class Hunt {
  private readonly told: readonly Told[];
  private readonly years: readonly CalendarYear[];
  private readonly kills = new Map<string, number>();

  constructor(bundle: Bundle, scenarios: readonly Scenario[], years: readonly CalendarYear[]) {
    this.years = years;
    this.told = scenarios.map((scenario) => {
      const { trace } = runScenario(bundle, scenario, years);
      return { scenario, story: JSON.stringify([scenario, trace]) };
    });
  }

  verdictOn({ about, bundle }: PackMutant): Verdict {
    const rankOf = ({ scenario, story }: Told) =>
      about.filter((id) => story.includes(`"${id}"`)).length * 1000 +
      (this.kills.get(scenario.id) ?? 0);
    const ranked = this.told.map((one) => ({ ...one, rank: rankOf(one) }));
    for (const { scenario } of ranked.sort((a, b) => b.rank - a.rank)) {
      const { passed, trace } = runScenario(bundle, scenario, this.years);
      if (passed) continue;
      if (trace.length === 0 && hasErrors(checkBundle(bundle))) {
        return { by: 'check', id: 'checkBundle' };
      }
      this.kills.set(scenario.id, (this.kills.get(scenario.id) ?? 0) + 1);
      return { by: 'scenario', id: scenario.id };
    }
    return null;
  }
}
