import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { askingOf, demand } from '../people/request-access.ts';
import type { LayoutMethods } from '../runtime.ts';
import { loadLayout, saveLayout } from '../store/drafts.ts';
import { writeOnce } from '../store/write-once.ts';
import type { Layout } from './publication-view.ts';

const mostPositions = 1000;

/** Where the boxes of a flow lie on the canvas: apart from the document, so moving one changes nothing. */
export function layoutMethods(parts: Parts): LayoutMethods {
  return {
    async get(context, pack, flow) {
      demand(await askingOf(parts, parts.reader, context), 'design.read');
      return (await loadLayout(parts.reader, context.city, pack, flow)) ?? { positions: {} };
    },
    async put(context, pack, flow, layout) {
      check(layout);
      const asking = await askingOf(parts, parts.reader, context);
      demand(asking, 'design.edit');
      const { city, at, person } = asking;
      await writeOnce(parts.writer, context, at, async (tx) => {
        await saveLayout(tx, city.id, { pack, flow }, layout, at, person.id);
        return null;
      });
      return layout;
    },
  };
}

function check({ positions }: Layout): void {
  const places = Object.values(positions);
  if (places.length > mostPositions) refuse(`${places.length} positions`);
  if (!places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))) {
    refuse('a position is not a pair of finite numbers');
  }
}

function refuse(what: string): never {
  throw new RuntimeError('RUNTIME_LAYOUT_INVALID', { details: { what } });
}
