import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../connection/api-problem.ts';
import { request } from '../connection/request.ts';
import { openGate, useSignInGate } from '../connection/sign-in-gate.ts';
import type { Session } from './session.ts';

const sessionKey = ['session'] as const;

async function readSession(): Promise<Session | null> {
  try {
    const session = await request<Session>('/sessions/current', { waitsForSignIn: false });
    useSignInGate.setState({ csrf: session.csrf });
    return session;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

export function useSessionQuery() {
  return useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: Infinity });
}

/** Signs in. Where another person than before signs in, nothing of the earlier one stays in memory. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { username: string; password: string }) =>
      request<Session>('/sessions', { method: 'POST', body, waitsForSignIn: false }),
    onSuccess: (session) => {
      const before = client.getQueryData<Session | null>(sessionKey);
      if (before && before.person.id !== session.person.id) {
        window.location.reload();
        return;
      }
      client.setQueryData(sessionKey, session);
      openGate(session.csrf);
    },
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request('/sessions/current', { method: 'DELETE', waitsForSignIn: false }),
    onSettled: () => {
      useSignInGate.setState({ csrf: null });
      client.setQueryData(sessionKey, null);
      // Nothing that this person saw stays for the next one.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
    },
  });
}
