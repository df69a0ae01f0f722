import type { FastifyRequest } from 'fastify';
import { RuntimeError } from '../../errors/runtime-error.ts';
import type { RequestContext } from '../../runtime.ts';

export const postHeader = 'x-jingwei-post';

/** The post that the request acts by, where it names one. Throws RUNTIME_POST_UNREADABLE. */
export function chosenPostOf(request: FastifyRequest): Pick<RequestContext, 'post'> {
  const chosen = request.headers[postHeader];
  if (chosen === undefined) return {};
  const [, role, unit] =
    /^([a-z][a-z0-9-]{1,47})@([0-9A-Za-z._:-]{1,64})$/.exec(String(chosen)) ?? [];
  if (role === undefined || unit === undefined) throw new RuntimeError('RUNTIME_POST_UNREADABLE');
  return { post: { role, unit } };
}
