import { randomUUID } from 'node:crypto';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { type Asking, askingOf } from '../people/request-access.ts';
import type { AttachmentMethods, RequestContext } from '../runtime.ts';
import { canDo } from '../steps/take-step.ts';
import { insertAttachment, loadAttachment, type StoredAttachment } from '../store/attachments.ts';
import { loadCase } from '../store/cases.ts';
import { appendAudit } from '../store/history.ts';
import { sha256 as sha256Of } from '../store/sha256.ts';
import { writeOnce } from '../store/write-once.ts';
import type { AttachmentView } from './attachment-view.ts';
import { mediaTypeOf } from './media-type.ts';

const attachmentMaxBytes = 20 * 1024 * 1024;

export function attachmentMethods(parts: Parts): AttachmentMethods {
  return {
    async add(context, file) {
      const asking = await askingOf(parts, parts.reader, context);
      const name = checkedName(file.name);
      // The bytes are on disk under their hash before the row that names them.
      const { sha256, size, head } = await parts.files.store(file.bytes, attachmentMaxBytes);
      if (size === 0) throw new RuntimeError('RUNTIME_ATTACHMENT_EMPTY');
      const mediaType = mediaTypeOf(name, head);
      const added = { id: randomUUID(), name, size, mediaType, sha256 };
      const stored = { ...added, by: asking.person.id, caseId: null };
      const keyed = withContent(context, `${name}\n${sha256}`);
      return await writeOnce(parts.writer, keyed, asking.at, async (tx) => {
        await insertAttachment(tx, context.city, stored, asking.at);
        await appendAudit(tx, context.city, {
          at: asking.at,
          person: asking.person.id,
          operation: 'attachment.add',
          subject: `attachment:${added.id}`,
          details: { sha256, size },
        });
        return added;
      });
    },
    describe: async (context, id) => viewOf(await visible(parts, context, id)),
    async read(context, id) {
      const stored = await visible(parts, context, id);
      const bytes = await parts.files.open(stored.sha256);
      if (bytes === null) throw new RuntimeError('RUNTIME_ATTACHMENT_DAMAGED');
      const at = context.at ?? parts.clock.now();
      await parts.writer.submit(async (tx) => {
        await appendAudit(tx, context.city, {
          at,
          person: context.person,
          operation: 'attachment.read',
          subject: `attachment:${id}`,
          details: { case: stored.caseId },
        });
      });
      return { description: viewOf(stored), bytes };
    },
  };
}

/** A file is not in the hash of its request: the same key with another file is another request. */
function withContent(context: RequestContext, content: string): RequestContext {
  const { idempotency } = context;
  if (idempotency === undefined) return context;
  const requestHash = sha256Of(`${idempotency.requestHash}\n${content}`);
  return { ...context, idempotency: { ...idempotency, requestHash } };
}

async function visible(
  parts: Parts,
  context: RequestContext,
  id: string,
): Promise<StoredAttachment> {
  const asking = await askingOf(parts, parts.reader, context);
  const stored = await loadAttachment(parts.reader, context.city, id);
  if (stored === null || !(await maySee(parts, asking, stored))) {
    throw new RuntimeError('RUNTIME_ATTACHMENT_UNKNOWN');
  }
  return stored;
}

/** Its uploader's until a case names it; from then on whoever sees the case. */
async function maySee(parts: Parts, asking: Asking, stored: StoredAttachment): Promise<boolean> {
  if (stored.caseId === null) return stored.by === asking.person.id;
  const ofCase = await loadCase(parts.reader, asking.city.id, stored.caseId);
  return ofCase !== null && canDo('case.read', asking, ofCase);
}

function viewOf({ id, name, size, mediaType, sha256 }: StoredAttachment): AttachmentView {
  return { id, name, size, mediaType, sha256 };
}

function checkedName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (last.length >= 1 && last.length <= 200 && !/[\u0000-\u001f\u007f]/.test(last)) return last;
  throw new RuntimeError('RUNTIME_ATTACHMENT_NAME_INVALID', {
    details: { name: name.slice(0, 80) },
  });
}
