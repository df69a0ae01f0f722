import cookiePlugin from '@fastify/cookie';
import helmetPlugin from '@fastify/helmet';
import multipartPlugin from '@fastify/multipart';
import rateLimitPlugin from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Runtime } from '../runtime.ts';
import { replyUnknown, replyWithError } from './answer/error-reply.ts';
import { checkRoutes } from './check-routes.ts';
import { apiOperations, apiRoot, rootOperations } from './contract/operations.ts';
import { acceptStrictJson } from './input/accept-json.ts';
import { type InputPart, validatorOf } from './input/validator.ts';
import { refuseOtherMethods } from './method-not-supported.ts';
import { createMetrics } from './probes/metrics.ts';
import { probeRoutes } from './probes/probe-routes.ts';
import { registerRoute } from './register-route.ts';
import { apiRoutes } from './routes/routes.ts';
import { sessionCookie } from './session/session-cookie.ts';
import { securityHeaders } from './web/content-security.ts';
import { serveWebApplication } from './web/web-application.ts';

export interface JingweiPluginOptions {
  readonly runtime: Runtime;
  /** Whether browsers reach it over TLS (here or at a proxy before it). Default: no. */
  readonly secure?: boolean;
  /** The folder of the built web application; without it only the API is served. */
  readonly webFolder?: string;
  /** Sign-ins that one address may try in a minute. Default 30. */
  readonly signInsPerMinute?: number;
  /** Whether /metrics tells memory, CPU and event loop of the process as well. Default: no. */
  readonly processFigures?: boolean;
}

/** Bytes. A draft holds its changes, and a change may hold a whole flow. */
const draftBodyLimit = 8 * 1024 * 1024;
const bodyLimit = 1024 * 1024;
const uploadLimit = 20 * 1024 * 1024;

/**
 * The API, the probes and, where a folder is given, the web application, as one encapsulated Fastify
 * plugin: parsers, hooks and error documents of it do not touch the application that embeds it.
 */
export async function jingweiPlugin(
  instance: FastifyInstance,
  options: JingweiPluginOptions,
): Promise<void> {
  const { runtime, secure = false, webFolder, signInsPerMinute = 30 } = options;
  let draining = false;
  const cookie = sessionCookie(secure);
  const metrics = createMetrics(runtime, { processFigures: options.processFigures ?? false });
  const probes = probeRoutes(metrics, () => draining);
  checkRoutes([...apiOperations, ...rootOperations], [...apiRoutes, ...probes]);

  instance.addHook('preClose', async () => {
    draining = true;
  });
  instance.setErrorHandler(replyWithError);
  instance.setValidatorCompiler(({ schema, httpPart }) =>
    validatorOf(schema as object, httpPart as InputPart),
  );
  instance.setSchemaErrorFormatter((errors) => errors[0] as unknown as Error);
  acceptStrictJson(instance);
  metrics.observe(instance);
  await instance.register(helmetPlugin, securityHeaders(secure));
  await instance.register(cookiePlugin);
  for (const one of probes) registerRoute(instance, one, { runtime, cookie });

  await instance.register(
    async (api) => {
      await api.register(rateLimitPlugin, {
        global: false,
        errorResponseBuilder: (_request, context) =>
          new RuntimeError('RUNTIME_REQUESTS_TOO_MANY', {
            details: { retryAfter: Math.ceil(context.ttl / 1000) },
          }),
      });
      await api.register(multipartPlugin, {
        throwFileSizeLimit: true,
        limits: { files: 1, fields: 0, parts: 1, fileSize: uploadLimit, headerPairs: 20 },
      });
      api.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'no-store');
      });
      const special = {
        signIn: { config: { rateLimit: { max: signInsPerMinute, timeWindow: 60_000 } } },
        saveDraft: { bodyLimit: draftBodyLimit },
        addAttachment: { bodyLimit: uploadLimit + 64 * 1024 },
      };
      for (const one of apiRoutes) registerRoute(api, one, { runtime, cookie, special });
      refuseOtherMethods(api, apiOperations);
      api.setNotFoundHandler(replyUnknown);
    },
    { prefix: apiRoot, bodyLimit },
  );
  if (webFolder !== undefined) await serveWebApplication(instance, webFolder);
}
