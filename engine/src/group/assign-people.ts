import type { Instant, LocalDate } from '../calendar/index.ts';
import type { Assignment, AssignmentUnit, HandlerSource } from '../document/assignment.ts';
import type { GroupPolicy } from '../document/group-policy.ts';
import type { Json } from '../json/json.ts';
import { EngineError } from '../problem/engine-error.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { chooseHolders } from './choose-holders.ts';
import { quorumOf } from './decide.ts';
import {
  type DirectoryFacts,
  directoryFacts,
  type Holder,
  lackingOn,
  type PeopleAnswer,
  type PeopleQuestion,
} from './directory-facts.ts';
import type { PassedOver } from './group-step.ts';
import type { Seat, TaskGroup } from './task-group.ts';

/** What is known of the case when its work is given to people. */
export interface AssignmentFrame {
  readonly at: Instant;
  readonly today: LocalDate;
  readonly state: string;
  /** Of the case. */
  readonly unit: string;
  /** Who opened the case; null for a machine. */
  readonly applicant: string | null;
  /** Who acted in each state, the latest last; a substitute and the principal both. */
  readonly handlers: Readonly<Record<string, readonly string[]>>;
  /** Answers given in this case that agreed, the latest last. */
  readonly agreed: readonly {
    readonly state: string;
    readonly person: string;
    readonly action: string;
    readonly at: Instant;
  }[];
  readonly previousState: string | null;
  /** Evaluates a rule of the assignment over the facts of the case. */
  readonly evaluate: (rule: unknown) => Json;
  readonly directory: readonly PeopleAnswer[];
}

type SeatGiven = Pick<Seat, 'role' | 'unit' | 'principal' | 'weight'> & {
  /** The earlier answer that is taken over, with the action that it is here. */
  readonly earlier: {
    readonly action: string;
    readonly from: { readonly state: string; readonly action: string; readonly at: Instant };
  } | null;
};

/** The seats of a work state, and what `openGroup` needs besides. */
export interface AssignedSeats {
  readonly seats: readonly SeatGiven[];
  readonly barred: readonly string[];
  readonly requires: TaskGroup['requires'];
  readonly passedOver: readonly { readonly person: string; readonly because: PassedOver }[];
}

export type AssignmentResult =
  | { readonly result: 'assigned'; readonly assigned: AssignedSeats }
  | { readonly result: 'refused'; readonly problem: Problem }
  | { readonly result: 'asks'; readonly questions: readonly PeopleQuestion[] };

/** People found for one source: of a role at a unit, or by name. */
interface Found {
  readonly role: string | null;
  readonly unit: string;
  readonly weight: number;
  readonly people: readonly Holder[];
}

interface Search {
  readonly assignment: Assignment;
  readonly frame: AssignmentFrame;
  readonly facts: DirectoryFacts;
  readonly barred: ReadonlySet<string>;
  readonly passedOver: Map<string, PassedOver>;
}

/**
 * Who handles a work state, over the answers of the directory. Refused where nobody is left and the
 * flow declares nothing for it, or where there are fewer people than the seats and the quorum take.
 */
export function assignPeople(
  assignment: Assignment,
  policy: GroupPolicy,
  frame: AssignmentFrame,
): AssignmentResult {
  const facts = directoryFacts(frame.directory);
  try {
    const assigned = assign(assignment, policy, frame, facts);
    if (facts.missing.length > 0) return { result: 'asks', questions: facts.missing };
    return { result: 'assigned', assigned };
  } catch (error) {
    // A refusal that rests on an answer not given yet is none.
    if (facts.missing.length > 0) return { result: 'asks', questions: facts.missing };
    if (!(error instanceof EngineError)) throw error;
    return { result: 'refused', problem: error.problems[0] };
  }
}

