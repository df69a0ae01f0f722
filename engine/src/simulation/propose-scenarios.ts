import { addDays, type CalendarYear, isWorkingDay, makeCalendar } from '../calendar/index.ts';
import type { Bundle } from '../document/bundle.ts';
import { compileFlow } from '../machine/compile-flow.ts';
import { Play } from '../scenario/play.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { coverageOf } from './coverage-of.ts';
import { expectationsOf } from './expectations-of.ts';
import type { Goal } from './goals.ts';
import { type FoundWay, joinedWays } from './joined-ways.ts';
import { type CoveredRun, Observation } from './observation.ts';
import { restingKey } from './resting-key.ts';
import { type Lead, openCases, type Tried, waysOn } from './search.ts';

export interface ProposalOptions {
  readonly years: readonly CalendarYear[];
  /** Steps that the search plays before it gives up; 4 000 by default. */
  readonly mostPlays?: number;
  /** Opens the ids of what is proposed; `proposed` by default. */
  readonly id?: string;
}

export interface Proposals {
  /** Runnable, marked as proposed: what they expect is what a run gave, for a person to confirm. */
  readonly scenarios: readonly Scenario[];
  /** What the search did not reach. */
  readonly left: readonly Goal[];
}

/**
 * Scenarios for what a flow's cases have not gone through yet. The search goes breadth first over the
 * places where a case can rest, told apart by their states and by how every condition comes out; values
 * are solved for from what the conditions compare with. The same input gives the same proposals.
 *
 * @throws EngineError with what keeps the flow from running.
 */
export function proposeScenarios(
  bundle: Bundle,
  flow: string,
  covered: readonly CoveredRun[],
  options: ProposalOptions,
): Proposals {
  const machine = compileFlow(bundle, flow);
  const calendar = makeCalendar(bundle.calendar, options.years);
  const { mostPlays = 4_000, id = 'proposed' } = options;
  const observation = new Observation(machine);
  const fresh = () => new Play(machine, calendar, id, observation);
  const open = new Map(uncovered(bundle, flow, covered).map((goal) => [goal.key, goal]));
  const wanted = new Set(open.keys());
  const found: FoundWay[] = [];
  const visited = new Set<string>();
  const queue: Lead[] = [];
  let plays = 0;
  const look = ({ lead, code, goals }: Tried): void => {
    plays += 1;
    const news = goals.filter((goal) => wanted.delete(goal));
    if (news.length > 0) found.push({ lead, goals: news, isRefused: code !== null });
    if (code !== null || lead.play.snapshot?.status !== 'active') return;
    const key = restingKey(lead.play);
    if (visited.has(key)) return;
    visited.add(key);
    if (news.length > 0) queue.unshift(lead);
    else queue.push(lead);
  };
  for (const tried of openCases(fresh, observation, openingTime(calendar), wanted)) look(tried);
  for (let lead = queue.shift(); lead !== undefined; lead = queue.shift()) {
    if (wanted.size === 0 || plays >= mostPlays) break;
    for (const tried of waysOn(lead, observation, wanted)) {
      look(tried);
      if (wanted.size === 0 || plays >= mostPlays) break;
    }
  }
  const scenarios = joinedWays(found).map(({ given, steps, goals }, index) => {
    const title = titleOf(goals.map((goal) => open.get(goal) as Goal));
    const base = { id: `${id}-${index + 1}`, title, flow, proposed: true as const };
    return expectationsOf(machine, calendar, { ...base, given, steps: [...steps] });
  });
  return { scenarios, left: [...wanted].map((goal) => open.get(goal) as Goal) };
}

function uncovered(bundle: Bundle, flow: string, covered: readonly CoveredRun[]): readonly Goal[] {
  const own = coverageOf(bundle, covered).filter((one) => one.flow === flow);
  return own.flatMap(({ categories }) => categories.flatMap((one) => one.uncovered));
}

/** Half past nine on the first working day of March of the last year with data. */
function openingTime(calendar: ReturnType<typeof makeCalendar>): string {
  let date = `${calendar.years.at(-1) ?? 2026}-03-02`;
  for (let tried = 0; tried < 30 && !isWorkingDay(date, calendar); tried += 1)
    date = addDays(date, 1);
  return `${date} 09:30`;
}

function titleOf(goals: readonly Goal[]): Scenario['title'] {
  const [first] = goals as readonly [Goal, ...Goal[]];
  const more = goals.length - 1;
  const fails = first.want === 'false';
  const chinese = `${first.title['zh-CN']}${fails ? '（不成立）' : ''}`;
  const english = `${first.title.en}${fails ? ' (does not hold)' : ''}`;
  return {
    'zh-CN': `建议：${chinese}${more > 0 ? `等${more + 1}项` : ''}`.slice(0, 200),
    en: `Proposed: ${english}${more > 0 ? ` and ${more} more` : ''}`.slice(0, 200),
  };
}
