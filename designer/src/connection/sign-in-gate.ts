import { create } from 'zustand';

interface SignInGate {
  /** Held by the server for this browser's session; sent with every write. */
  readonly csrf: string | null;
  /** The session ended while somebody was working: requests wait until they have signed in again. */
  readonly ended: boolean;
  readonly waiting: readonly (() => void)[];
}

export const useSignInGate = create<SignInGate>(() => ({ csrf: null, ended: false, waiting: [] }));

/** Resolves once the person has signed in again. */
export function waitForSignIn(): Promise<void> {
  return new Promise((resolve) => {
    useSignInGate.setState((state) => ({ ended: true, waiting: [...state.waiting, resolve] }));
  });
}

/** Lets every waiting request go on, with the new session's token. */
export function openGate(csrf: string): void {
  const { waiting } = useSignInGate.getState();
  useSignInGate.setState({ csrf, ended: false, waiting: [] });
  for (const go of waiting) go();
}
