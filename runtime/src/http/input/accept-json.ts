import type { FastifyInstance, FastifyRequest } from 'fastify';
import { keepBodyBytes } from './body-bytes.ts';
import { parseStrictJson } from './strict-json.ts';

/**
 * Bodies are JSON and nothing else: Fastify's parser of text/plain would hand its body to a handler
 * past every schema, so all parsers go, and only this one comes back.
 */
export function acceptStrictJson(instance: FastifyInstance): void {
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer): Promise<unknown> => {
      keepBodyBytes(request, bytes);
      return parseStrictJson(bytes);
    },
  );
}
