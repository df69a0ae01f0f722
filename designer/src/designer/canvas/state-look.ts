import type { StateKind } from '@jingwei/engine';

/** The colour band of each kind of state; the icon and the word beside it carry the meaning too. */
export const stateColors: Readonly<Record<StateKind, string>> = {
  work: '#ad4e00',
  choice: '#595959',
  wait: '#0b5cad',
  automatic: '#006d75',
  final: '#237804',
  composite: '#531dab',
  joint: '#9e1068',
  multiple: '#7c3a00',
  subflow: '#10239e',
};

/** The order in which kinds are offered. */
export const stateKinds: readonly StateKind[] = [
  'work',
  'choice',
  'wait',
  'automatic',
  'composite',
  'joint',
  'multiple',
  'subflow',
  'final',
];

/** Kinds that are drawn as a frame around what lies in them. */
export const framedKinds: ReadonlySet<StateKind> = new Set(['composite', 'joint', 'multiple']);

/** Size of a card on the canvas, in its own units. */
export const cardSize = { width: 220, height: 76 } as const;

/** What a composite state leaves free around the states that lie in it. */
export const compositePadding = { top: 64, side: 28, bottom: 28 } as const;
