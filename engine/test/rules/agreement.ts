import type { Json } from '../../src/json/json.ts';

/** What both sides are compared by: the value as JSON would carry it, or that it was refused. */
export type Outcome = { readonly value: Json } | { readonly refused: true };

export function agreed(evaluate: () => unknown): Outcome {
  try {
    return { value: asJson(evaluate()) };
  } catch {
    return { refused: true };
  }
}

/** The listed deviation for results: what JSON cannot hold is null. Written apart from the engine's. */
function asJson(value: unknown): Json {
  const text = JSON.stringify([value]);
  return (JSON.parse(text) as Json[])[0] ?? null;
}
