import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { RuntimeError } from '../errors/runtime-error.ts';
import { replyUnknown, replyWithError, replyWithProblem } from './answer/error-reply.ts';
import { type JingweiPluginOptions, jingweiPlugin } from './plugin.ts';

export interface ServerOptions extends JingweiPluginOptions {
  readonly logger?: FastifyServerOptions['logger'];
  /** Addresses of proxies whose X-Forwarded-For is believed. Default: none. */
  readonly trustProxy?: string | readonly string[];
}

/** A server of its own around `jingweiPlugin`, closed against slow, long and malformed requests. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { logger = false, trustProxy, ...plugin } = options;
  const server = Fastify({
    logger,
    ...(trustProxy === undefined
      ? {}
      : { trustProxy: typeof trustProxy === 'string' ? trustProxy : [...trustProxy] }),
    requestTimeout: 30_000,
    connectionTimeout: 0,
    keepAliveTimeout: 65_000,
    bodyLimit: 1024 * 1024,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    frameworkErrors(error, request, reply) {
      const code =
        error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? 'RUNTIME_ADDRESS_TOO_LONG' : undefined;
      replyWithProblem(
        new RuntimeError(code ?? 'RUNTIME_REQUEST_UNREADABLE', { cause: error }),
        request,
        reply,
      );
    },
  });
  server.setErrorHandler(replyWithError);
  if (plugin.webFolder === undefined) server.setNotFoundHandler(replyUnknown);
  await server.register(jingweiPlugin, plugin);
  return server;
}
