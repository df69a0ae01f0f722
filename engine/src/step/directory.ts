import type { UnitKind } from '../document/primitives.ts';
import type { Json } from '../json/json.ts';

/** What a step may ask about the city's tree; the runtime answers before the step and stores both. */
export type Question =
  | { readonly ask: 'unit-at'; readonly unit: string; readonly kind: UnitKind }
  | { readonly ask: 'unit-kind'; readonly unit: string };

export interface Answer {
  readonly question: Question;
  /** `unit-at`: the id of the unit of that kind that is `unit` or lies above it, or null. */
  readonly answer: Json;
}

export type Directory = readonly Answer[];
