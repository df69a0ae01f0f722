import type { Scenario, ScenarioStep } from '../scenario/scenario.ts';
import type { Lead } from './search.ts';

/** A way that reached goals. `isRefused`: its last step is refused and leaves the case where it was. */
export interface FoundWay {
  readonly lead: Lead;
  readonly goals: readonly string[];
  readonly isRefused: boolean;
}

interface JoinedWay {
  readonly given: Scenario['given'];
  readonly steps: readonly ScenarioStep[];
  readonly goals: readonly string[];
}

/**
 * As few ways as go through all that was found: one that another continues is left to that one, and a step
 * that is refused is taken on the way of another that comes by.
 */
export function joinedWays(found: readonly FoundWay[]): readonly JoinedWay[] {
  const ways: Way[] = [];
  for (const { lead, goals, isRefused } of found.toReversed()) {
    if (isRefused) continue;
    const longer = ways.find((way) => comesBy(way, lead, lead.steps.length));
    if (longer === undefined) ways.push({ lead, goals: [...goals], aside: new Map() });
    else longer.goals.unshift(...goals);
  }
  for (const { lead, goals, isRefused } of found) {
    const last = lead.steps.at(-1);
    if (!isRefused || last === undefined) continue;
    const place = lead.steps.length - 1;
    let way = ways.find((one) => comesBy(one, lead, place));
    if (way === undefined) {
      way = { lead: { ...lead, steps: lead.steps.slice(0, -1) }, goals: [], aside: new Map() };
      ways.push(way);
    }
    way.goals.push(...goals);
    way.aside.set(place, [...(way.aside.get(place) ?? []), last]);
  }
  const refusedStarts = found.filter((one) => one.isRefused && one.lead.steps.length === 0);
  return [
    ...ways.toReversed().map(({ lead, goals, aside }) => {
      const steps = [...lead.steps, null].flatMap((step, index) => {
        return [...(aside.get(index) ?? []), ...(step === null ? [] : [step])];
      });
      return { given: lead.given, steps, goals };
    }),
    ...refusedStarts.map(({ lead, goals }) => ({ given: lead.given, steps: [], goals })),
  ];
}

interface Way {
  readonly lead: Lead;
  readonly goals: string[];
  /** Refused steps, by the place before which they are taken. */
  readonly aside: Map<number, readonly ScenarioStep[]>;
}

/** Whether a way begins with the first steps of another. */
function comesBy({ lead }: Way, other: Lead, steps: number): boolean {
  if (lead.given !== other.given || steps > lead.steps.length) return false;
  return other.steps.slice(0, steps).every((step, index) => step === lead.steps[index]);
}
