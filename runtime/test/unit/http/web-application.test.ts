import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../src/http/web/content-security.ts';
import { serveWebApplication } from '../../../src/http/web/web-application.ts';

const folder = mkdtempSync(join(tmpdir(), 'jingwei-web-'));
const html = { accept: 'text/html,application/xhtml+xml' };
let app: FastifyInstance;

async function serve(from: string, secure = false): Promise<FastifyInstance> {
  const server = Fastify();
  await server.register(helmet, securityHeaders(secure));
  await serveWebApplication(server, from);
  return server;
}

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'index.html'),
    '<meta name="csp-nonce" content="__CSP_NONCE__"><script src="/assets/main-1a2b3c.js"></script>',
  );
  writeFileSync(join(folder, 'assets/main-1a2b3c.js'), 'export {};');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  app = await serve(folder);
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

describe('the page', () => {
  it.each(['/', '/index.html', '/desk/cases/c-1', '/designer?draft=1'])(
    'is given for %s, with the nonce of its own policy and never from a cache',
    async (url) => {
      const { statusCode, body, headers } = await app.inject({ url, headers: html });
      expect(statusCode).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      const nonce = /content="([^"]+)"/.exec(body)?.[1] ?? '';
      expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    },
  );

  it('has another nonce every time', async () => {
    const [first, second] = await Promise.all([app.inject('/'), app.inject('/')]);
    expect(first.body).not.toBe(second.body);
  });

  it('lets scripts come from its own origin only and does not move plain http to TLS', async () => {
    const policy = String((await app.inject('/')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(policy).not.toContain('unsafe');
  });

  it('is not given for a missing file, a script’s request or an address of the API', async () => {
    for (const url of ['/assets/gone.js', '/api/v1x/cases', '/gone.css']) {
      const { statusCode, headers } = await app.inject({ url, headers: html });
      expect(statusCode).toBe(404);
      expect(headers['content-type']).toContain('application/problem+json');
    }
    expect((await app.inject({ url: '/desk', headers: { accept: '*/*' } })).statusCode).toBe(404);
    expect((await app.inject({ method: 'POST', url: '/desk', headers: html })).statusCode).toBe(
      404,
    );
  });
});

describe('the files', () => {
  it('are kept for ever where their name has a hash, and asked for again where not', async () => {
    const asset = await app.inject('/assets/main-1a2b3c.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['x-content-type-options']).toBe('nosniff');
    expect((await app.inject('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it.each(['/../package.json', '/..%2fpackage.json', '/assets/..%2f..%2fetc/passwd', '/%00'])(
    'stay inside their folder for %s',
    async (url) => {
      expect((await app.inject(url)).statusCode).toBeGreaterThanOrEqual(400);
    },
  );
});

it('says how to build the web application where there is no build', async () => {
  const server = await serve(join(folder, 'nothing'));
  const english = { ...html, 'accept-language': 'en' };
  const { statusCode, body } = await server.inject({ url: '/', headers: english });
  expect(statusCode).toBe(503);
  expect(body).toContain('npm run build');
  expect((await server.inject({ url: '/', headers: html })).body).toContain('尚未构建');
  await server.close();
});
