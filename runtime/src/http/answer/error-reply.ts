import { EngineError, hasErrors } from '@jingwei/engine';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { RuntimeError } from '../../errors/runtime-error.ts';
import { languageOf } from './language.ts';
import { problemDocument } from './problem-document.ts';

/** Answers with the problem document of whatever was thrown; what is nobody's fault but ours is logged. */
export function replyWithError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const known = runtimeErrorOf(error, request);
  if (known.status >= 500) request.log.error({ err: error, code: known.code }, 'request failed');
  return replyWithProblem(known, request, reply);
}

export function replyWithProblem(
  error: RuntimeError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  const document = problemDocument(error, language, pathOf(request));
  if (document.retryAfter !== undefined) reply.header('retry-after', document.retryAfter);
  return reply
    .code(error.status)
    .header('cache-control', 'no-store')
    .header('content-language', language)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(document));
}

/** There is nothing at this address. */
export function replyUnknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const details = { path: pathOf(request) };
  return replyWithProblem(new RuntimeError('RUNTIME_ROUTE_UNKNOWN', { details }), request, reply);
}

export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '';
}

function runtimeErrorOf(error: unknown, request: FastifyRequest): RuntimeError {
  if (error instanceof RuntimeError) return error;
  if (error instanceof EngineError && hasErrors(error.problems)) {
    return new RuntimeError('RUNTIME_REQUEST_REFUSED', { problems: error.problems, cause: error });
  }
  return frameworkError(error as Partial<FastifyError>, request);
}

/** What Fastify and its plugins refuse, in our codes. */
function frameworkError(error: Partial<FastifyError>, request: FastifyRequest): RuntimeError {
  const status = error.statusCode ?? 500;
  if (status === 413) return new RuntimeError('RUNTIME_REQUEST_TOO_LARGE', { cause: error });
  if (status === 414) return new RuntimeError('RUNTIME_ADDRESS_TOO_LONG', { cause: error });
  if (status === 408) return new RuntimeError('RUNTIME_REQUEST_TOO_SLOW', { cause: error });
  if (status === 404) {
    return new RuntimeError('RUNTIME_ROUTE_UNKNOWN', { details: { path: pathOf(request) } });
  }
  if (status === 415 || status === 406) {
    return new RuntimeError('RUNTIME_MEDIA_TYPE_UNSUPPORTED', {
      details: {
        got: String(request.headers['content-type'] ?? ''),
        expected: 'application/json',
      },
    });
  }
  if (status >= 400 && status < 500) {
    return new RuntimeError('RUNTIME_REQUEST_UNREADABLE', { cause: error });
  }
  return new RuntimeError('RUNTIME_FAILED', { details: { request: request.id }, cause: error });
}
