import type { PeopleQuestion } from '../group/directory-facts.ts';
import type { Json } from '../json/json.ts';

/**
 * What a step may ask about the city's tree and its people; the runtime answers and stores both. What
 * is asked about people, and the shape of each answer, is in `group/directory-facts.ts`.
 */
export type Question = PeopleQuestion | { readonly ask: 'unit-kind'; readonly unit: string };

export interface Answer {
  readonly question: Question;
  /** `unit-at`: the id of the unit of that kind that is `unit` or lies above it, or null. */
  readonly answer: Json;
}

export type Directory = readonly Answer[];
