// biome-ignore-all lint/suspicious/noThenProperty: a key of the property's JSON; nothing here is awaited.
import { expect, test } from 'vitest';
import type { PropertyStatement } from '../../src/document/properties.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import { expectedWords } from '../../src/verify/words.ts';
import { smallBundle, text } from '../step/small-bundle.ts';

const machine = compileFlow(
  smallBundle({
    states: [
      { id: 'reading', kind: 'work', role: 'worker', unit: 'case' },
      { id: 'done', kind: 'final', outcome: 'done', result: 'success' },
    ],
    actions: [{ id: 'close', from: 'reading', to: 'done', kind: 'forward' }],
  }),
  'small',
);

const english = (property: PropertyStatement) => expectedWords(property, machine).en;
const when = { '==': [1, 1] };
const { en: reading } = text('reading');
const { en: close } = text('close');

test('[VE6] what a property demands is said in words, with the titles of what it names', () => {
  expect(english({ type: 'before', first: 'reading', then: 'close' })).toBe(
    `“${reading}” always before “${close}”`,
  );
  expect(english({ type: 'never', when })).toBe('the condition never to hold');
  expect(english({ type: 'never', when, at: 'reading' })).toBe(
    `the condition never to hold at “${reading}”`,
  );
  expect(english({ type: 'different-people', states: ['reading', 'unknown-state'] })).toBe(
    `different people for “${reading}” and “unknown-state”`,
  );
  expect(english({ type: 'passes', when, through: { state: 'reading' } })).toBe(
    `cases under the condition to pass “${reading}” before they end well`,
  );
  expect(english({ type: 'passes', when, through: { unit: 'street' } })).toBe(
    'cases under the condition to pass a street before they end well',
  );
});
