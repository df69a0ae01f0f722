import { designerRoom } from './designer/room.tsx';
import { deskRoom } from './desk/room.tsx';
import type { Room } from './shell/room.ts';

/** The rooms of the house, in the order of the bar. A room exists when it is named here. */
export const rooms: readonly Room[] = [deskRoom, designerRoom];
