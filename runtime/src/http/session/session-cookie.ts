import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The session's opaque id lives in a cookie that no script reads and no other site sends. Over TLS its
 * name has the prefix that binds it to this very host (RFC 6265bis §4.1.3.2); over plain http browsers
 * refuse that prefix.
 */
export function sessionCookie(secure: boolean) {
  const name = secure ? '__Host-jingwei-session' : 'jingwei-session';
  const attributes = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  return {
    name,
    read(request: FastifyRequest): string | null {
      const token = request.cookies[name];
      return token !== undefined && /^[\w.~-]{16,200}$/.test(token) ? token : null;
    },
    write(reply: FastifyReply, token: string): void {
      reply.setCookie(name, token, attributes);
    },
    clear(reply: FastifyReply): void {
      reply.clearCookie(name, attributes);
    },
  };
}

export type SessionCookie = ReturnType<typeof sessionCookie>;
