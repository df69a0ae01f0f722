import { makeCalendar } from '../calendar/index.ts';
import type { Bundle } from '../document/bundle.ts';
import type { Flow } from '../document/flow.ts';
import { compileFlow } from '../machine/compile-flow.ts';
import { EngineError } from '../problem/engine-error.ts';
import type { Problem } from '../problem/problem.ts';
import { assumptionsOf } from './assumptions.ts';
import { explore } from './explore.ts';
import { gapsOf } from './gaps.ts';
import { modelOf } from './model.ts';
import { Operations } from './operation.ts';
import { Promises } from './promise.ts';
import { promiseFindings } from './promise-findings.ts';
import type { FlowReport, VerifyReport } from './report.ts';
import { Sets } from './sets.ts';
import { structureFindings } from './structure.ts';
import type { Study } from './study.ts';
import { Ways } from './ways.ts';

export interface VerifyOptions {
  /** Ids of the flows to look at; absent: all. */
  readonly flows?: readonly string[];
  /** Places of a case that are looked at in one flow at most; default 5,000. */
  readonly places?: number;
  /** Random cases for what cannot be proved; default 200. */
  readonly runs?: number;
  /** Of the random cases; default 1. */
  readonly seed?: number;
}

/**
 * Proves what a bundle's flows do over every path: that every state can be reached, every case can
 * end, choices have ways out and loops exits, and the properties that flows declare. What is violated
 * comes with a case that shows it. The bound that was used is named.
 */
export function verifyBundle(bundle: Bundle, options: VerifyOptions = {}): VerifyReport {
  const flows: FlowReport[] = [];
  const problems: Problem[] = [];
  for (const [index, flow] of bundle.flows.entries()) {
    if (options.flows !== undefined && !options.flows.includes(flow.id)) continue;
    try {
      const report = verifyFlow(bundle, flow, `/flows/${index}`, options);
      flows.push(report);
      problems.push(...report.findings.flatMap((one) => one.problem ?? []));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { ok: problems.every(({ severity }) => severity !== 'error'), flows, problems };
}

function verifyFlow(
  bundle: Bundle,
  flow: Flow,
  path: string,
  { places = 5_000, runs = 200, seed = 1 }: VerifyOptions,
): FlowReport {
  const machine = compileFlow(bundle, flow.id);
  const properties = machine.flow.properties ?? [];
  const model = modelOf(machine, properties);
  const sets = new Sets(model);
  const operations = new Operations(model, sets);
  const calendar = makeCalendar(bundle.calendar, []);
  const ways = new Ways(model, calendar);
  const promises = new Promises(model, sets, properties);
  const explored = explore(model, ways, operations, promises, places);
  const study: Study = {
    machine,
    model,
    sets,
    operations,
    calendar,
    explored,
    gaps: gapsOf(model),
    path,
    runs,
    seed,
  };
  const findings = [...structureFindings(study), ...promiseFindings(study, properties)];
  return {
    flow: flow.id,
    title: flow.title,
    findings,
    bound: {
      places: explored.sites.length,
      mostPlaces: places,
      ways: explored.sites.reduce((sum, site) => sum + site.ways.length, 0),
      variables: model.diagrams.sizes.length,
      whole: explored.whole,
      guessed: [...sets.guessed],
      runs: findings.some(({ verdict }) => verdict === 'tested') ? runs : 0,
      seed,
      assumptions: assumptionsOf(model),
    },
  };
}
