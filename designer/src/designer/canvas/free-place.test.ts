import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freePlace } from './free-place.ts';

const size = { width: 220, height: 76 };

test('a wanted place that is free is taken', () => {
  expect(freePlace({ x: 10, y: 20 }, size, [])).toEqual({ x: 10, y: 20 });
});

test('a place is found beside what stands there, never on it', () => {
  const box = fc.record({
    x: fc.nat(900),
    y: fc.nat(600),
    width: fc.constant(220),
    height: fc.constant(76),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), (taken) => {
      const { x, y } = freePlace({ x: 400, y: 300 }, size, taken);
      for (const one of taken) {
        const apart = x + 220 <= one.x || one.x + 220 <= x || y + 76 <= one.y || one.y + 76 <= y;
        expect(apart).toBe(true);
      }
    }),
    { numRuns: 200, seed: 20_261_121 },
  );
});
