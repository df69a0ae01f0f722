import { sessionOperations } from '../contract/sessions.ts';
import { openRoute, type Route, route } from '../route.ts';

export const sessionRoutes: readonly Route[] = [
  openRoute(sessionOperations.signIn, async ({ runtime, cookie, body, request, reply }) => {
    const { token, session } = await runtime.sessions.signIn(body);
    // The id is new on every sign-in; the one that the browser had before ends here.
    const before = cookie.read(request);
    if (before !== null) await runtime.sessions.signOut(before);
    cookie.write(reply, token);
    return session;
  }),
  route(sessionOperations.currentSession, ({ signedIn }) => signedIn.session),
  route(sessionOperations.signOut, async ({ runtime, cookie, signedIn, reply }) => {
    await runtime.sessions.signOut(signedIn.token);
    cookie.clear(reply);
  }),
];
