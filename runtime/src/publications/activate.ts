import { localDateOf } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { City } from '../store/cities.ts';
import { appendAudit } from '../store/history.ts';
import { listPublications, moveStatus, type Publication } from '../store/publications.ts';
import type { WriteSession } from '../store/writer.ts';

/**
 * Puts a publication in force from a date (today where absent). Those of the same pack whose time is
 * over by then become superseded; cases that they opened go on under them.
 */
export async function putInForce(
  tx: WriteSession,
  city: City,
  publication: Publication,
  act: { readonly at: string; readonly by: string; readonly validFrom?: string },
): Promise<void> {
  const { at, by } = act;
  const validFrom = act.validFrom ?? localDateOf(at, city.zone);
  const { hash, pack, status } = publication;
  const moved = await moveStatus(tx, city.id, hash, status, 'active', {
    validFrom,
    activatedAt: at,
  });
  if (!moved) {
    throw new RuntimeError('RUNTIME_PUBLICATION_STATUS_WRONG', {
      details: { status, operation: '施行', operationEn: 'activated' },
    });
  }
  for (const other of await listPublications(tx, city.id, pack)) {
    if (other.hash === hash || other.status !== 'active') continue;
    await moveStatus(tx, city.id, other.hash, 'active', 'superseded');
  }
  await appendAudit(tx, city.id, {
    at,
    person: by,
    operation: 'publication.activate',
    subject: `publication:${hash}`,
    details: { pack, validFrom },
  });
}
