import type { JsonObject } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { askingOf } from '../people/request-access.ts';
import type { FormDraftMethods } from '../runtime.ts';
import { deleteFormDraft, loadFormDraft, saveFormDraft } from '../store/form-drafts.ts';
import { writeOnce } from '../store/write-once.ts';

const maxBytes = 256 * 1024;

/** What a person has typed and not yet submitted: theirs alone, sealed like the values it will be. */
export function formDraftMethods(parts: Parts): FormDraftMethods {
  const sealOf = (city: string, owner: string, key: string) => ({
    city,
    owner,
    name: key,
    class: 'P3' as const,
  });
  return {
    async get(context, key) {
      const { city, person } = await askingOf(parts, parts.reader, context);
      const stored = await loadFormDraft(parts.reader, city.id, person.id, key);
      if (stored === null) throw new RuntimeError('RUNTIME_FORM_DRAFT_UNKNOWN');
      const content = parts.seal.open(sealOf(city.id, person.id, key), stored.content);
      const { values, parties } = content as unknown as Content;
      return { key, values, parties, savedAt: stored.savedAt };
    },
    async put(context, key, { values, parties = [] }) {
      const { city, person, at } = await askingOf(parts, parts.reader, context);
      const content: JsonObject = { values, parties };
      const size = Buffer.byteLength(JSON.stringify(content));
      if (size > maxBytes) {
        const details = { size, max: maxBytes };
        throw new RuntimeError('RUNTIME_FORM_DRAFT_TOO_LARGE', { details });
      }
      const sealed = parts.seal.seal(sealOf(city.id, person.id, key), content);
      // The answer is what was sent and when it was saved first; values are kept in one place only.
      const savedAt = await writeOnce(parts.writer, context, at, async (tx) => {
        await saveFormDraft(tx, city.id, person.id, { key, content: sealed, savedAt: at });
        return at;
      });
      return { key, values, parties, savedAt };
    },
    async delete(context, key) {
      const { city, person, at } = await askingOf(parts, parts.reader, context);
      await writeOnce(parts.writer, context, at, async (tx) => {
        await deleteFormDraft(tx, city.id, person.id, key);
        return key;
      });
    },
  };
}

interface Content {
  readonly values: JsonObject;
  readonly parties: readonly JsonObject[];
}
