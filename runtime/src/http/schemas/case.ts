import { Type } from 'typebox';
import { DeadlineView, DueChip } from './deadline.ts';
import { DocumentView } from './document.ts';
import { FormView, PartyRoleView } from './flow.ts';
import { GroupView, MoveView, OperationView } from './group.ts';
import { PartyView } from './party.ts';
import { closed, ElementId, Hash, Instant, nullable, RecordId, Version } from './primitives.ts';
import { TaskView } from './task.ts';
import { BasisView, PersonName, Text, Titled, UnitTitle } from './text.ts';

const Outcome = Type.Object(
  {
    outcome: ElementId,
    title: Text,
    result: Type.Enum(['success', 'failure', 'neutral']),
  },
  { ...closed, title: 'Outcome' },
);

const summary = {
  id: RecordId,
  number: Type.String(),
  queryCode: Type.String(),
  flow: ElementId,
  flowTitle: Text,
  noun: Text,
  title: Type.String(),
  status: Type.Enum(['active', 'closed']),
  states: Type.Array(Titled),
  unit: UnitTitle,
  openedAt: Instant,
  due: nullable(DueChip),
  version: Version,
  outcome: nullable(Outcome),
};

export const CaseSummary = Type.Object(summary, { ...closed, title: 'CaseSummary' });

const CaseValue = Type.Object(
  {
    field: ElementId,
    title: Text,
    type: Type.String(),
    class: Type.Enum(['P0', 'P1', 'P2', 'P3']),
    value: Type.Unknown(),
    /** The value in words where it is an id: titles of codes, of a unit, the name of a person. */
    display: Type.Optional(nullable(Text)),
    masked: Type.Boolean(),
    at: Instant,
    by: PersonName,
  },
  { ...closed, title: 'CaseValue' },
);

/** An action that may be taken now, or why it may not. */
export const OfferView = Type.Object(
  {
    action: ElementId,
    title: Text,
    kind: Type.Enum(['forward', 'return', 'terminate', 'record']),
    /** The branch that offers it. */
    branch: Type.String(),
    task: nullable(Type.String()),
    available: Type.Boolean(),
    because: nullable(Text),
    consequence: nullable(Text),
    reason: nullable(Type.Enum(['optional', 'required'])),
    primary: Type.Boolean(),
    form: nullable(FormView),
    basis: Type.Array(BasisView),
  },
  { ...closed, title: 'Offer' },
);

const ProgressState = Type.Object(
  {
    id: ElementId,
    title: Text,
    kind: Type.Enum([
      'work',
      'choice',
      'wait',
      'automatic',
      'final',
      'composite',
      'joint',
      'multiple',
      'subflow',
    ]),
    status: Type.Enum(['done', 'now', 'ahead']),
  },
  { ...closed, title: 'ProgressState' },
);

/** One line of progress beside the main one. */
const BranchLine = Type.Object(
  {
    id: Type.String(),
    title: Text,
    /** What the branch is about, where it stands for one of several. */
    element: nullable(Type.String()),
    status: Type.Enum(['waiting', 'active', 'ended', 'cancelled']),
    states: Type.Array(Titled),
  },
  { ...closed, title: 'BranchLine' },
);

const Incident = Type.Object(
  { correlation: Type.String(), state: ElementId, reason: Type.String(), since: Instant },
  { ...closed, title: 'Incident' },
);

export const CaseDetail = Type.Object(
  {
    ...summary,
    publication: Type.Object(
      { hash: Hash, version: Type.String(), current: Type.Boolean() },
      closed,
    ),
    data: Type.Array(CaseValue),
    parties: Type.Array(PartyView),
    partyRoles: Type.Array(PartyRoleView),
    /** Whether the person may let parties join, correct them and take them out. */
    mayChangeParties: Type.Boolean(),
    documents: Type.Array(DocumentView),
    tasks: Type.Array(TaskView),
    groups: Type.Array(GroupView),
    offers: Type.Array(OfferView),
    operations: Type.Array(OperationView),
    moves: Type.Array(MoveView),
    deadlines: Type.Array(DeadlineView),
    progress: Type.Object(
      { states: Type.Array(ProgressState), branches: Type.Array(BranchLine) },
      closed,
    ),
    incidents: Type.Array(Incident),
  },
  { ...closed, title: 'CaseDetail' },
);

/** One step of a case, in words. */
export const HistoryEntry = Type.Object(
  {
    seq: Type.Integer({ minimum: 0 }),
    at: Instant,
    happenedAt: Instant,
    by: PersonName,
    enteredFor: Type.Optional(PersonName),
    event: Type.String(),
    title: Text,
    reason: nullable(Type.String()),
    lines: Type.Array(Text),
    fields: Type.Array(Type.Object({ field: ElementId, title: Text }, closed)),
    decisions: Type.Array(
      Type.Object(
        { transition: ElementId, title: Text, result: Type.Boolean(), because: Type.Array(Text) },
        closed,
      ),
    ),
    hash: Hash,
  },
  { ...closed, title: 'HistoryEntry' },
);
