import type { PartyRole } from '../document/flow.ts';
import type { Snapshot } from '../step/snapshot.ts';
import type { Model } from './model.ts';

/** Parties of one role that are told apart one by one at most. */
const mostParties = 12;

/** The numbers of parties that rules tell apart; where none looks, the least. */
export function partiesAtStart(model: Model): Readonly<Record<string, number>>[] {
  let all: Record<string, number>[] = [{}];
  for (const role of model.machine.flow.partyRoles) {
    const { from, to } = numbersOf(model, role);
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    all = all.flatMap((before) => numbers.map((count) => ({ ...before, [role.id]: count })));
  }
  return all;
}

/** One more or one less of each role, within what is told apart. */
export function partyPlans(model: Model, { parties }: Snapshot) {
  return model.machine.flow.partyRoles.flatMap((role) => {
    const { from, to } = numbersOf(model, role);
    const now = parties[role.id] ?? 0;
    return [
      ...(now < to ? [{ type: 'party', what: 'add-party', role: role.id } as const] : []),
      ...(now > from ? [{ type: 'party', what: 'remove-party', role: role.id } as const] : []),
    ];
  });
}

/** Party roles with more parties than are told apart, though rules look at how many there are. */
export function crowdedRoles(model: Model): readonly PartyRole[] {
  return model.machine.flow.partyRoles.filter(
    (role) => numbersOf(model, role).to < role.max && isRead(model, role),
  );
}

function numbersOf(model: Model, role: PartyRole): { readonly from: number; readonly to: number } {
  const { min, max } = role;
  if (!isRead(model, role)) return { from: min, to: min };
  return { from: min, to: Math.min(max, min + mostParties) };
}

function isRead({ read, writes }: Model, { id }: PartyRole): boolean {
  const path = `case.parties.${id}`;
  return [...read, ...writes].some(({ facts }) =>
    facts.some((one) => one === path || one === 'case.parties'),
  );
}
