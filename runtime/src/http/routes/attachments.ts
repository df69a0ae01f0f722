import { Readable } from 'node:stream';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { RuntimeError } from '../../errors/runtime-error.ts';
import { dispositionOf } from '../answer/disposition.ts';
import { attachmentOperations } from '../contract/attachments.ts';
import { type Route, route } from '../route.ts';

export const attachmentRoutes: readonly Route[] = [
  route(attachmentOperations.addAttachment, async ({ runtime, context, request }) => {
    const part = await filePart(request);
    return runtime.attachments.add(context, { name: part.filename, bytes: part.file });
  }),
  route(attachmentOperations.readAttachment, async ({ runtime, context, params, reply }) => {
    const { description, bytes } = await runtime.attachments.read(context, params.id);
    // Always saved, never shown: a file from outside must not run in this origin.
    reply
      .type('application/octet-stream')
      .header('content-length', description.size)
      .header('content-disposition', dispositionOf(description.name))
      .header('content-security-policy', "sandbox; default-src 'none'");
    return Readable.from(bytes);
  }),
  route(attachmentOperations.describeAttachment, ({ runtime, context, params }) =>
    runtime.attachments.describe(context, params.id),
  ),
];

/** What the parser says about the one part named `file`; nothing is taken from fields of the body. */
async function filePart(request: FastifyRequest) {
  try {
    const part = await request.file();
    if (part?.fieldname === 'file') return part;
  } catch (cause) {
    throw new RuntimeError('RUNTIME_UPLOAD_INVALID', { cause });
  }
  throw new RuntimeError('RUNTIME_UPLOAD_INVALID');
}
