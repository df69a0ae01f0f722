import { Type } from 'typebox';
import { closed, RecordId } from '../schemas/primitives.ts';
import {
  Draft,
  DraftContent,
  PublicationRequest,
  PublicationSummary,
} from '../schemas/publication.ts';
import { operation } from './operation.ts';

const tag = 'drafts';
const params = Type.Object({ id: RecordId }, closed);

export const draftOperations = {
  getDraft: operation({
    id: 'getDraft',
    method: 'GET',
    path: '/drafts/{id}',
    tag,
    summary: 'A draft, the bundle that it leads to and what checking finds there',
    policy: 'design.read',
    params,
    answers: { 200: Draft },
  }),
  saveDraft: operation({
    id: 'saveDraft',
    method: 'PUT',
    path: '/drafts/{id}',
    tag,
    summary: 'Replace the list of changes',
    policy: 'design.edit',
    params,
    body: DraftContent,
    answers: { 200: Draft },
  }),
  deleteDraft: operation({
    id: 'deleteDraft',
    method: 'DELETE',
    path: '/drafts/{id}',
    tag,
    summary: 'Throw the draft away',
    policy: 'design.edit',
    params,
    answers: { 204: 'nothing' },
  }),
  requestPublication: operation({
    id: 'requestPublication',
    method: 'POST',
    path: '/drafts/{id}/request',
    tag,
    summary: 'Ask for the publication of the draft',
    policy: 'design.request',
    params,
    body: PublicationRequest,
    answers: { 200: PublicationSummary },
  }),
} as const;
