import type { JointState, MultipleState } from '../document/states.ts';
import type { Branch } from './snapshot.ts';

type Join = JointState['join'] | MultipleState['join'];

/** Branches that may still end. */
export function isOpen({ status }: Branch): boolean {
  return status === 'active' || status === 'waiting';
}

/**
 * Whether the branches of one entering of a state are joined: its condition holds, or none of them can
 * end any more, so that nothing is left to wait for. Branches that were never entered are not counted.
 */
export function isJoined(join: Join, branches: readonly Branch[]): boolean {
  const counted = branches.filter(({ decisive }) => decisive);
  if (!counted.some(isOpen)) return true;
  const ended = counted.filter(({ status }) => status === 'ended');
  switch (join.type) {
    case 'all':
      return false;
    case 'any':
      return ended.length > 0;
    case 'count':
      return ended.length >= join.count;
    case 'lead':
      return ended.some(({ root }) => root === join.branch);
  }
}
