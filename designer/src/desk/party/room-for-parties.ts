import type { CaseDetail, Party, PartyRole } from '../model.ts';

type Parties = Pick<CaseDetail, 'parties' | 'partyRoles'>;

const countOf = ({ parties }: Parties, role: string): number =>
  parties.filter((party) => party.role === role).length;

/** The roles in which one more party may join. */
export const rolesWithRoom = (detail: Parties): readonly PartyRole[] =>
  detail.partyRoles.filter(({ id, max }) => countOf(detail, id) < max);

/** Whether the flow has enough parties of the role without this one. */
export function canLeave(detail: Parties, { role }: Pick<Party, 'role'>): boolean {
  const { min = 0 } = detail.partyRoles.find(({ id }) => id === role) ?? {};
  return countOf(detail, role) > min;
}
