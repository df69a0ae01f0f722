import { describe, expect, it } from 'vitest';
import type { Property } from '../../src/document/properties.ts';
import type { SmallFlow } from '../step/small-bundle.ts';
import { before, findingsOf, promising, replayed } from './promised-flow.ts';

const work = (id: string) => ({ id, kind: 'work', role: 'worker', unit: 'case' }) as const;
const days = (n: number) => ({ n, unit: 'calendar-day' }) as const;
const field = (id: string, type: string, more: object = {}) =>
  ({ id, type, class: 'P0', ...more }) as unknown as NonNullable<SmallFlow['fields']>[number];

/**
 * A case waits for news, asks another system and rests until a day: what decides comes from forms, from
 * the signal and from the answer alike.
 */
const flow: SmallFlow = {
  fields: [
    field('share', 'decimal', { min: 0, max: 1 }),
    field('cost', 'money', { min: 0 }),
    field('meets-on', 'date'),
    field('heard', 'boolean'),
    field('place', 'code', { codeList: 'place-codes' }),
  ],
  codeLists: ['bakery', 'cafe'],
  entry: ['share', 'cost', 'meets-on', 'place'],
  signals: ['news'],
  states: [
    work('handling'),
    { id: 'waiting', kind: 'wait' },
    {
      id: 'asking',
      kind: 'automatic',
      effect: { type: 'deliver', channel: 'court-link', payload: null },
      timeout: days(3),
    },
    { id: 'resting', kind: 'wait' },
    { id: 'done', kind: 'final', outcome: 'settled', result: 'success' },
    { id: 'lapsed', kind: 'final', outcome: 'lapsed', result: 'failure' },
  ],
  actions: [
    {
      id: 'wait',
      from: 'handling',
      to: 'waiting',
      kind: 'forward',
      guard: { '<=': [{ var: 'data.share' }, 0.5] },
    },
    {
      id: 'ask',
      from: 'handling',
      to: 'asking',
      kind: 'forward',
      guard: { '>=': [{ 'cents-of': [{ var: 'data.cost' }] }, 10_000] },
    },
    { id: 'rest', from: 'handling', to: 'resting', kind: 'forward' },
    {
      id: 'extend',
      from: 'handling',
      kind: 'record',
      effects: [{ type: 'extend-deadline', deadline: 'limit' }],
    },
    { id: 'drop', from: 'handling', to: 'lapsed', kind: 'terminate', reason: 'required' },
  ],
  routes: [
    { id: 'came', from: 'waiting', to: 'done', on: { type: 'signal', signal: 'news' } },
    { id: 'late', from: 'waiting', to: 'handling', on: { type: 'after', duration: days(2) } },
    { id: 'answered', from: 'asking', to: 'done', on: { type: 'done' } },
    { id: 'broke', from: 'asking', to: 'handling', on: { type: 'failed' } },
    { id: 'silent', from: 'asking', to: 'handling', on: { type: 'timed-out' } },
    { id: 'met', from: 'resting', to: 'done', on: { type: 'at', field: 'meets-on' } },
    { id: 'over', from: 'handling', to: 'lapsed', on: { type: 'deadline', deadline: 'limit' } },
  ],
  deadlines: [
    {
      id: 'limit',
      state: 'handling',
      kind: 'operational',
      duration: days(10),
      starts: { on: 'entry' },
      extension: { duration: days(5), max: 1 },
    },
  ],
};

const never = (at: string, when: unknown): Property['property'] => ({
  type: 'never',
  at,
  when: when as never,
});
const is = (path: string, value: unknown) => ({ '==': [{ var: path }, value] });

describe('values that others report', () => {
  const bundle = promising(flow, {
    'never-heard': never('done', is('data.heard', true)),
    'never-cafe': never('done', is('data.place', 'cafe')),
    'never-dear': never('asking', { '<': [{ 'cents-of': [{ var: 'data.cost' }] }, 10_000] }),
    'never-large': never('waiting', { '>': [{ var: 'data.share' }, 0.5] }),
    'before-rest': before('rest', 'resting'),
  });
  const { about, findings, bound } = findingsOf(bundle, { runs: 40, seed: 5 });

  it('[VE1] every state is reached, and every case can end', () => {
    const structure = findings.filter(({ subject }) => subject !== 'property');
    expect(structure.filter(({ verdict }) => verdict === 'violated')).toEqual([]);
    expect(bound?.whole).toBe(true);
  });

  it('[VE6] what a guard keeps out is proved never to come in', () => {
    expect(about('never-large').verdict).toBe('proved');
    expect(about('never-dear').verdict).not.toBe('violated');
    expect(about('before-rest').verdict).toBe('proved');
  });

  it('[VE7] what a form brings is shown by a case that can be stepped', () => {
    const { verdict, example } = about('never-cafe');
    expect(verdict).toBe('violated');
    const { data, snapshot } = replayed(bundle, example);
    expect([data.place, snapshot?.outcome?.outcome]).toEqual(['cafe', 'settled']);
  });

  it('[VE10] what only a signal or an answer could bring is looked at as well', () => {
    const { verdict, example } = about('never-heard');
    expect(verdict).toBe('violated');
    const { data, passed } = replayed(bundle, example);
    expect(data.heard).toBe(true);
    expect(passed.some((id) => id === 'came' || id === 'answered')).toBe(true);
  });
});
