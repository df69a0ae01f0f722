import type { Json } from '../json/json.ts';
import { EngineError } from '../problem/engine-error.ts';
import type { Wrap } from './close.ts';
import type { Explanation } from './explanation.ts';
import type { RuleNode } from './node.ts';
import { toResult } from './result.ts';
import { Run } from './run.ts';
import { absolutePath, readPath } from './scope.ts';
import type { Value } from './value.ts';

/** Elements of a list whose parts an explanation keeps, besides those that decide. */
const keptElements = 20;

/** Stands for a value that is too large to be shown beside all the others. */
const omitted = '…';

/** Records what each part gives while the very same closures run as in plain evaluation. */
export class Tracer {
  /** Pays for the copies of lists, objects and long texts, apart from the rule's own steps. */
  private readonly purse: Run;
  private spent = false;

  constructor(run: Run) {
    this.purse = new Run(run.limits, 0);
  }

  record(node: RuleNode, value: Value, parts: readonly Explanation[]): Explanation {
    const operator = node.kind === 'operation' ? node.operator : null;
    const decides = operator?.decides;
    const marked =
      decides === undefined
        ? parts
        : parts.map((part, index) =>
            decides(index, parts, value) ? part : { ...part, decisive: false },
          );
    const path = pathOf(node, parts);
    return {
      operator: operator?.name ?? null,
      rule: node.rule,
      result: this.copy(value),
      ...(path === null ? {} : { path }),
      ...(node.kind === 'operation' && node.named !== undefined ? { named: node.named } : {}),
      parts: operator?.body === undefined ? marked : fewElements(marked),
      decisive: true,
    };
  }

  /** An explanation never fails where the rule does not: what cannot be paid for is left out. */
  private copy(value: Value): Json {
    const small = typeof value !== 'string' && (typeof value !== 'object' || value === null);
    if (small) return toResult(value, this.purse);
    if (this.spent) return omitted;
    try {
      return toResult(value, this.purse);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      this.spent = error.code === 'ENGINE_RULE_STEPS_EXCEEDED';
      return omitted;
    }
  }
}

/** Wraps each closure of a rule in a recorder that works with the run's own tracer. */
export function tracing(tracerOf: (run: Run) => Tracer): Wrap {
  return (node, evaluate) => (data, run) => {
    const outer = run.trace;
    const parts: Explanation[] = [];
    run.trace = parts;
    const value = evaluate(data, run);
    run.trace = outer;
    outer?.push(tracerOf(run).record(node, value, parts));
    return value;
  };
}

function pathOf(node: RuleNode, parts: readonly Explanation[]): string | null {
  if (node.kind !== 'operation' || node.operator.name !== 'var') return null;
  const stated = readPath(node.scope, node.rule);
  const [first] = parts;
  if (stated !== null || node.parts[0]?.kind === 'literal' || first === undefined) return stated;
  const calculated = first.result;
  return typeof calculated === 'object' && calculated !== null
    ? null
    : absolutePath(node.scope, calculated === null ? '' : String(calculated));
}

function fewElements(parts: readonly Explanation[]): readonly Explanation[] {
  if (parts.length <= keptElements + 2) return parts;
  return [...parts.slice(0, keptElements + 1), ...parts.slice(-1)];
}
