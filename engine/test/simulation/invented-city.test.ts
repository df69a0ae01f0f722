import { expect, test } from 'vitest';
import { answerOf } from '../../src/scenario/invented-city.ts';

test('[ST40] the invented city answers about its units and its people', () => {
  expect(answerOf({ ask: 'units-above', unit: 'unit-community' })).toEqual([
    'unit-street',
    'unit-district',
    'unit-city',
  ]);
  expect(answerOf({ ask: 'units-above', unit: 'unit-department' })).toEqual([
    'unit-district',
    'unit-city',
  ]);
  const holders = answerOf({ ask: 'holders', role: 'grid-worker', unit: 'unit-micro-grid' });
  expect(holders).toMatchObject([
    { id: 'grid-worker-micro-grid', load: 0 },
    { id: 'grid-worker-micro-grid-2', load: 1 },
    { id: 'grid-worker-micro-grid-3', load: 2 },
  ]);
  expect(answerOf({ ask: 'person', person: 'grid-worker-micro-grid-2' })).toMatchObject({
    active: true,
    roles: [{ role: 'grid-worker', unit: 'unit-micro-grid' }],
  });
  expect(answerOf({ ask: 'person', person: 'somebody' })).toMatchObject({ roles: [] });
  expect(answerOf({ ask: 'unit-at', unit: 'unit-grid', kind: 'street' })).toBe('unit-street');
  expect(answerOf({ ask: 'unit-at', unit: 'unit-street', kind: 'grid' })).toBeNull();
  expect(answerOf({ ask: 'unit-at', unit: 'unit-grid', kind: 'department' })).toBe(
    'unit-department',
  );
  // A unit that is not of the city: it is of no kind, nobody holds a role there, only the city is above.
  expect(answerOf({ ask: 'unit-kind', unit: 'elsewhere' })).toBeNull();
  expect(answerOf({ ask: 'holders', role: 'grid-worker', unit: 'elsewhere' })).toEqual([]);
  expect(answerOf({ ask: 'unit-at', unit: 'elsewhere', kind: 'city' })).toBe('unit-city');
  expect(answerOf({ ask: 'unit-at', unit: 'elsewhere', kind: 'street' })).toBeNull();
});
