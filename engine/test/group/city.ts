import { expect } from 'vitest';
import type { Assignment } from '../../src/document/assignment.ts';
import type { GroupPolicy } from '../../src/document/group-policy.ts';
import { type AssignmentFrame, assignPeople } from '../../src/group/assign-people.ts';
import type {
  Holder,
  PeopleAnswer,
  PeopleQuestion,
  Person,
  Substitution,
} from '../../src/group/directory-facts.ts';
import type { GroupFrame, GroupStep } from '../../src/group/group-step.ts';
import { openGroup } from '../../src/group/open-group.ts';
import type { GroupOperation } from '../../src/group/operation.ts';
import { stepGroup } from '../../src/group/step-group.ts';
import type { Seat, TaskGroup } from '../../src/group/task-group.ts';
import type { Principal } from '../../src/step/event.ts';
import { frozen } from '../frozen.ts';

/** An invented city: two streets of one district, one of another, and a handful of people. */
const above: Readonly<Record<string, readonly string[]>> = {
  street: ['district', 'city'],
  'other-street': ['district', 'city'],
  'far-street': ['far-district', 'city'],
  district: ['city'],
  city: [],
};

const credential = { id: 'credential', from: '2020-01-01', until: null };

function officer(unit: string, more: Partial<Person> = {}): Person {
  return {
    active: true,
    roles: [{ role: 'officer', unit }],
    qualifications: [credential],
    conflicted: false,
    ...more,
  };
}

export const people: Readonly<Record<string, Person>> = {
  li: officer('street'),
  wang: officer('street'),
  zhao: officer('street'),
  sun: officer('street'),
  zhou: officer('street'),
  /** Her credential ran out in February. */
  wu: officer('street', {
    qualifications: [{ id: 'credential', from: '2020-01-01', until: '2026-02-28' }],
  }),
  zheng: officer('street', { conflicted: true }),
  feng: officer('other-street'),
  chen: officer('far-street'),
  gone: officer('street', { active: false }),
  clerk: officer('street', { roles: [{ role: 'clerk', unit: 'street' }] }),
  he: officer('street', { roles: [{ role: 'chief', unit: 'street' }] }),
  xu: officer('district', { roles: [{ role: 'head', unit: 'district' }] }),
  /** An officer one unit up. */
  lu: officer('district'),
  admin: officer('city', { roles: [{ role: 'administrator', unit: 'city' }] }),
};

/** Sun stands in for Wang in March. */
const substitutes: Readonly<Record<string, readonly Substitution[]>> = {
  wang: [{ person: 'sun', from: '2026-03-01', until: '2026-03-31' }],
};

const loads: Readonly<Record<string, readonly [number, string | null]>> = {
  li: [3, '2026-03-05T01:00:00.000Z'],
  wang: [1, '2026-03-07T01:00:00.000Z'],
  zhao: [1, '2026-03-01T01:00:00.000Z'],
  sun: [4, null],
};

export function answerTo(question: PeopleQuestion): PeopleAnswer {
  switch (question.ask) {
    case 'holders': {
      const answer = Object.entries(people).flatMap(([id, person]): Holder[] => {
        const { active, roles, qualifications, conflicted } = person;
        const [load, lastAssignedAt] = loads[id] ?? [9, '2026-03-09T01:00:00.000Z'];
        const holds = roles.some(
          ({ role, unit }) => role === question.role && unit === question.unit,
        );
        return active && holds ? [{ id, load, lastAssignedAt, qualifications, conflicted }] : [];
      });
      return { question, answer };
    }
    case 'person': {
      const nobody = { active: false, roles: [], qualifications: [], conflicted: false };
      return { question, answer: people[question.person] ?? nobody };
    }
    case 'substitutes':
      return { question, answer: substitutes[question.person] ?? [] };
    case 'units-above':
      return { question, answer: above[question.unit] ?? [] };
    case 'unit-at': {
      const found = question.kind === 'city' ? 'city' : null;
      return { question, answer: question.kind === 'street' ? question.unit : found };
    }
  }
}

/** Repeats what asks until everything that it asked is answered. */
function answering<Result extends { readonly result: string }>(
  run: (directory: readonly PeopleAnswer[]) => Result | Asking,
): Result {
  let directory: readonly PeopleAnswer[] = [];
  for (let round = 0; round < 20; round += 1) {
    const found = run(frozen(directory));
    if (!isAsking(found)) return found;
    directory = [...directory, ...found.questions.map(answerTo)];
  }
  throw new Error('it asks without end');
}

interface Asking {
  readonly result: 'asks';
  readonly questions: readonly PeopleQuestion[];
}

function isAsking(found: { readonly result: string }): found is Asking {
  return found.result === 'asks';
}

export const now = '2026-03-10T01:00:00.000Z';

export function principal(id: string): Principal {
  return { id, roles: people[id]?.roles ?? [] };
}

