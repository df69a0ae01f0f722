import { Type } from 'typebox';
import { closed, pageOf, paging, RecordId } from '../schemas/primitives.ts';
import {
  Conflict,
  ConflictEnd,
  NewConflict,
  NewQualification,
  NewSubstitution,
  Qualification,
  QualificationEnd,
  Substitution,
  SubstitutionEnd,
} from '../schemas/standing.ts';
import { operation } from './operation.ts';

const params = Type.Object({ id: RecordId }, closed);
const query = Type.Object({ person: Type.Optional(RecordId), ...paging }, closed);

export const qualificationOperations = {
  listQualifications: operation({
    id: 'listQualifications',
    method: 'GET',
    path: '/qualifications',
    tag: 'qualifications',
    summary: "Qualifications of a person, of one's own, or of everybody",
    policy: 'qualification.read',
    query,
    answers: { 200: pageOf(Qualification, 'QualificationPage') },
  }),
  recordQualification: operation({
    id: 'recordQualification',
    method: 'POST',
    path: '/qualifications',
    tag: 'qualifications',
    summary: 'Record a qualification of a person with its term',
    policy: 'qualification.record',
    body: NewQualification,
    answers: { 201: Qualification },
    refusals: [404, 409],
  }),
  withdrawQualification: operation({
    id: 'withdrawQualification',
    method: 'POST',
    path: '/qualifications/{id}/withdraw',
    tag: 'qualifications',
    summary: 'Let a qualification count no more from a day on',
    policy: 'qualification.record',
    params,
    body: QualificationEnd,
    answers: { 200: Qualification },
  }),
} as const;

export const substitutionOperations = {
  listSubstitutions: operation({
    id: 'listSubstitutions',
    method: 'GET',
    path: '/substitutions',
    tag: 'substitutions',
    summary: "Substitutions for a person or by them: one's own, or of everybody",
    policy: 'substitution.read',
    query,
    answers: { 200: pageOf(Substitution, 'SubstitutionPage') },
  }),
  recordSubstitution: operation({
    id: 'recordSubstitution',
    method: 'POST',
    path: '/substitutions',
    tag: 'substitutions',
    summary: 'Let somebody stand in for a person on some days',
    policy: 'substitution.record',
    body: NewSubstitution,
    answers: { 201: Substitution },
    refusals: [404, 409],
  }),
  withdrawSubstitution: operation({
    id: 'withdrawSubstitution',
    method: 'POST',
    path: '/substitutions/{id}/withdraw',
    tag: 'substitutions',
    summary: 'End a substitution from a day on',
    policy: 'substitution.record',
    params,
    body: SubstitutionEnd,
    answers: { 200: Substitution },
  }),
} as const;

export const conflictOperations = {
  listConflicts: operation({
    id: 'listConflicts',
    method: 'GET',
    path: '/cases/{id}/conflicts',
    tag: 'conflicts',
    summary: 'Who keeps out of a case, and on which ground',
    policy: 'conflict.read',
    params,
    answers: {
      200: Type.Object({ items: Type.Array(Conflict) }, { ...closed, title: 'ConflictList' }),
    },
  }),
  recordConflict: operation({
    id: 'recordConflict',
    method: 'POST',
    path: '/cases/{id}/conflicts',
    tag: 'conflicts',
    summary: "Declare a conflict of interest of one's own, or decide on that of another",
    policy: 'conflict.declare',
    params,
    body: NewConflict,
    answers: { 201: Conflict },
  }),
  withdrawConflict: operation({
    id: 'withdrawConflict',
    method: 'POST',
    path: '/cases/{id}/conflicts/{conflict}/withdraw',
    tag: 'conflicts',
    summary: 'Withdraw a conflict of interest, with the reason',
    policy: 'conflict.declare',
    params: Type.Object({ id: RecordId, conflict: RecordId }, closed),
    body: ConflictEnd,
    answers: { 200: Conflict },
  }),
} as const;
