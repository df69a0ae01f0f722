import { Type } from 'typebox';
import { CaseDetail } from '../schemas/case.ts';
import { NewPartyOfCase, PartyCorrection, PartyRemoval } from '../schemas/party.ts';
import { closed, ElementId, RecordId } from '../schemas/primitives.ts';
import { operation } from './operation.ts';

const tag = 'parties';
const policy = 'case.party';
const ofCase = Type.Object({ id: RecordId }, closed);
const one = Type.Object({ id: RecordId, role: ElementId, party: RecordId }, closed);

export const partyOperations = {
  addParty: operation({
    id: 'addParty',
    method: 'POST',
    path: '/cases/{id}/parties',
    tag,
    summary: 'Let a party join a case',
    policy,
    params: ofCase,
    body: NewPartyOfCase,
    answers: { 200: CaseDetail },
  }),
  correctParty: operation({
    id: 'correctParty',
    method: 'PUT',
    path: '/cases/{id}/parties/{role}/{party}',
    tag,
    summary: 'Enter a party of a case rightly',
    policy,
    params: one,
    body: PartyCorrection,
    answers: { 200: CaseDetail },
  }),
  removeParty: operation({
    id: 'removeParty',
    method: 'POST',
    path: '/cases/{id}/parties/{role}/{party}/remove',
    tag,
    summary: 'Take a party out of a case, with the reason',
    policy,
    params: one,
    body: PartyRemoval,
    answers: { 200: CaseDetail },
  }),
} as const;
