import type { GroupOperation } from '../../../src/group/operation.ts';
import type { TaskGroup } from '../../../src/group/task-group.ts';
import type { Moment } from '../city.ts';

/** One case for one row of the table: what is refused with which code, or what becomes of the group. */
export interface Example {
  readonly row: string;
  /** In which of several situations of the row. */
  readonly when?: string;
  readonly group: TaskGroup;
  readonly by: string;
  readonly operation: GroupOperation;
  readonly moment?: Moment;
  readonly refused?: string;
  /** The message in English, where details belong to it. */
  readonly says?: string;
  readonly becomes?: object;
}

/** Groups that most examples begin with: seats `g-1` Li, `g-2` Wang, `g-3` Zhao, all must agree. */
export interface Given {
  readonly base: TaskGroup;
  readonly over: TaskGroup;
  readonly paused: TaskGroup;
  readonly waiting: TaskGroup;
  readonly answered: TaskGroup;
  readonly delegated: TaskGroup;
  readonly open: TaskGroup;
}
