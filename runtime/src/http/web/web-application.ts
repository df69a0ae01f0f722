import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathOf, replyUnknown } from '../answer/error-reply.ts';
import { languageOf } from '../answer/language.ts';
import { styleNonceOf } from './content-security.ts';

/**
 * Serves the built web application from `folder`: files with a hash in their name for ever, the page
 * itself for every address that a browser opens, each time with a fresh nonce.
 */
export async function serveWebApplication(
  instance: FastifyInstance,
  folder: string,
): Promise<void> {
  const index = join(folder, 'index.html');
  const assets = join(folder, 'assets');
  if (existsSync(index)) {
    await instance.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: true,
      cacheControl: false,
      setHeaders(response, path) {
        const hashed = path.startsWith(`${assets}${sep}`);
        response.setHeader(
          'cache-control',
          hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
    const page = readFileSync(index, 'utf8');
    const send = (_request: FastifyRequest, reply: FastifyReply) =>
      sendPage(reply, 200, page.replaceAll('__CSP_NONCE__', styleNonceOf(reply.raw)));
    instance.get('/', send);
    instance.get('/index.html', send);
    instance.setNotFoundHandler((request, reply) =>
      isPageVisit(request) ? send(request, reply) : replyUnknown(request, reply),
    );
    return;
  }
  instance.setNotFoundHandler((request, reply) =>
    isPageVisit(request)
      ? sendPage(reply, 503, missingPage[languageOf(request.headers['accept-language'])])
      : replyUnknown(request, reply),
  );
}

/** A browser opening an address of the application, not a script or style that is missing. */
function isPageVisit(request: FastifyRequest): boolean {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const path = pathOf(request);
  const file = /\.[a-z0-9]{1,8}$/i.test(path) && !path.endsWith('.html');
  const wantsHtml = request.headers.accept?.includes('text/html') ?? false;
  return reads && wantsHtml && !file && !path.startsWith('/api/');
}

function sendPage(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page);
}

const missingPage = {
  'zh-CN': `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>经纬</title>
<h1>网页界面尚未构建</h1>
<p>接口已在 <code>/api/v1</code> 提供服务，但没有找到网页界面的构建结果。</p>
<p>请在项目目录运行 <code>npm run build</code>，然后刷新本页。</p></html>
`,
  en: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jingwei</title>
<h1>The web application is not built</h1>
<p>The API is served under <code>/api/v1</code>, but there is no build of the web application.</p>
<p>Run <code>npm run build</code> in the project folder, then reload this page.</p></html>
`,
} as const;
