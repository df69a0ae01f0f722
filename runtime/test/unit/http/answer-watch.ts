import { Ajv, type ValidateFunction } from 'ajv';
import type { FastifyInstance } from 'fastify';
import { engineCodes } from '../../../../engine/src/problem/codes.ts';
import { runtimeCodes } from '../../../src/errors/codes.ts';
import { type Operation, refusalsOf } from '../../../src/http/contract/operation.ts';
import { apiOperations, apiRoot, rootOperations } from '../../../src/http/contract/operations.ts';
import { ProblemDocument } from '../../../src/http/schemas/problem-document.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
const isProblemDocument = ajv.compile<ProblemDocument>(ProblemDocument);
const answers = new Map<object, ValidateFunction>();
const operations = new Map([...apiOperations, ...rootOperations].map((one) => [one.id, one]));

/**
 * Looks at every answer of a server and notes each that its operation does not declare: another
 * status, another shape, or a problem document with a code that no table has.
 */
export function watchAnswers(instance: FastifyInstance): readonly string[] {
  const mismatches: string[] = [];
  instance.addHook('onSend', async (request, reply, payload) => {
    const { operation: id } = request.routeOptions.config;
    const operation = operations.get(id ?? '');
    // What is not under the API's root is the embedding application's to answer.
    if (id === undefined && !request.url.startsWith(`${apiRoot}/`)) return payload;
    const complaint = complaintAbout(operation, reply.statusCode, payload);
    if (complaint !== null && mismatches.length < 20) {
      mismatches.push(`${request.method} ${request.url} ${reply.statusCode}: ${complaint}`);
    }
    return payload;
  });
  return mismatches;
}

function complaintAbout(
  operation: Operation | undefined,
  status: number,
  payload: unknown,
): string | null {
  if (status >= 400 && !(operation?.answers[status] !== undefined)) {
    const document: unknown = JSON.parse(String(payload));
    if (!isProblemDocument(document)) return ajv.errorsText(isProblemDocument.errors);
    if (!(document.code in runtimeCodes)) return `no such code: ${document.code}`;
    const unknown = (document.problems ?? []).find(
      ({ code }) => !(code in runtimeCodes) && !(code in engineCodes),
    );
    if (unknown !== undefined) return `no such code: ${unknown.code}`;
    if (operation === undefined || refusalsOf(operation).includes(status)) return null;
    return `the operation does not declare the status (${document.code})`;
  }
  if (operation === undefined) return null;
  const answer = operation.answers[status];
  if (answer === undefined) return 'the operation does not declare the status';
  if (typeof answer === 'string') return null;
  const check = answers.get(answer) ?? ajv.compile(answer);
  answers.set(answer, check);
  return check(JSON.parse(String(payload))) ? null : ajv.errorsText(check.errors).slice(0, 600);
}
