import { localDateOf } from '../calendar/index.ts';
import type { WorkState } from '../document/states.ts';
import { type AssignedSeats, assignPeople } from '../group/assign-people.ts';
import { openGroup } from '../group/open-group.ts';
import { EngineError } from '../problem/engine-error.ts';
import { valueNow } from './facts.ts';
import { askFor, peopleAnswers, policyOf } from './groups.ts';
import { applyGroupStep } from './operate-group.ts';
import { resolveUnit } from './units.ts';
import { makeId, type Working } from './working.ts';

/** A work state whose work is joint or given to people was entered: its seats are given and open. */
export function openTaskGroup(working: Working, state: WorkState): void {
  const { branch, unit, returned = {} } = working.case;
  const { machine, at, came } = working;
  // What lies in another branch cannot be gone back to from here.
  const isHere =
    came !== null &&
    (machine.roots.get(came.state) ?? null) === branch.root &&
    came.state !== state.id;
  const opening = {
    id: makeId(working),
    branch: branch.id,
    state: state.id,
    unit,
    policy: policyOf(machine, state.id),
    assigned: forReturner(working, seatsOf(working, state)),
    cameFrom: isHere ? came : null,
    returns: returned[`${branch.id}/${state.id}`] ?? 0,
  };
  applyGroupStep(working, openGroup(opening, { at, ids: makeId(working) }));
}

function seatsOf(working: Working, state: WorkState): AssignedSeats {
  const { people, role } = state;
  if (people === undefined) {
    const unit = resolveUnit(working, state.unit);
    return {
      seats: [{ role, unit, principal: null, weight: 1, earlier: null }],
      barred: [],
      requires: { qualifications: [], noConflict: false },
      passedOver: [],
    };
  }
  const { machine, at, happenedAt, calendar, came } = working;
  const { unit, openedBy = null, handlers = {}, agreed = [] } = working.case;
  const found = assignPeople(people, policyOf(machine, state.id), {
    at,
    today: localDateOf(happenedAt, calendar.zone),
    state: state.id,
    unit,
    applicant: openedBy,
    handlers,
    agreed,
    previousState: came?.state ?? null,
    evaluate: (rule) => valueNow(working, machine.rules.people.get(rule)),
    directory: peopleAnswers(working),
  });
  if (found.result === 'asks') throw askFor(found.questions);
  if (found.result === 'refused') throw new EngineError([found.problem]);
  return found.assigned;
}

/** Straight back to whoever returned it: they get the seat of their role again. */
function forReturner(working: Working, assigned: AssignedSeats): AssignedSeats {
  const { returning } = working;
  if (returning === null) return assigned;
  const { by, role, unit } = returning;
  const isOut =
    assigned.seats.some(({ principal }) => principal === by) ||
    assigned.barred.includes(by) ||
    assigned.passedOver.some(({ person }) => person === by);
  const index = assigned.seats.findIndex((seat) => seat.role === role && seat.unit === unit);
  if (isOut || index === -1) return assigned;
  const seats = assigned.seats.map((seat, at) =>
    at === index ? { ...seat, principal: by, earlier: null } : seat,
  );
  return { ...assigned, seats };
}
