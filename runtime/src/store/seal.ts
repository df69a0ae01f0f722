import type { Json } from '@jingwei/engine';

/**
 * The port through which every field value and every particular of a party passes on its way to and
 * from the database. `context` names what is sealed and must be the same when it is opened. The hash
 * that history keeps is over what `seal` returns.
 */
export interface Seal {
  seal(context: SealContext, value: Json): string;
  open(context: SealContext, stored: string): Json;
}

export interface SealContext {
  readonly city: string;
  /** Case, party or person that it belongs to. */
  readonly owner: string;
  readonly name: string;
  readonly class: 'P0' | 'P1' | 'P2' | 'P3';
}

/** Keeps values as JSON text, until there are keys to seal them with. */
export const plainSeal: Seal = {
  seal: (_context, value) => JSON.stringify(value),
  open: (_context, stored) => JSON.parse(stored) as Json,
};
