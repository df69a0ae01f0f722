import type { PartyRole } from '../document/flow.ts';
import { nearestName } from '../text/nearest.ts';
import type { EventPayload } from './event.ts';
import { refuse } from './refuse.ts';
import type { Working } from './working.ts';

type PartyEvent = Extract<
  EventPayload,
  { readonly type: 'add-party' | 'correct-party' | 'remove-party' }
>;

/**
 * Somebody joins a case, is entered rightly, or leaves it. The case only counts them, within the bounds
 * of their role; a correction changes no count and is recorded like the others.
 */
export function changeParties(working: Working, event: PartyEvent): void {
  const role = roleOf(working, event.role);
  const { parties } = working.case;
  const before = new Map(Object.entries(parties)).get(role.id) ?? 0;
  if (event.type === 'add-party') requireRoom(role, before + 1, before + 1 <= role.max);
  if (event.type === 'remove-party') {
    if (event.reason.trim() === '') {
      throw refuse('ENGINE_REASON_MISSING', { subject: role.title }, { path: '/reason' });
    }
    requireRoom(role, before - 1, before - 1 >= role.min);
  }
  const { by, what } = changes[event.type];
  if (by !== 0) working.case.parties = { ...parties, [role.id]: before + by };
  working.entries.push({ type: 'party', what, role: role.id, party: event.party });
}

const changes = {
  'add-party': { by: 1, what: 'added' },
  'correct-party': { by: 0, what: 'corrected' },
  'remove-party': { by: -1, what: 'removed' },
} as const;

function roleOf({ machine }: Working, id: string): PartyRole {
  const known = machine.flow.partyRoles;
  const role = known.find((one) => one.id === id);
  if (role !== undefined) return role;
  const names = known.map((one) => one.id);
  const details = { role: id, nearest: nearestName(id, names) ?? '—' };
  throw refuse('ENGINE_PARTY_ROLE_UNKNOWN', details, { path: '/payload/role' });
}

function requireRoom({ id, title, min, max }: PartyRole, got: number, fits: boolean): void {
  if (fits) return;
  const place = { path: '/payload/role', element: id };
  throw refuse('ENGINE_PARTY_COUNT', { role: title, min, max, got }, place);
}
