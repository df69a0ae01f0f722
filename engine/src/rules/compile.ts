import type { Calendar } from '../calendar/index.ts';
import type { Json } from '../json/json.ts';
import { EngineError } from '../problem/engine-error.ts';
import { problem } from '../problem/problem.ts';
import { close } from './close.ts';
import type { Explanation } from './explanation.ts';
import { costOf, type RuleNode } from './node.ts';
import { parseRule } from './parse.ts';
import { closePartly, type EvaluatePartly } from './partly/close-partly.ts';
import { type PartlyKnown, partlyKnown } from './partly/partly-known.ts';
import { readsOf } from './reads.ts';
import { toResult } from './result.ts';
import { type Rule, type RuleContext, type RuleLimits, ruleLimits } from './rule.ts';
import { Run } from './run.ts';
import { Tracer, tracing } from './trace.ts';

type PartlyOptions = RuleOptions & { readonly missing?: 'unknown' | undefined };

/** What one evaluation brings besides its data. */
export interface RuleOptions {
  /** In place of the context's calendar. */
  readonly calendar?: Calendar;
}

export interface CompiledRule {
  /** A frozen copy of the rule. */
  readonly rule: Rule;
  /**
   * Data that is absent is null; with `missing: 'unknown'` it is not known, and neither is what depends
   * on it. @throws EngineError where the evaluation passes a bound.
   */
  evaluate(data: Json, options: RuleOptions & { readonly missing: 'unknown' }): PartlyKnown;
  evaluate(data: Json, options?: RuleOptions & { readonly missing?: undefined }): Json;
  /** The same result as `evaluate`, with why. @throws EngineError as `evaluate` does. */
  explain(data: Json, options?: RuleOptions): Explanation;
  /** Paths from the root of the data that the rule states; '' where it may read anything. */
  readonly reads: readonly string[];
}

/**
 * Compiles a rule once to closures.
 *
 * @throws EngineError with every problem that keeps the rule from being evaluated.
 */
export function compileRule(rule: Rule, context?: RuleContext): CompiledRule {
  const parsed = parseRule(rule, context);
  const { node } = parsed;
  if (node === null) {
    const [first, ...others] = parsed.problems.filter((one) => one.severity === 'error');
    throw new EngineError([
      first ?? problem('ENGINE_RULE_NOT_JSON', { path: '' }, { got: typeof rule }),
      ...others,
    ]);
  }
  const limits = ruleLimits(context);
  const evaluate = close(node);
  const cost = costOf(node);
  const known = typeof context?.calendar === 'object' ? context.calendar : null;
  let explain: Explain | null = null;
  // One run is kept between evaluations; while it is taken (data may call back) or lost, another is made.
  let spare: Run | null = null;
  let closedPartly: EvaluatePartly | null = null;
  const evaluatePartly = (data: Json, calendar: Calendar | null): PartlyKnown => {
    closedPartly ??= closePartly(node);
    const run = new Run(limits, cost);
    run.calendar = calendar;
    return partlyKnown(closedPartly(data, run), run);
  };
  function evaluateNow(data: Json, options?: PartlyOptions): Json | PartlyKnown {
    try {
      if (options?.missing === 'unknown') return evaluatePartly(data, options.calendar ?? known);
      let run = spare;
      if (run === null) run = new Run(limits, cost);
      else {
        spare = null;
        run.begin(cost);
      }
      run.calendar = options?.calendar ?? known;
      const value = evaluate(data, run);
      const result = typeof value === 'boolean' ? value : toResult(value, run);
      spare = run;
      return result;
    } catch (error) {
      throw coded(error);
    }
  }
  return {
    rule: parsed.rule,
    evaluate: evaluateNow as CompiledRule['evaluate'],
    explain(data, options) {
      explain ??= explainer(node, limits, cost);
      return explain(data, options?.calendar ?? known);
    },
    reads: readsOf(node),
  };
}

/** Compiles and evaluates in one go. @throws EngineError as both do. */
export function evaluateRule(rule: Rule, data: Json, context?: RuleContext): Json {
  return compileRule(rule, context).evaluate(data);
}

/** Compiles and explains in one go. @throws EngineError as both do. */
export function explainRule(rule: Rule, data: Json, context?: RuleContext): Explanation {
  return compileRule(rule, context).explain(data);
}

type Explain = (data: Json, calendar: Calendar | null) => Explanation;

function explainer(node: RuleNode, limits: RuleLimits, cost: number): Explain {
  const tracers = new WeakMap<Run, Tracer>();
  const evaluate = close(
    node,
    tracing((run) => {
      const tracer = tracers.get(run) ?? new Tracer(run);
      tracers.set(run, tracer);
      return tracer;
    }),
  );
  return (data, calendar) => {
    try {
      const run = new Run(limits, cost);
      run.calendar = calendar;
      const trace: Explanation[] = [];
      run.trace = trace;
      const result = toResult(evaluate(data, run), run);
      const [explanation] = trace;
      return { operator: null, rule: node.rule, parts: [], decisive: true, ...explanation, result };
    } catch (error) {
      throw coded(error);
    }
  };
}

/** Data that is not JSON may throw when it is read; the caller still gets a code. */
function coded(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const cause = error instanceof Error ? error.message : typeof error;
  return new EngineError([problem('ENGINE_RULE_DATA_UNREADABLE', { path: '' }, { cause })]);
}
