import { type Bundle, bundleHash, checkBundle, hasErrors } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { City } from '../store/cities.ts';
import { appendAudit } from '../store/history.ts';
import {
  insertPublication,
  loadPublication,
  type Publication,
  recordImport,
} from '../store/publications.ts';
import type { WriteSession } from '../store/writer.ts';
import { putInForce } from './activate.ts';

export interface ImportOptions {
  readonly at: string;
  readonly by: string;
  readonly source: string;
  readonly activate: boolean;
}

/** Throws RUNTIME_PACK_INVALID with what `checkBundle` finds wrong. */
export function refuseInvalid(bundle: Bundle): void {
  const problems = checkBundle(bundle);
  if (!hasErrors(problems)) return;
  const count = problems.filter(({ severity }) => severity === 'error').length;
  throw new RuntimeError('RUNTIME_PACK_INVALID', {
    problems,
    details: { pack: bundle.pack.id, count },
  });
}

/** Imports a checked bundle once by its content hash; what is there already stays as it is. */
export async function importBundle(
  tx: WriteSession,
  city: City,
  bundle: Bundle,
  { at, by, source, activate }: ImportOptions,
): Promise<Publication> {
  const hash = bundleHash(bundle);
  const known = await loadPublication(tx, city.id, hash);
  if (known !== null) return known;
  if (activate && city.approvals > 0) {
    throw new RuntimeError('RUNTIME_APPROVALS_MISSING', { details: { missing: city.approvals } });
  }
  const publication: Publication = {
    hash,
    pack: bundle.pack.id,
    version: bundle.pack.version,
    baseHash: null,
    status: 'requested',
    validFrom: null,
    requestedBy: by,
    requestedAt: at,
    authors: [],
    comment: null,
    activatedAt: null,
  };
  await insertPublication(tx, city.id, publication, bundle);
  await recordImport(tx, { city: city.id, hash, source, at, by });
  await appendAudit(tx, city.id, {
    at,
    person: by,
    operation: 'pack.import',
    subject: `publication:${hash}`,
    details: { pack: publication.pack, version: publication.version, source },
  });
  if (activate) await putInForce(tx, city, publication, { at, by });
  return (await loadPublication(tx, city.id, hash)) ?? publication;
}
