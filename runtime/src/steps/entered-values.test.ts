import type { DataChange } from '@jingwei/engine';
import { expect, test } from 'vitest';
import { unkept, writtenOver } from './entered-values.ts';

const before = { level: 'street', amount: '10.00' };

test('what was entered and written over by the same step is kept beside what came of it', () => {
  const entered = { level: 'district', amount: '10.00', note: 'seen', people: 2 };
  const changes: DataChange[] = [
    // Entered, then set back to what it was; and entered over, then set to something else.
    { field: 'level', value: 'street', because: 'set' },
    { field: 'note', value: 'seen', because: 'entered' },
    { field: 'people', value: 3, because: 'set' },
    { field: 'total', value: 5, because: 'computed' },
  ];
  expect(writtenOver(entered, before, changes)).toEqual([
    { field: 'level', value: 'district', because: 'entered' },
    { field: 'people', value: 2, because: 'entered' },
  ]);
  expect(unkept(entered, before, changes)).toEqual([]);
});

test('what a step dropped with its event is named: it is kept nowhere', () => {
  expect(unkept({ level: 'district', amount: '10.00', note: null }, before, [])).toEqual(['level']);
  expect(writtenOver({ level: 'district' }, before, [])).toEqual([]);
});
