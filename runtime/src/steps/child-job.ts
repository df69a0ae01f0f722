import type { Effect, Json, Snapshot } from '@jingwei/engine';

// Cases of several flows move one another by jobs, never within one transaction:
// parent --start--> child, parent --cancel--> child, child --closed--> parent.

/** Names that no channel of a document can have. */
export const childChannels = {
  start: '@start-child',
  cancel: '@cancel-child',
  closed: '@child-closed',
} as const;

export interface ChildJob {
  readonly correlation: string;
  readonly channel: (typeof childChannels)[keyof typeof childChannels];
  readonly payload: Json;
}

/** What another case has to be told of an effect. The job lies with the case that it comes from. */
export function childJobOf(effect: Effect, snapshot: Snapshot): ChildJob | null {
  switch (effect.type) {
    case 'start-child': {
      const { correlation, flow, unit, values } = effect;
      return { correlation, channel: childChannels.start, payload: { flow, unit, values } };
    }
    case 'cancel-child': {
      const { correlation, flow, reason } = effect;
      return { correlation, channel: childChannels.cancel, payload: { flow, reason } };
    }
    case 'close-case': {
      const { parent } = snapshot;
      if (parent === undefined) return null;
      const { outcome, result } = effect;
      const payload = { parent: parent.case, outcome, result };
      return { correlation: parent.correlation, channel: childChannels.closed, payload };
    }
    default:
      return null;
  }
}

/** What the numbers of children begin with; no number from outside may. */
export const childPrefix = '@child:';

/** The number that a child has for its parent, by which it is found again. */
export function childNumber(parent: string, correlation: string): string {
  return `${childPrefix}${parent}:${correlation}`;
}