function assign(
  assignment: Assignment,
  policy: GroupPolicy,
  frame: AssignmentFrame,
  facts: DirectoryFacts,
): AssignedSeats {
  const apart = assignment.notTheSameAs?.flatMap((state) => frame.handlers[state] ?? []) ?? [];
  const passedOver = new Map<string, PassedOver>();
  const search = { assignment, frame, facts, barred: new Set(apart), passedOver };
  let found = assignment.from
    .map((source) => applicantAside(search, lookFor(search, source)))
    .filter(({ people }) => people.length > 0);
  if (found.length === 0) found = whenEmpty(search);
  if (found.length === 0) throw refused(frame, 'ENGINE_ASSIGNMENT_EMPTY', {});
  const seats = seatsFor(search, found);
  const needed = Math.max(1, quorumOf(policy, seats.length));
  if (seats.length < needed) {
    throw refused(frame, 'ENGINE_ASSIGNMENT_TOO_FEW', { needed, found: seats.length });
  }
  const isApplicantOut = (assignment.applicant ?? 'allow') !== 'allow' && frame.applicant !== null;
  const { qualifications = [], noConflict = false } = assignment.requires ?? {};
  return {
    seats,
    // Whoever may not be given a seat may not get one by transfer, delegation or substitution either.
    barred: [...new Set([...apart, ...(isApplicantOut ? [frame.applicant ?? ''] : [])])],
    requires: { qualifications, noConflict },
    passedOver: [...passedOver].map(([person, because]) => ({ person, because })),
  };
}

function lookFor(search: Search, source: HandlerSource): Found {
  const { frame, facts } = search;
  const weight = source.weight ?? 1;
  if (source.type === 'role') {
    const unit = unitOf(search, source.unit);
    const people = fit(search, facts.holders(source.role, unit));
    return { role: source.role, unit, weight, people };
  }
  const named =
    source.type === 'person'
      ? personsOf(frame, source.rule)
      : (frame.handlers[source.state]?.slice(-1) ?? []);
  const people = named
    .map((id) => ({ id, person: facts.person(id) }))
    .filter(({ person }) => person.active)
    .map(({ id, person: { qualifications, conflicted } }) => ({
      id,
      load: 0,
      lastAssignedAt: null,
      qualifications,
      conflicted,
    }));
  return { role: null, unit: frame.unit, weight, people: fit(search, people) };
}

/** Those who may act here at all. */
function fit(search: Search, people: readonly Holder[]): readonly Holder[] {
  const { assignment, frame, barred, passedOver } = search;
  const { qualifications = [], noConflict = false } = assignment.requires ?? {};
  return people.filter((one) => {
    const because = barred.has(one.id)
      ? 'barred'
      : lackingOn(frame.today, qualifications, one.qualifications).length > 0
        ? 'unqualified'
        : noConflict && one.conflicted
          ? 'conflicted'
          : null;
    if (because !== null) passedOver.set(one.id, because);
    return because === null;
  });
}

/** The applicant among the handlers: stays, is left out, or the same role one unit up takes over. */
function applicantAside(search: Search, found: Found): Found {
  const { assignment, frame, facts, passedOver } = search;
  const isAmong = found.people.some(({ id }) => id === frame.applicant);
  if ((assignment.applicant ?? 'allow') === 'allow' || !isAmong) return found;
  passedOver.set(frame.applicant ?? '', 'applicant');
  const others = found.people.filter(({ id }) => id !== frame.applicant);
  if (assignment.applicant === 'skip' || found.role === null) return { ...found, people: others };
  const [above] = facts.unitsAbove(found.unit);
  if (above === undefined) return { ...found, people: others };
  const people = fit(search, facts.holders(found.role, above));
  return { ...found, unit: above, people: people.filter(({ id }) => id !== frame.applicant) };
}

