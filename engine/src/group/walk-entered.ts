import { problem } from '../problem/problem.ts';
import type { Text } from '../text/text.ts';
import type { OperationType } from './operation.ts';
import { rowsOf } from './operation-rows.ts';
import type { Asked, Made } from './rows/row.ts';

/** An operation of which some parameters are known; the others are not entered yet. */
export interface EnteredOperation {
  readonly type: OperationType;
  readonly [parameter: string]: unknown;
}

/** Somebody looked at a parameter that is not entered yet. */
class NotEntered extends RangeError {}

/** `nothing`: it is allowed, and would change nothing. */
export type Walked =
  | { readonly verdict: 'possible' | 'nothing' }
  | { readonly verdict: 'refused'; readonly row: string; readonly message: Text };

/**
 * Whether an operation could still be allowed, whatever is entered in it, and would change something.
 * The rows are walked as ever; one that looks at what is not entered does not refuse yet, and may
 * allow. As with `stepGroup`, the answer counts only where nothing is missing from the directory.
 */
export function walkEntered(entered: EnteredOperation, about: Omit<Asked, 'operation'>): Walked {
  const operation = new Proxy(entered, {
    get(known, parameter: string) {
      if (Object.hasOwn(known, parameter)) return known[parameter];
      throw new NotEntered(parameter);
    },
  });
  const asked = { ...about, operation } as unknown as Asked;
  const { rows, title } = rowsOf(entered.type);
  for (const row of rows) {
    const holds = unlessNotEntered(() => row.holds(asked));
    if (holds === false) continue;
    if (!('code' in row)) {
      const made = holds === undefined ? holds : unlessNotEntered(() => row.make(asked));
      return { verdict: changes(made, asked) ? 'possible' : 'nothing' };
    }
    if (holds === undefined) continue;
    const details = unlessNotEntered(() => row.details?.(asked)) ?? {};
    const shown = { operation: title, ...details };
    const { message } = problem(row.code, { path: '' }, shown);
    return { verdict: 'refused', row: row.id, message };
  }
  return { verdict: 'nothing' };
}

/** What is known already, or undefined where it depends on what is not entered yet. */
function unlessNotEntered<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch (thrown) {
    if (thrown instanceof NotEntered) return undefined;
    throw thrown;
  }
}

function changes(made: Made | undefined, { group }: Asked): boolean {
  if (made === undefined || made.outcome !== undefined) return true;
  return JSON.stringify(made.group) !== JSON.stringify(group);
}
