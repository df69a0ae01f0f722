import { lazy } from 'react';

const loadSignIn = () => import('../session/SignInPage.tsx');
const loadSessionEnded = () => import('../session/SessionEndedDialog.tsx');
const loadSearch = () => import('./SearchDialog.tsx');
const loadRoomFrame = () => import('./RoomFrame.tsx');

export const loadMenu = () => import('./MenuDropdown.tsx');

/** Parts of the frame that come after it. */
export const SignInPage = lazy(async () => ({ default: (await loadSignIn()).SignInPage }));
export const SessionEndedDialog = lazy(async () => ({
  default: (await loadSessionEnded()).SessionEndedDialog,
}));
export const SearchDialog = lazy(async () => ({ default: (await loadSearch()).SearchDialog }));
export const RoomFrame = lazy(async () => ({ default: (await loadRoomFrame()).RoomFrame }));

/** Fetches them once the page has come to rest: a session may end when the network is gone. */
export function fetchLater(): void {
  const fetchAll = () => {
    for (const load of [loadSessionEnded, loadSearch]) load().catch(() => undefined);
  };
  setTimeout(fetchAll, 3000);
}