/** Nobody is left: what the flow declares for that. */
function whenEmpty(search: Search): Found[] {
  const { assignment, facts } = search;
  const rule = assignment.empty ?? { type: 'refuse' };
  const takeOver = (role: string, unit: string, weight = 1): Found[] => {
    const found = { role, unit, weight, people: fit(search, facts.holders(role, unit)) };
    const { people } = applicantAside(search, found);
    return people.length === 0 ? [] : [{ ...found, people }];
  };
  if (rule.type === 'refuse') return [];
  if (rule.type === 'role') return takeOver(rule.role, unitOf(search, rule.unit));
  if (rule.type === 'administrator') return takeOver(rule.role, unitOf(search, 'city'));
  return assignment.from.flatMap((source) => {
    if (source.type !== 'role') return [];
    for (const unit of facts.unitsAbove(unitOf(search, source.unit))) {
      const found = takeOver(source.role, unit, source.weight);
      if (found.length > 0) return found;
    }
    return [];
  });
}

function seatsFor(search: Search, found: readonly Found[]): readonly SeatGiven[] {
  const { assignment, frame } = search;
  const how = assignment.seats ?? { type: 'open' };
  const taken = new Set<string>();
  return found.flatMap(({ role, unit, weight, people }): SeatGiven[] => {
    const open = { role, unit, weight, principal: null, earlier: null };
    // A person found by name gets a seat of their own, whatever the role sources do.
    if (role !== null && how.type === 'open') return [open];
    if (role !== null && how.type === 'count') {
      if (people.length < how.count) throw tooFew(frame, how.count, people.length);
      return Array.from({ length: how.count }, () => open);
    }
    const free = people.filter(({ id }) => !taken.has(id));
    const chosen =
      role !== null && how.type === 'chosen' ? chooseHolders(free, how.by, how.count) : free;
    if (role !== null && how.type === 'chosen' && chosen.length < how.count) {
      throw tooFew(frame, how.count, chosen.length);
    }
    return [...new Map(chosen.map((one) => [one.id, one])).values()].map(({ id }) => {
      taken.add(id);
      return { role, unit, weight, principal: id, earlier: earlierOf(search, id) };
    });
  });
}

/** The earlier agreement of a person that is taken over, where the flow says so. */
function earlierOf(search: Search, person: string): SeatGiven['earlier'] {
  const { assignment, frame, passedOver } = search;
  const { repeated } = assignment;
  if (repeated?.type !== 'skip') return null;
  const from = frame.agreed.findLast(
    (one) =>
      one.person === person && (repeated.within === 'case' || one.state === frame.previousState),
  );
  if (from === undefined) return null;
  passedOver.set(person, 'answered-before');
  const { state, action, at } = from;
  return { action: repeated.action, from: { state, action, at } };
}

/** Throws ENGINE_ASSIGNMENT_UNIT_MISSING. */
function unitOf({ frame, facts }: Search, reference: AssignmentUnit): string {
  if (reference === 'case') return frame.unit;
  const found =
    typeof reference === 'string'
      ? facts.unitAt(frame.unit, reference)
      : 'up' in reference
        ? facts.unitsAbove(frame.unit)[reference.up - 1]
        : frame.evaluate(reference.rule);
  if (typeof found === 'string' && found !== '') return found;
  const unit = typeof reference === 'string' ? reference : JSON.stringify(reference);
  throw refused(frame, 'ENGINE_ASSIGNMENT_UNIT_MISSING', { unit });
}

/** One id, a list of ids, or nobody. Throws ENGINE_ASSIGNMENT_PERSON_RULE. */
function personsOf(frame: AssignmentFrame, rule: unknown): readonly string[] {
  const value = frame.evaluate(rule);
  if (value === null || value === '') return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const persons = list.filter((one) => typeof one === 'string');
  if (persons.length === list.length) return [...new Set(persons)];
  throw refused(frame, 'ENGINE_ASSIGNMENT_PERSON_RULE', { got: JSON.stringify(value) });
}

function tooFew(frame: AssignmentFrame, needed: number, found: number): EngineError {
  return refused(frame, 'ENGINE_ASSIGNMENT_TOO_FEW', { needed, found });
}

function refused(
  { state }: AssignmentFrame,
  code: Problem['code'],
  details: Readonly<Record<string, Json>>,
): EngineError {
  return new EngineError([problem(code, { path: '', element: state }, { state, ...details })]);
}
