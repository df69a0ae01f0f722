import { isLocalDate, type LocalDate } from '../calendar/index.ts';
import type { Principal } from './event.ts';

type HeldRole = Principal['roles'][number];

/** Whether a role is held on a day; both ends of its time are included. */
function isInForce({ from, until }: HeldRole, on: LocalDate): boolean {
  return (from === undefined || from <= on) && (until === undefined || on <= until);
}

/** The person with the roles that are held on a day. */
export function rolesInForce(by: Principal, on: LocalDate): Principal {
  if (by.roles.every((role) => isInForce(role, on))) return by;
  return { ...by, roles: by.roles.filter((role) => isInForce(role, on)) };
}

/** One of the wanted roles that is held, but not on that day. */
export function lapsedRole(
  by: Principal,
  wanted: readonly string[],
  on: LocalDate,
): HeldRole | undefined {
  return by.roles.find((role) => wanted.includes(role.role) && !isInForce(role, on));
}

/** Whether the dates of a role are dates, where it has any. */
export function hasSoundDates({ from, until }: Readonly<Record<string, unknown>>): boolean {
  return [from, until].every((date) => date === undefined || isLocalDate(date));
}
