/** A point on the canvas, in its own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** The way of an edge over the canvas, corner by corner, and where its name stands (its middle). */
export interface EdgeRoute {
  readonly points: readonly Place[];
  readonly label: Place;
}

/** Where everything stands. Places in a composite state are relative to it, routes are not. */
export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  readonly routes: ReadonlyMap<string, EdgeRoute>;
}

export type Positions = Readonly<Record<string, Place>>;

/** More than this the server does not keep. */
const mostPositions = 1000;

/**
 * The layout as it is stored: one position for each state, and for the corners of each edge one each
 * under `<edge>/<number>`, its label under `<edge>/label`. Where that would be too much, the routes
 * stay away and are found anew.
 */
export function positionsOf({ places, routes }: Layout): Positions {
  const states = [...places];
  const corners = [...routes].flatMap(([edge, { points, label }]): [string, Place][] => [
    ...points.map((point, index): [string, Place] => [`${edge}/${index}`, point]),
    [`${edge}/label`, label],
  ]);
  const all = [...states, ...corners];
  return Object.fromEntries(all.length > mostPositions ? states : all);
}

export function layoutOf(positions: Positions): Layout {
  const places = new Map<string, Place>();
  const points = new Map<string, Place[]>();
  const labels = new Map<string, Place>();
  for (const [key, place] of Object.entries(positions)) {
    const [id = '', part] = key.split('/');
    if (part === undefined) places.set(id, place);
    else if (part === 'label') labels.set(id, place);
    else {
      const list = points.get(id) ?? [];
      list[Number(part)] = place;
      points.set(id, list);
    }
  }
  const routes = [...points].flatMap(([id, list]): [string, EdgeRoute][] => {
    const label = labels.get(id);
    return label && list.length > 1 ? [[id, { points: list, label }]] : [];
  });
  return { places, routes: new Map(routes) };
}
