import type { GroupPolicy } from '../../document/group-policy.ts';
import type { TaskGroup } from '../task-group.ts';

type Allowances = NonNullable<GroupPolicy['allows']>;
export type Allowance = keyof Allowances;

/** What the flow says of a way of working; nothing of one that it does not allow. */
export function allowanceOf<Key extends Allowance>(
  { policy }: TaskGroup,
  allowance: Key,
): Partial<NonNullable<Allowances[Key]>> {
  return policy.allows?.[allowance] ?? ({} as Partial<NonNullable<Allowances[Key]>>);
}
