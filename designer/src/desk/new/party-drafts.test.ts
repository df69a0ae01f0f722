import { expect, it } from 'vitest';
import {
  checkParties,
  emptyParty,
  partiesFromDraft,
  partyEntries,
  startParties,
} from './party-drafts.ts';

const title = { 'zh-CN': '申请人', en: 'Applicant' };
const roles = [
  { id: 'applicant', title, min: 1, max: 5 },
  { id: 'respondent', title, min: 0, max: 5 },
];

const named = (name: string, more: object = {}) => ({ ...emptyParty('applicant'), name, ...more });

it('opens as many places as each role needs', () => {
  expect(startParties(roles).map(({ role }) => role)).toEqual(['applicant']);
});

it('says where a name is missing and where a role has too few', () => {
  const nameless = named('', { phone: '13800000000' });
  expect(checkParties([nameless], roles)).toEqual([
    { at: `${nameless.key}/name`, key: 'desk:party.nameMissing' },
  ]);
  expect(checkParties([named('  ')], roles)).toEqual([
    { at: 'applicant', key: 'desk:party.tooFew' },
  ]);
  expect(checkParties([named('张三')], roles)).toEqual([]);
});

it('sends no blank places, no blank parts and no citizen id of an organisation', () => {
  const company = named(' 安居物业 ', { kind: 'organisation', citizenId: '1', address: '桃园路' });
  expect(partyEntries([named(''), company])).toEqual([
    { role: 'applicant', kind: 'organisation', name: '安居物业', address: '桃园路' },
  ]);
});

it('reads a draft and leaves out roles that are no more', () => {
  const kept = [named('张三'), named('李四', { role: 'witness' })];
  expect(partiesFromDraft(kept, roles).map(({ name }) => name)).toEqual(['张三']);
});
