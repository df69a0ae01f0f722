import { hkdfSync } from 'node:crypto';

/**
 * The secret of one record, by HKDF with SHA-256 (RFC 5869) from the secret of its city: the same record
 * comes out whenever it is made, and who opens one knows nothing of another.
 */
export function decisionSalt(
  key: string,
  step: { readonly city: string; readonly caseId: string; readonly step: number },
): string {
  const info = `jingwei decision 1 ${JSON.stringify([step.city, step.caseId, step.step])}`;
  return Buffer.from(hkdfSync('sha256', Buffer.from(key, 'hex'), '', info, 32)).toString('hex');
}
