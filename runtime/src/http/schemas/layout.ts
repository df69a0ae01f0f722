import { Type } from 'typebox';
import { closed, recordOf } from './primitives.ts';

const Coordinate = Type.Number({ minimum: -1_000_000, maximum: 1_000_000 });

/** Where the boxes of a flow stand on the canvas, by state id, in pixels. */
export const Layout = Type.Object(
  {
    positions: recordOf(Type.Object({ x: Coordinate, y: Coordinate }, closed), {
      maxProperties: 1000,
    }),
  },
  { ...closed, title: 'Layout' },
);
