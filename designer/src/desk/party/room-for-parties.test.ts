import { describe, expect, it } from 'vitest';
import type { CaseDetail } from '../model.ts';
import { canLeave, rolesWithRoom } from './room-for-parties.ts';

const title = { 'zh-CN': '身份', en: 'Role' };
const party = (role: string) => ({ role }) as CaseDetail['parties'][number];
const detail = {
  partyRoles: [
    { id: 'applicant', title, min: 1, max: 2 },
    { id: 'witness', title, min: 0, max: 1 },
  ],
  parties: [party('applicant'), party('applicant'), party('witness')],
};

describe('the room for parties', () => {
  it('is in the roles that are not full', () => {
    expect(rolesWithRoom(detail)).toEqual([]);
    const without = { ...detail, parties: [party('applicant'), party('witness')] };
    expect(rolesWithRoom(without).map(({ id }) => id)).toEqual(['applicant']);
  });

  it('lets one leave while enough stay', () => {
    expect(canLeave(detail, party('applicant'))).toBe(true);
    expect(canLeave(detail, party('witness'))).toBe(true);
    const last = { ...detail, parties: [party('applicant')] };
    expect(canLeave(last, party('applicant'))).toBe(false);
  });
});
