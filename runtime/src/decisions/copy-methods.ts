import type { DecisionRecord } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { systemPerson } from '../people/add-city.ts';
import { findByNumber, loadCase, type StoredCase } from '../store/cases.ts';
import { findStep } from '../store/history.ts';
import { auditDecision } from './decision-methods.ts';
import { type Decision, makeDecision } from './make-decision.ts';

export interface DecisionCopy extends Pick<Decision, 'record' | 'sources'> {
  readonly number: string;
  readonly step: number;
}

/** Decision records for whoever runs the installation, who may see everything. Audited as the machine's. */
export interface CopyMethods {
  /**
   * The record of a step (absent: the last) of the case with this number, and what it is recomputed from.
   * Throws RUNTIME_DECISION_CASE_UNKNOWN, RUNTIME_DECISION_CITY_MISSING, RUNTIME_DECISION_….
   */
  make(sought: {
    readonly number: string;
    readonly step?: number;
    readonly city?: string;
  }): Promise<DecisionCopy>;
  /** The same of the step that a record is about, by the id of its event; null: there is none. */
  find(record: DecisionRecord): Promise<DecisionCopy | null>;
}

export function copyMethods(parts: Parts): CopyMethods {
  const copy = async ({ city, id, number }: StoredCase, step: number): Promise<DecisionCopy> => {
    const decision = await makeDecision(parts, { city, caseId: id }, step);
    const reading = { at: parts.clock.now(), person: systemPerson };
    await auditDecision(parts, city, id, decision, reading);
    const { record, sources } = decision;
    return { number, step, record, sources };
  };
  return {
    async make({ number, step, city }) {
      const cases = await findByNumber(parts.reader, number);
      const found = city === undefined ? cases : cases.filter((one) => one.city === city);
      const [only, another] = found;
      if (only === undefined) {
        throw new RuntimeError('RUNTIME_DECISION_CASE_UNKNOWN', { details: { number } });
      }
      if (another !== undefined) {
        const cities = found.map((one) => one.city).join(', ');
        throw new RuntimeError('RUNTIME_DECISION_CITY_MISSING', { details: { number, cities } });
      }
      return await copy(only, step ?? only.version);
    },
    async find({ event }) {
      const step = await findStep(parts.reader, String(event?.ids));
      if (step === null) return null;
      const stored = await loadCase(parts.reader, step.city, step.caseId);
      return stored === null ? null : await copy(stored, step.caseSeq);
    },
  };
}
