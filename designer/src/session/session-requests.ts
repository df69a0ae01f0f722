import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { dataOf, type Schemas } from '../api/client.ts';
import { ApiProblem } from '../connection/api-problem.ts';
import { openGate, useSignInGate } from '../connection/sign-in-gate.ts';
import { type PostKey, recallPost, rememberPost, useChosenPost } from './chosen-post.ts';
import type { Session } from './session.ts';

const sessionKey = ['session'] as const;

async function readSession(): Promise<Session | null> {
  try {
    const session = await dataOf(api.GET('/api/v1/sessions/current'));
    useSignInGate.setState({ csrf: session.csrf });
    recallPost(session);
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
    mutationFn: (body: Schemas['SignIn']) => dataOf(api.POST('/api/v1/sessions', { body })),
    onSuccess: (session) => {
      const before = client.getQueryData<Session | null>(sessionKey);
      if (before && before.person.id !== session.person.id) {
        window.location.reload();
        return;
      }
      recallPost(session);
      client.setQueryData(sessionKey, session);
      openGate(session.csrf);
    },
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/sessions/current'),
    onSettled: () => {
      useSignInGate.setState({ csrf: null });
      useChosenPost.setState({ post: null });
      client.setQueryData(sessionKey, null);
      // Nothing that this person saw stays for the next one.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
    },
  });
}

/** Acts by one post or by all; whatever was read by the one before is read anew. */
export function useChoosePost() {
  const client = useQueryClient();
  return (session: Session, post: PostKey | null) => {
    if (useChosenPost.getState().post === post) return;
    rememberPost(session, post);
    client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
  };
}
