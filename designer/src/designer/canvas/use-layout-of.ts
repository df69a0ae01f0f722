import { useCallback, useEffect, useRef, useState } from 'react';
import { saveLayout } from '../design-requests.ts';
import type { Projection } from '../model/projection.ts';
import { arrange } from './arrange.ts';
import { layoutEngine } from './elk-worker.ts';
import type { Layout, Place } from './layout.ts';
import { boxesOf } from './sizes.ts';

/** How long after the last move positions are stored, in ms. */
const pauseMs = 600;

interface UsedLayout {
  readonly layout: Layout;
  readonly place: (moved: ReadonlyMap<string, Place>) => void;
  /** Places everything anew. */
  readonly arrangeAll: () => Promise<void>;
  /** Changes when everything was placed anew. */
  readonly arranged: number;
  /** Nothing has a place yet: the layout engine is at work. */
  readonly waiting: boolean;
}

/**
 * Where the states of a flow stand: as stored, else laid out on the spot. Positions are no part of the
 * document; they are stored apart a while after the last move, and only by people who may edit.
 */
export function useLayoutOf(at: {
  readonly pack: string;
  readonly flow: string;
  readonly stored: Layout;
  readonly projection: Projection;
  readonly maySave: boolean;
}): UsedLayout {
  const { pack, flow, stored, projection, maySave } = at;
  const [layout, setLayout] = useState(stored);
  const [arranged, setArranged] = useState(0);
  const [failed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsaved = useRef<Layout | null>(null);

  const store = useCallback(() => {
    clearTimeout(timer.current);
    const next = unsaved.current;
    unsaved.current = null;
    // A lost position is laid out again; it is not worth a message.
    if (next) void saveLayout(pack, flow, next).catch(() => undefined);
  }, [pack, flow]);
  useEffect(() => store, [store]);
  const keep = useCallback(
    (next: Layout) => {
      setLayout(next);
      if (!maySave) return;
      unsaved.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(store, pauseMs);
    },
    [maySave, store],
  );

  const arrangeAll = useCallback(async () => {
    const laidOut = await arrange(layoutEngine(), projection);
    keep(laidOut);
    setArranged((count) => count + 1);
  }, [projection, keep]);

  const first = useRef(stored.places.size === 0);
  useEffect(() => {
    if (!first.current || projection.nodes.length === 0) return;
    first.current = false;
    // Without the engine the states stand one below the other and can be moved by hand.
    arrangeAll().catch(() => setFailed(true));
  }, [arrangeAll, projection]);

  // A new state keeps the place that was found for it, whatever is connected with it later.
  useEffect(() => {
    if (layout.places.size === 0) return;
    const homeless = projection.nodes.filter(({ id }) => !layout.places.has(id));
    if (homeless.length === 0) return;
    const boxes = boxesOf(projection, layout.places);
    const found = homeless.flatMap(({ id }): [string, Place][] => {
      const box = boxes.get(id);
      return box ? [[id, { x: box.x, y: box.y }]] : [];
    });
    keep({ ...layout, places: new Map([...layout.places, ...found]) });
  }, [layout, projection, keep]);

  const place = useCallback(
    (moved: ReadonlyMap<string, Place>) =>
      keep({ ...layout, places: new Map([...layout.places, ...moved]) }),
    [keep, layout],
  );
  const waiting = layout.places.size === 0 && projection.nodes.length > 0 && !failed;
  return { layout, place, arrangeAll, arranged, waiting };
}
