import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { answerRequests, prepareBrowser, session } from '../testing/in-app.tsx';
import { useSessionQuery, useSignOut } from './session-requests.ts';

prepareBrowser();

it('signing out ends the session on screen and forgets what was read', async () => {
  answerRequests({
    'GET /sessions/current': { body: session },
    'DELETE /sessions/current': { status: 204, body: null },
  });
  const client = new QueryClient();
  const Around = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => ({ query: useSessionQuery(), out: useSignOut() }), {
    wrapper: Around,
  });
  await waitFor(() => expect(result.current.query.data).toEqual(session));
  client.setQueryData(['case', 'case-1'], { title: '漏水' });
  act(() => result.current.out.mutate());
  await waitFor(() => expect(result.current.query.data).toBeNull());
  expect(client.getQueryData(['case', 'case-1'])).toBeUndefined();
});
