import { Session, SignIn } from '../schemas/session.ts';
import { operation } from './operation.ts';

const tag = 'sessions';

export const sessionOperations = {
  signIn: operation({
    id: 'signIn',
    method: 'POST',
    path: '/sessions',
    tag,
    summary: 'Sign in; the session is kept in a cookie',
    policy: 'anyone',
    body: SignIn,
    answers: { 201: Session },
    refusals: [401],
  }),
  currentSession: operation({
    id: 'currentSession',
    method: 'GET',
    path: '/sessions/current',
    tag,
    summary: 'Who is signed in',
    policy: 'signed-in',
    answers: { 200: Session },
  }),
  signOut: operation({
    id: 'signOut',
    method: 'DELETE',
    path: '/sessions/current',
    tag,
    summary: 'Sign out',
    policy: 'signed-in',
    answers: { 204: 'nothing' },
  }),
} as const;
