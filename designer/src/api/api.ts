import { queryClient } from '../connection/query-client.ts';
import { useSignInGate, waitForSignIn } from '../connection/sign-in-gate.ts';
import { currentLanguage } from '../i18n/translation.ts';
import { useChosenPost } from '../session/chosen-post.ts';
import { createApiClient } from './client.ts';

/** The server that the page came from. */
export const api = createApiClient({
  language: currentLanguage,
  csrf: () => useSignInGate.getState().csrf,
  post: () => useChosenPost.getState().post,
  postLost: () => {
    useChosenPost.setState({ post: null });
    queryClient.resetQueries();
  },
  signIn: waitForSignIn,
  baseUrl: window.location.origin,
  fetch: (request) => fetch(request),
});
