import { Type } from 'typebox';
import { Layout } from '../schemas/layout.ts';
import { closed, ElementId } from '../schemas/primitives.ts';
import { Draft, PackSummary, PublicationSummary } from '../schemas/publication.ts';
import { operation } from './operation.ts';

const tag = 'packs';
const params = Type.Object({ pack: ElementId }, closed);
const flow = Type.Object({ pack: ElementId, flow: ElementId }, closed);

export const packOperations = {
  listPacks: operation({
    id: 'listPacks',
    method: 'GET',
    path: '/packs',
    tag,
    summary: 'The packs of the city with their drafts and publications',
    policy: 'design.read',
    answers: {
      200: Type.Object({ items: Type.Array(PackSummary) }, { ...closed, title: 'PackList' }),
    },
  }),
  listPublications: operation({
    id: 'listPublications',
    method: 'GET',
    path: '/packs/{pack}/publications',
    tag,
    summary: 'All publications of the pack, newest first',
    policy: 'design.read',
    params,
    answers: {
      200: Type.Object(
        { items: Type.Array(PublicationSummary) },
        { ...closed, title: 'PublicationList' },
      ),
    },
  }),
  openDraft: operation({
    id: 'openDraft',
    method: 'POST',
    path: '/packs/{pack}/drafts',
    tag,
    summary: "The person's open draft on the active publication; made when there is none",
    policy: 'design.edit',
    params,
    body: Type.Object({}, { ...closed, title: 'NewDraft' }),
    answers: { 200: Draft, 201: Draft },
  }),
  getLayout: operation({
    id: 'getLayout',
    method: 'GET',
    path: '/packs/{pack}/flows/{flow}/layout',
    tag,
    summary: 'Where the boxes of the flow stand on the canvas',
    policy: 'design.read',
    params: flow,
    answers: { 200: Layout },
  }),
  saveLayout: operation({
    id: 'saveLayout',
    method: 'PUT',
    path: '/packs/{pack}/flows/{flow}/layout',
    tag,
    summary: 'Keep where the boxes of the flow stand on the canvas',
    policy: 'design.edit',
    params: flow,
    body: Layout,
    answers: { 200: Layout },
  }),
} as const;
