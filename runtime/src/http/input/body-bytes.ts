import type { FastifyRequest } from 'fastify';

const bytesByRequest = new WeakMap<FastifyRequest, Uint8Array>();

/** Keeps the bytes of a body beside what they were read as. */
export function keepBodyBytes(request: FastifyRequest, bytes: Uint8Array): void {
  bytesByRequest.set(request, bytes);
}

/** The bytes of a JSON body as they came; none for another body. */
export function bodyBytesOf(request: FastifyRequest): Uint8Array {
  return bytesByRequest.get(request) ?? new Uint8Array();
}
