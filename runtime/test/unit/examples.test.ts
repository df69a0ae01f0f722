import { expect, test } from 'vitest';
import { embed } from '../../examples/embed.ts';

test('the example of embedding opens a case at a grid and passes it on to the community', async () => {
  const { number, states } = await embed();
  expect(number).toMatch(/^调〔\d{4}〕00001号$/);
  expect(states).toEqual(['registration']);
}, 60_000);
