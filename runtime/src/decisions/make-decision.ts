import {
  type Bundle,
  type Calendar,
  type DecisionRecord,
  type DecisionValues,
  decisionRecord,
} from '@jingwei/engine';
import type { Parts } from '../parts.ts';
import { cityKey } from '../store/city-keys.ts';
import { decisionSalt } from './decision-salt.ts';
import { type RepeatedStep, replaySteps } from './replay-steps.ts';

/** A decision record with all that it is recomputed from. */
export interface Decision {
  readonly record: DecisionRecord;
  readonly repeated: RepeatedStep;
  readonly sources: {
    readonly bundle: Bundle;
    readonly calendar: Calendar;
    readonly values: DecisionValues;
  };
}

/** Makes the record of one step of a case again. Throws RUNTIME_DECISION_…. */
export async function makeDecision(
  parts: Parts,
  place: { readonly city: string; readonly caseId: string },
  step: number,
): Promise<Decision> {
  const repeated = await replaySteps(parts.reader, parts, place, step);
  const { city } = place;
  const key = await parts.writer.submit((tx) =>
    cityKey(tx, parts.seal, { city, purpose: 'decisions' }, parts.clock.now()),
  );
  const salt = decisionSalt(key, { ...place, step });
  const { machine, before, event, data, directory, calendar, bundle, outcome } = repeated;
  const context = { data, calendar, directory };
  const record = decisionRecord(machine, before, event, context, outcome, salt);
  const values = { salt, before, event, data, directory };
  return { record, repeated, sources: { bundle, calendar, values } };
}
