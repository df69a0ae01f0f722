import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import type { RequestContext } from '../runtime.ts';
import { appendAudit } from '../store/history.ts';

/** Runs a request and writes into the audit that it was not permitted, where that is so. */
export async function auditRefusal<Result>(
  parts: Parts,
  context: RequestContext,
  subject: string,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof RuntimeError && cause.status === 403) {
      const { code, details } = cause;
      const { city, person } = context;
      const at = context.at ?? parts.clock.now();
      await parts.writer.submit((tx) =>
        appendAudit(tx, city, {
          at,
          person,
          operation: 'refused',
          subject,
          details: { code, ...details },
        }),
      );
    }
    throw cause;
  }
}
