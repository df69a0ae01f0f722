import { Type } from 'typebox';
import { CaseSummary } from './case.ts';
import { DueChip } from './deadline.ts';
import { closed, nullable } from './primitives.ts';
import { TaskView } from './task.ts';

const InboxEntry = Type.Object(
  { task: TaskView, case: CaseSummary, due: nullable(DueChip) },
  { ...closed, title: 'InboxEntry' },
);

const Count = Type.Integer({ minimum: 0 });

export const InboxPage = Type.Object(
  {
    items: Type.Array(InboxEntry),
    next: nullable(Type.String()),
    counts: Type.Object(
      { mine: Count, unit: Count, overdue: Count, today: Count, week: Count },
      closed,
    ),
  },
  { ...closed, title: 'InboxPage' },
);
