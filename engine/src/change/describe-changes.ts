import type { Bundle } from '../document/bundle.ts';
import type { Text } from '../text/text.ts';
import { applyChanges } from './apply-changes.ts';
import type { Change } from './change.ts';
import { describeChange } from './describe-change.ts';

export interface DescribedChange {
  readonly change: Change;
  readonly text: Text;
}

/**
 * Every change in words: what each does to the bundle as the ones before it leave it, so that what an
 * earlier one added is called by its title.
 */
export function describeChanges(base: Bundle, changes: readonly Change[]): DescribedChange[] {
  let current = base;
  return changes.map((change) => {
    const text = describeChange(change, current);
    current = applyChanges(current, [change]).bundle;
    return { change, text };
  });
}
