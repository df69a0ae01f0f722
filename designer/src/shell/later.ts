import { lazy } from 'react';

const loadSignIn = () => import('../session/SignInPage.tsx');
const loadSessionEnded = () => import('../session/SessionEndedDialog.tsx');
const loadSearch = () => import('./SearchDialog.tsx');

/** Parts of the frame that a first page does without. */
export const SignInPage = lazy(async () => ({ default: (await loadSignIn()).SignInPage }));
export const SessionEndedDialog = lazy(async () => ({
  default: (await loadSessionEnded()).SessionEndedDialog,
}));
export const SearchDialog = lazy(async () => ({ default: (await loadSearch()).SearchDialog }));

/** Fetches them once the page has come to rest: a session may end when the network is gone. */
export function fetchLater(): void {
  const fetchAll = () => {
    for (const load of [loadSessionEnded, loadSearch]) load().catch(() => undefined);
  };
  setTimeout(fetchAll, 3000);
}
