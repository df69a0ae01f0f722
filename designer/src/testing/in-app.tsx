import type { Language } from '@jingwei/engine';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import i18next from 'i18next';
import type { ReactElement, ReactNode } from 'react';
import { afterEach, beforeAll, vi } from 'vitest';
import { loadMessages, startTranslation } from '../i18n/translation.ts';
import type { Session } from '../session/session.ts';
import { SessionContext } from '../session/session-context.ts';

export const session: Session = {
  person: { id: 'person-1', name: '李晓梅', username: 'li' },
  city: { id: 'city-1', title: { 'zh-CN': '云州市', en: 'Yunzhou' }, zone: 'Asia/Shanghai' },
  posts: [],
  permissions: [],
  demo: false,
  engineVersion: '0.1.0',
  csrf: 'token',
};

// Asking jsdom for every ancestor's computed style takes seconds a query; nothing here is hidden.
configure({ defaultHidden: true });

/** Call once in a test file: language, and what jsdom lacks of a browser. */
export function prepareBrowser(): void {
  beforeAll(async () => {
    await startTranslation('zh-CN');
    await loadMessages('en');
    vi.stubGlobal('matchMedia', (media: string) => ({
      matches: false,
      media,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe(): void {}
        unobserve(): void {}
        disconnect(): void {}
      },
    );
    vi.stubGlobal('scrollTo', () => undefined);
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(async () => {
    cleanup();
    // What a form sends when it is left belongs to the test that left it.
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** Renders as inside the signed-in frame; the language on screen is Chinese unless told. */
export function renderInApp(element: ReactElement, language: Language = 'zh-CN') {
  i18next.changeLanguage(language);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const Around = ({ children }: { children: ReactNode }) => (
    <ConfigProvider theme={{ token: { motion: false } }} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={client}>
        <SessionContext value={session}>
          <App>{children}</App>
        </SessionContext>
      </QueryClientProvider>
    </ConfigProvider>
  );
  return render(element, { wrapper: Around });
}

type Answer = { readonly status?: number; readonly body: unknown };

/**
 * Answers requests by `METHOD path` below /api/v1; what is not named gets 404, save form drafts, which
 * are kept: one that is refused would be sent again during a later test. Gives the list of what was
 * asked for, in order.
 */
export function answerRequests(
  answers: Readonly<Record<string, Answer | ((body: unknown) => Answer)>>,
): { readonly method: string; readonly path: string; readonly body: unknown }[] {
  const asked: { method: string; path: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { method, url } = request;
    const path = url.replace(`${window.location.origin}/api/v1`, '');
    const text = await request.text();
    const body = text === '' ? undefined : (JSON.parse(text) as unknown);
    asked.push({ method, path, body });
    const named = answers[`${method} ${path}`];
    const answer = typeof named === 'function' ? named(body) : named;
    const { status = 200, body: given } = answer ?? unnamed(method, path);
    return new Response(status === 204 ? null : JSON.stringify(given), { status });
  });
  return asked;
}

function unnamed(method: string, path: string): Answer {
  if (method === 'PUT' && path.startsWith('/form-drafts/')) {
    return { body: { savedAt: '2026-03-02T01:00:00.000Z' } };
  }
  return { status: 404, body: { title: 'unknown', status: 404, code: 'RUNTIME_UNKNOWN' } };
}
