import { randomId } from '../../connection/random-id.ts';
import type { Party, PartyCorrection, PartyEntry, PartyRole } from '../model.ts';

/** A party as it is being entered: texts only, so that half of one can be kept as well. */
export interface PartyDraft {
  readonly [part: string]: string;
  /** Tells the parties of the page apart. */
  readonly key: string;
  readonly role: string;
  readonly kind: string;
  readonly name: string;
  readonly phone: string;
  readonly citizenId: string;
  readonly address: string;
}

export interface PartyProblem {
  /** A party's key and part, or a role's id where one is missing. */
  readonly at: string;
  readonly key: string;
}

export function emptyParty(role: string): PartyDraft {
  const nothing = { name: '', phone: '', citizenId: '', address: '' };
  return { key: randomId(), role, kind: 'person', ...nothing };
}

/** As many places as each role needs at least. */
export function startParties(roles: readonly PartyRole[]): readonly PartyDraft[] {
  return roles.flatMap((role) => Array.from({ length: role.min }, () => emptyParty(role.id)));
}

/** Reads what a draft kept; parties of roles that the flow no longer has are left out. */
export function partiesFromDraft(
  kept: readonly Readonly<Record<string, string>>[],
  roles: readonly PartyRole[],
): readonly PartyDraft[] {
  const known = new Set(roles.map((role) => role.id));
  return kept
    .filter(({ role }) => role !== undefined && known.has(role))
    .map((one) => ({ ...emptyParty(one.role ?? ''), ...one }));
}

const isBlank = ({ name, phone, citizenId, address }: PartyDraft): boolean =>
  [name, phone, citizenId, address].every((text) => text.trim() === '');

/** The parties that are meant: a place left wholly blank is none. */
const filledParties = (parties: readonly PartyDraft[]): readonly PartyDraft[] =>
  parties.filter((party) => !isBlank(party));

export function checkParties(
  parties: readonly PartyDraft[],
  roles: readonly PartyRole[],
): readonly PartyProblem[] {
  const filled = filledParties(parties);
  const nameless = filled
    .filter((party) => party.name.trim() === '')
    .map((party) => ({ at: `${party.key}/name`, key: 'desk:party.nameMissing' }));
  const tooFew = roles
    .filter((role) => filled.filter((party) => party.role === role.id).length < role.min)
    .map((role) => ({ at: role.id, key: 'desk:party.tooFew' }));
  return [...nameless, ...tooFew];
}

export function partyEntries(parties: readonly PartyDraft[]): PartyEntry[] {
  return filledParties(parties).map((party) => ({ role: party.role, ...correctionOf(party) }));
}

/** What is sent of a party besides its role: blank parts are left out. */
export function correctionOf(party: PartyDraft): Omit<PartyCorrection, 'version'> {
  const { kind, name, phone, citizenId, address } = party;
  return {
    kind: kind as PartyEntry['kind'],
    name: name.trim(),
    ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
    ...(citizenId.trim() === '' || kind !== 'person' ? {} : { citizenId: citizenId.trim() }),
    ...(address.trim() === '' ? {} : { address: address.trim() }),
  };
}

/** A party of a case, to be corrected. */
export function draftOfParty({
  id,
  role,
  kind,
  name,
  phone,
  citizenId,
  address,
}: Party): PartyDraft {
  const texts = { phone: phone ?? '', citizenId: citizenId ?? '', address: address ?? '' };
  return { key: id, role, kind, name, ...texts };
}
