import type { Action, State } from '@jingwei/engine';
import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import { describe, expect, test } from 'vitest';
import type { Projection } from '../model/projection.ts';
import { arrange } from './arrange.ts';
import type { Place } from './layout.ts';
import { boxesOf } from './sizes.ts';

const title = { 'zh-CN': '环节', en: 'State' };
const node = (id: string, parent: string | null = null, kind: 'work' | 'composite' = 'work') => ({
  id,
  parent,
  isInitial: false,
  state: { id, order: id, title, kind, role: 'r', unit: 'case', initial: 'x' } as unknown as State,
});
const edge = (id: string, from: string, to: string) => ({
  id,
  from,
  to,
  kind: 'action' as const,
  timed: false,
  guarded: false,
  transition: { id, order: id, title, from, to, kind: 'forward' } as Action,
});

const projection: Projection = {
  nodes: [
    node('first'),
    node('level', null, 'composite'),
    node('last'),
    node('inner-one', 'level'),
    node('inner-two', 'level'),
  ],
  edges: [
    edge('a1', 'first', 'inner-one'),
    edge('a2', 'inner-one', 'inner-two'),
    edge('a3', 'level', 'last'),
  ],
};

describe('laying a flow out', () => {
  test('places every state, also those in composite states, without overlap', async () => {
    const { places } = await arrange(new ElkConstructor(), projection);
    expect([...places.keys()].sort()).toEqual(['first', 'inner-one', 'inner-two', 'last', 'level']);
    const boxes = boxesOf(projection, places);
    const outer = ['first', 'level', 'last'].map((id) => boxes.get(id));
    for (const [at, one] of outer.entries()) {
      for (const other of outer.slice(at + 1)) {
        if (!one || !other) throw new TypeError('a state has no box');
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart).toBe(true);
      }
    }
  });

  test('a composite state is large enough for what lies in it', () => {
    const places = new Map<string, Place>([
      ['level', { x: 0, y: 0 }],
      ['inner-one', { x: 28, y: 64 }],
      ['inner-two', { x: 400, y: 300 }],
    ]);
    const level = boxesOf(projection, places).get('level');
    expect(level?.width).toBeGreaterThanOrEqual(400 + 220);
    expect(level?.height).toBeGreaterThanOrEqual(300 + 76);
  });

  test('a state without a place is set where nothing else is', () => {
    const boxes = boxesOf(projection, new Map([['first', { x: 0, y: 0 }]]));
    expect(boxes.get('last')?.y).toBeGreaterThan(76);
  });
});
