import { Type } from 'typebox';
import { Attachment } from '../schemas/attachment.ts';
import { closed, RecordId } from '../schemas/primitives.ts';
import { operation } from './operation.ts';

const tag = 'attachments';
const params = Type.Object({ id: RecordId }, closed);

export const attachmentOperations = {
  addAttachment: operation({
    id: 'addAttachment',
    method: 'POST',
    path: '/attachments',
    tag,
    summary: 'Upload one file, at most 20 MiB, before the step that names it',
    policy: 'signed-in',
    body: 'multipart',
    answers: { 201: Attachment },
  }),
  readAttachment: operation({
    id: 'readAttachment',
    method: 'GET',
    path: '/attachments/{id}',
    tag,
    summary: 'The file',
    policy: 'signed-in',
    params,
    answers: { 200: 'bytes' },
  }),
  describeAttachment: operation({
    id: 'describeAttachment',
    method: 'GET',
    path: '/attachments/{id}/description',
    tag,
    summary: 'Name, size, media type and hash of the file',
    policy: 'signed-in',
    params,
    answers: { 200: Attachment },
  }),
} as const;
