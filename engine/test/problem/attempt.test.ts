import { expect, test } from 'vitest';
import { attempt } from '../../src/problem/attempt.ts';
import { refuse } from '../../src/step/refuse.ts';

test('what the engine refuses is taken the place of, every other error goes on', () => {
  const code = (make: () => string) => attempt(make, (error) => error.code);
  expect(code(() => 'made')).toBe('made');
  const refused = () => {
    throw refuse('ENGINE_HISTORY_UNREADABLE', { got: 'nothing' });
  };
  expect(code(refused)).toBe('ENGINE_HISTORY_UNREADABLE');
  const broken = () => {
    throw new RangeError('broken');
  };
  expect(() => code(broken)).toThrow(RangeError);
});
