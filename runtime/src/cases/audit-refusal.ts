import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import type { RequestContext } from '../runtime.ts';
import { appendAudit } from '../store/history.ts';

type Method = (context: RequestContext, ...rest: readonly unknown[]) => Promise<unknown>;

/** Runs a request and writes into the audit that it was not permitted, where that is so. */
async function auditRefusal<Result>(
  parts: Parts,
  context: RequestContext,
  { subject, method }: { readonly subject: string; readonly method: string },
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
          subject: subject.slice(0, 160),
          details: { method, code, ...details },
        }),
      );
    }
    throw cause;
  }
}

/**
 * The same methods, each of which leaves a record in the audit when it refuses for want of a
 * permission. The subject is `<area>:` and the id that the method is called with, where it has one.
 */
export function auditingRefusals<Methods extends object>(
  parts: Parts,
  area: string,
  methods: Methods,
): Methods {
  const audited = Object.entries(methods).map(([name, method]) => {
    const run: Method = (context, ...rest) => {
      const subject = `${area}:${subjectOf(rest[0])}`;
      const called = { subject, method: `${area}.${name}` };
      return auditRefusal(parts, context, called, () => (method as Method)(context, ...rest));
    };
    return [name, run];
  });
  return Object.fromEntries(audited) as Methods;
}

/** The id itself, or the flow that a case is to be started on. */
function subjectOf(argument: unknown): string {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null || !('flow' in argument)) return '';
  return typeof argument.flow === 'string' ? argument.flow : '';
}
