import { createContext, useContext } from 'react';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

/** The session of the page; only asked for inside the frame, where there is one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new TypeError('useSession is used outside the signed-in frame');
  return session;
}

export function usePermission(permission: string): boolean {
  return useSession().permissions.includes(permission);
}
