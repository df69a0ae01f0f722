import { Type } from 'typebox';
import { closed, ElementId, Instant, nullable } from './primitives.ts';
import { PersonName, Text, UnitTitle } from './text.ts';

export const TaskView = Type.Object(
  {
    id: Type.String(),
    state: ElementId,
    stateTitle: Text,
    role: ElementId,
    roleTitle: Text,
    unit: UnitTitle,
    assignee: nullable(PersonName),
    mine: Type.Boolean(),
    claimable: Type.Boolean(),
    /** Whether the person may give it back to the other holders of its role. */
    releasable: Type.Boolean(),
    openedAt: Instant,
  },
  { ...closed, title: 'Task' },
);
