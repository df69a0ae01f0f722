import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import { describe, expect, test } from 'vitest';
import { projectFlow } from '../model/projection.ts';
import { mediationPack } from '../test/mediation-pack.ts';
import { absoluteBoxes, stillLeads } from './absolute-boxes.ts';
import { arrange } from './arrange.ts';
import { labelSize } from './label-size.ts';
import { layoutOf, positionsOf } from './layout.ts';
import { boxesOf } from './sizes.ts';

const projection = projectFlow(mediationPack().flow);
const layout = await arrange(new ElkConstructor(), projection);
const boxes = absoluteBoxes(projection, boxesOf(projection, layout.places));

describe('the layout of the mediation flow', () => {
  test('comes back from the store as it was', () => {
    expect(layoutOf(positionsOf(layout))).toEqual(layout);
  });

  test('is the same each time', async () => {
    expect(await arrange(new ElkConstructor(), projection)).toEqual(layout);
  });

  test('leads every edge from its own state to its own state', () => {
    expect(layout.routes.size).toBe(projection.edges.length);
    for (const { id, from, to } of projection.edges) {
      const route = layout.routes.get(id);
      expect(route && stillLeads(route, boxes.get(from), boxes.get(to)), id).toBe(true);
    }
  });

  test('sets no name on another and none on a card', () => {
    const labels = projection.edges.flatMap(({ id, transition }) => {
      const { width, height } = labelSize(transition.title);
      const at = layout.routes.get(id)?.label;
      return at ? [{ id, x: at.x - width / 2, y: at.y - height / 2, width, height }] : [];
    });
    const cards = projection.nodes.flatMap(({ id, state }) => {
      const box = boxes.get(id);
      return state.kind !== 'composite' && box ? [{ id, ...box }] : [];
    });
    for (const [index, label] of labels.entries()) {
      for (const other of [...labels.slice(index + 1), ...cards]) {
        const apart =
          label.x + label.width <= other.x ||
          other.x + other.width <= label.x ||
          label.y + label.height <= other.y ||
          other.y + other.height <= label.y;
        expect(apart, `${label.id} and ${other.id}`).toBe(true);
      }
    }
  });

  test('no longer leads where a state was moved away', () => {
    const { id, from, to } = projection.edges[0] ?? { id: '', from: '', to: '' };
    const route = layout.routes.get(id);
    const box = boxes.get(from);
    if (!route || !box) throw new TypeError('the edge has no route');
    expect(stillLeads(route, { ...box, x: box.x + 40 }, boxes.get(to))).toBe(false);
  });
});