/** `by`: whoever acts holds other roles than in the invented city. */
export type Moment = Partial<Pick<GroupFrame, 'at' | 'today' | 'ids' | 'earlier' | 'by'>>;
type Stepped = Exclude<GroupStep, { result: 'asks' }>;

/** Does an operation as a person of the city; inputs are frozen, and it is done twice. */
export function act(
  group: TaskGroup,
  by: string,
  operation: GroupOperation,
  moment: Moment = {},
): Stepped {
  const frame = {
    at: now,
    today: '2026-03-10',
    ids: 'new',
    earlier: ['draft'],
    by: principal(by),
    ...moment,
  };
  const run = (directory: readonly PeopleAnswer[]) =>
    stepGroup(frozen(group), frozen(operation), frozen({ ...frame, directory }));
  const step = answering<Stepped>(run);
  expect(answering<Stepped>(run)).toEqual(step);
  return step;
}

/** The group after an operation that is allowed. */
export function after(
  group: TaskGroup,
  ...done: readonly (readonly [by: string, operation: GroupOperation, moment?: Moment])[]
): TaskGroup {
  return done.reduce((before, [by, operation, moment], index) => {
    const step = act(before, by, operation, { ids: `new${index}`, ...moment });
    if (step.result === 'refused') {
      throw new Error(`${by} ${JSON.stringify(operation)}: ${step.problem.message.en}`);
    }
    return step.group;
  }, group);
}

export const assignFrame: Omit<AssignmentFrame, 'directory'> = {
  at: now,
  today: '2026-03-10',
  state: 'review',
  unit: 'street',
  applicant: 'clerk',
  handlers: {},
  agreed: [],
  previousState: 'draft',
  evaluate: () => null,
};

export function assign(
  assignment: Assignment,
  more: Partial<AssignmentFrame> = {},
  policy: GroupPolicy = { mode: 'any' },
) {
  type Assigned = Exclude<ReturnType<typeof assignPeople>, { result: 'asks' }>;
  return answering<Assigned>((directory) =>
    assignPeople(
      frozen(assignment),
      frozen(policy),
      frozen({ ...assignFrame, ...more, directory }),
    ),
  );
}

export const answers = { approve: ['agree'], refuse: ['reject'], abstain: ['abstain'] };

/** Everything that a flow can allow. */
export const allows: NonNullable<GroupPolicy['allows']> = {
  transfer: { within: { up: 1 }, max: 2 },
  delegate: { depth: 2 },
  add: { where: ['before', 'after', 'beside'], within: { up: 1 }, roles: ['chief'] },
  remove: { whom: 'anyone', roles: ['chief'] },
  return: { to: ['draft', 'survey'], max: 2, resubmission: 'straight-back' },
  withdraw: { until: 'read' },
  takeBack: { until: 'read' },
  urge: { minutes: 60, max: 2 },
  object: { roles: ['head'], up: 1 },
  extend: { roles: ['head'], up: 1, duration: { n: 5, unit: 'working-day' } },
  supervise: { roles: ['chief', 'head'] },
  manage: { roles: ['chief', 'head'] },
  terminate: { roles: ['chief'], action: 'stop' },
};

export interface GroupGiven {
  readonly policy?: Partial<GroupPolicy>;
  /** A person each, with a weight where it is not 1. */
  readonly seats?: readonly (string | readonly [string, number])[];
  readonly group?: Partial<TaskGroup>;
  /** Open seats for officers of the street instead of persons. */
  readonly open?: number;
}

/** A group of persons in a given order: seats `g-1`, `g-2` … of officers of the street. */
export function groupOf({
  policy = {},
  seats = ['li', 'wang', 'zhao'],
  group = {},
  open = 0,
}: GroupGiven = {}): TaskGroup {
  const given = open > 0 ? Array.from({ length: open }, () => null) : seats;
  const opened = openGroup(
    {
      id: 'g',
      branch: 'main',
      state: 'review',
      unit: 'street',
      policy: { mode: 'all', answers, allows, ...policy },
      cameFrom: { state: 'draft', by: 'clerk' },
      returns: 0,
      assigned: {
        seats: given.map((one) => {
          const [person, weight] = typeof one === 'string' || one === null ? [one, 1] : one;
          return { role: 'officer', unit: 'street', principal: person, weight, earlier: null };
        }),
        barred: [],
        requires: { qualifications: [], noConflict: false },
        passedOver: [],
      },
    },
    { at: now, ids: 'g' },
  );
  return { ...opened.group, ...group };
}

export function seatOf(group: TaskGroup, id: string): Seat {
  const seat = group.seats.find((one) => one.id === id);
  if (seat === undefined) throw new Error(`no seat ${id}`);
  return seat;
}

export const say = (seat: string, action: string): GroupOperation => ({
  type: 'answer',
  seat,
  action,
});
