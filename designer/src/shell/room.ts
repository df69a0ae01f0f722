import type { AnyRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Session } from '../session/session.ts';

/** One of the rooms of the bar, with the pages that it brings. */
export interface Room {
  readonly id: string;
  /** Where the entry of the bar leads. */
  readonly path: string;
  /** Beginnings of the addresses at which the room's entry is marked as the current one. */
  readonly owns: readonly string[];
  /** Message key of the entry, such as `shell:rooms.desk`. */
  readonly title: string;
  readonly icon: ReactNode;
  /** The room's pages below the frame; made lazily so that each room is a chunk of its own. */
  readonly routes: (frame: AnyRoute) => readonly AnyRoute[];
  /** Whether this person sees the entry; everybody does where it is left out. */
  readonly permitted?: (session: Session) => boolean;
}
