import { Type } from 'typebox';
import { closed, Hash } from '../schemas/primitives.ts';
import {
  Activation,
  Approval,
  PublicationChanges,
  PublicationDetail,
  PublicationSummary,
  Rejection,
} from '../schemas/publication.ts';
import { operation } from './operation.ts';

const tag = 'publications';
const params = Type.Object({ hash: Hash }, closed);

export const publicationOperations = {
  getPublication: operation({
    id: 'getPublication',
    method: 'GET',
    path: '/publications/{hash}',
    tag,
    summary: 'A publication with its bundle',
    policy: 'design.read',
    params,
    answers: { 200: PublicationDetail },
  }),
  publicationChanges: operation({
    id: 'publicationChanges',
    method: 'GET',
    path: '/publications/{hash}/changes',
    tag,
    summary:
      'What differs from another publication (by default the one it was made from), in words',
    policy: 'design.read',
    params,
    query: Type.Object({ from: Type.Optional(Hash) }, closed),
    answers: { 200: PublicationChanges },
  }),
  approvePublication: operation({
    id: 'approvePublication',
    method: 'POST',
    path: '/publications/{hash}/approve',
    tag,
    summary: 'Approve; never by an author of one of its changes',
    policy: 'publication.approve',
    params,
    body: Approval,
    answers: { 200: PublicationSummary },
  }),
  rejectPublication: operation({
    id: 'rejectPublication',
    method: 'POST',
    path: '/publications/{hash}/reject',
    tag,
    summary: 'Reject, saying why',
    policy: 'publication.approve',
    params,
    body: Rejection,
    answers: { 200: PublicationSummary },
  }),
  activatePublication: operation({
    id: 'activatePublication',
    method: 'POST',
    path: '/publications/{hash}/activate',
    tag,
    summary: 'Put in force, from today or from a later day on',
    policy: 'publication.activate',
    params,
    body: Activation,
    answers: { 200: PublicationSummary },
  }),
} as const;
