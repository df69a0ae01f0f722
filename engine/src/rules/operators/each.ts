import type { Evaluate, Part } from '../operator.ts';
import { pair } from '../operator.ts';
import type { Run } from '../run.ts';
import type { Value } from '../value.ts';

/** The list that an operator goes through, or null; every element is paid for before it is seen. */
export interface Elements {
  readonly list: (data: Value, run: Run) => readonly Value[] | null;
  /** Runs the body with the element as its data. */
  readonly body: Evaluate;
}

export function elementsOf(parts: readonly Part[]): Elements {
  const [source, body] = pair(parts);
  const cost = body.cost + 1;
  const each = body.evaluate;
  const all = source.evaluate;
  return {
    list(data, run) {
      const list = all(data, run);
      if (!Array.isArray(list)) return null;
      run.admitList(list);
      return list;
    },
    body(element, run) {
      run.charge(cost);
      return each(element, run);
    },
  };
}
