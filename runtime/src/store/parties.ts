import type { JsonObject } from '@jingwei/engine';
import type { Seal } from './seal.ts';
import type { Session } from './session.ts';

export interface Party {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly name: string;
  readonly phone: string | null;
  readonly citizenId: string | null;
  readonly address: string | null;
}

interface PartyRow {
  city: string;
  id: string;
  kind: string;
  name: string;
  particulars: string;
  created_at: string;
}

interface CasePartyRow {
  city: string;
  case_id: string;
  role: string;
  party: string;
}

export async function insertParty(
  session: Session,
  seal: Seal,
  city: string,
  party: Party,
  at: string,
): Promise<void> {
  const { id, kind, name, phone, citizenId, address } = party;
  const particulars = seal.seal(particularsOf(city, id), { phone, citizenId, address });
  await session.insert<PartyRow>('parties', [
    { city, id, kind, name, particulars, created_at: at },
  ]);
}

/** Whether the party plays that role in the case. */
export async function playsRole(
  session: Session,
  city: string,
  caseId: string,
  link: { readonly role: string; readonly party: string },
): Promise<boolean> {
  const key = { city, case_id: caseId, ...link };
  return (await session.from<CasePartyRow>('case_parties').where(key).first('party')) !== undefined;
}

export async function updateParty(
  session: Session,
  seal: Seal,
  city: string,
  { id, kind, name, phone, citizenId, address }: Party,
): Promise<void> {
  const particulars = seal.seal(particularsOf(city, id), { phone, citizenId, address });
  await session.from<PartyRow>('parties').where({ city, id }).update({ kind, name, particulars });
}

/** Takes the party out of the case; its record stays for other cases. */
export async function unlinkParty(
  session: Session,
  city: string,
  caseId: string,
  link: { readonly role: string; readonly party: string },
): Promise<void> {
  await session
    .from<CasePartyRow>('case_parties')
    .where({ city, case_id: caseId, ...link })
    .delete();
}

export async function hasParty(session: Session, city: string, id: string): Promise<boolean> {
  return (await session.from<PartyRow>('parties').where({ city, id }).first('id')) !== undefined;
}

export async function linkParties(
  session: Session,
  city: string,
  caseId: string,
  links: readonly { readonly role: string; readonly party: string }[],
): Promise<void> {
  const rows = links.map(({ role, party }) => ({ city, case_id: caseId, role, party }));
  await session.insert<CasePartyRow>('case_parties', rows);
}

export async function loadParties(
  session: Session,
  seal: Seal,
  city: string,
  caseId: string,
): Promise<readonly (Party & { readonly role: string })[]> {
  const links = await session
    .from<CasePartyRow>('case_parties')
    .where({ city, case_id: caseId })
    .orderBy(['role', 'party']);
  if (links.length === 0) return [];
  const rows = await session
    .from<PartyRow>('parties')
    .where({ city })
    .whereIn(
      'id',
      links.map(({ party }) => party),
    );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return links.flatMap(({ role, party }) => {
    const row = byId.get(party);
    if (row === undefined) return [];
    const { phone, citizenId, address } = seal.open(
      particularsOf(city, party),
      row.particulars,
    ) as JsonObject as { phone: string | null; citizenId: string | null; address: string | null };
    return [
      {
        id: party,
        kind: row.kind as Party['kind'],
        name: row.name,
        phone,
        citizenId,
        address,
        role,
      },
    ];
  });
}

function particularsOf(city: string, owner: string) {
  return { city, owner, name: 'particulars', class: 'P2' as const };
}
