import { Type } from 'typebox';
import { FormDraft, FormDraftContent } from '../schemas/form-draft.ts';
import { closed } from '../schemas/primitives.ts';
import { operation } from './operation.ts';

const tag = 'form drafts';
const path = '/form-drafts/{key}';
const policy = 'signed-in';
const params = Type.Object(
  {
    key: Type.String({
      pattern:
        '^(case\\.[0-9A-Za-z_:-]{1,64}(\\.[0-9A-Za-z_:-]{1,64})?|new)\\.[a-z][a-z0-9-]{1,47}$',
      description: '`case.<case id>.<action>`, `case.<case id>.<branch>.<action>` or `new.<flow>`',
    }),
  },
  closed,
);

export const formDraftOperations = {
  getFormDraft: operation({
    id: 'getFormDraft',
    method: 'GET',
    path,
    tag,
    summary: 'What the person has entered so far',
    policy,
    params,
    answers: { 200: FormDraft },
  }),
  saveFormDraft: operation({
    id: 'saveFormDraft',
    method: 'PUT',
    path,
    tag,
    summary: 'Keep what the person has entered so far',
    policy,
    params,
    body: FormDraftContent,
    answers: { 200: FormDraft },
  }),
  deleteFormDraft: operation({
    id: 'deleteFormDraft',
    method: 'DELETE',
    path,
    tag,
    summary: 'Forget what was entered',
    policy,
    params,
    answers: { 204: 'nothing' },
  }),
} as const;
