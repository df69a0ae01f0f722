import type { Schemas } from '../api/client.ts';

/** Who is signed in, in which city, and what they may do. */
export type Session = Schemas['Session'];
