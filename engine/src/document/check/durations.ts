import type { ProblemPlace } from '../../problem/problem.ts';
import type { DocumentDuration } from '../primitives.ts';
import { below, type Findings, type FlowScope } from './scope.ts';

/** A duration whose number is a parameter: an integer one of the same unit; working hours need hours. */
export function checkDuration(
  scope: Pick<FlowScope, 'bundle' | 'parameters'>,
  duration: DocumentDuration | undefined,
  place: ProblemPlace,
  findings: Findings,
): void {
  if (duration === undefined) return;
  if (duration.unit === 'working-hour' && scope.bundle.calendar.workingHours.length === 0) {
    findings.add('ENGINE_WORKING_HOURS_MISSING', below(place, '/unit'));
  }
  if (typeof duration.n === 'number') return;
  const { parameter: id } = duration.n;
  const parameter = scope.parameters.get(id);
  const isKnown = findings.refer('parameter', id, scope.parameters.keys(), place, '/n/parameter');
  if (!isKnown || parameter === undefined) return;
  const at = below(place, '/n/parameter');
  const { title, type } = parameter;
  if (type !== 'integer') {
    findings.add('ENGINE_DURATION_PARAMETER_UNFIT', at, { title, type });
  } else if (typeof parameter.value === 'number' && parameter.value < 0) {
    findings.add('ENGINE_DURATION_PARAMETER_UNFIT', at, { title, type: parameter.value });
  }
  if (parameter.unit !== undefined && parameter.unit !== duration.unit) {
    findings.add('ENGINE_DURATION_UNIT_DIFFERENT', at, {
      title,
      unit: parameter.unit,
      other: duration.unit,
    });
  }
}
