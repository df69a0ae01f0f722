import { checkCityCalendar } from '../calendar/index.ts';
import type { EngineCode } from '../problem/codes.ts';
import type { Problem } from '../problem/problem.ts';
import type { Bundle } from './bundle.ts';
import { checkBounds } from './check/bounds.ts';
import { checkBranches } from './check/branches.ts';
import { checkCaseName } from './check/case-name.ts';
import { checkDeadlines } from './check/deadlines.ts';
import { checkIdentity } from './check/identity.ts';
import { checkJointWork } from './check/joint-work.ts';
import { checkObligations, checkUnitObligations } from './check/obligations.ts';
import { checkChoiceLoops, checkPathsToEnd } from './check/paths-to-end.ts';
import { checkProperties } from './check/properties.ts';
import { checkCitations, checkFlowReferences } from './check/references.ts';
import { checkReopening } from './check/reopening.ts';
import { checkFlowRules, checkPackRules } from './check/rules.ts';
import { Findings, type FlowScope, flowScope, inFlow, placed } from './check/scope.ts';
import { checkStates } from './check/states.ts';
import { checkSubflows } from './check/subflows.ts';
import { checkFlowTables, checkPackTables } from './check/tables.ts';
import { checkTexts } from './check/texts.ts';
import { checkTransitions } from './check/transitions.ts';
import { checkFields, checkParameters } from './check/values.ts';

/**
 * Everything that is wrong with what a bundle means: identity, references, structure, rules,
 * deadlines, protection of data, texts, and whether every case can end. Paths point into the bundle
 * as it was given. The shape is `parseBundle`'s to check. Errors keep a flow from being compiled.
 */
export function checkBundle(bundle: Bundle): Problem[] {
  const findings = new Findings();
  findings.problems.push(...checkCityCalendar(bundle.calendar, '/calendar'));
  checkIdentity(bundle, findings);
  checkCitations(bundle, findings);
  checkParameters(bundle, findings);
  checkFields(bundle, placed(bundle.fields, '/fields'), findings);
  checkPackRules(bundle, findings);
  checkPackTables(bundle, findings);
  checkUnitObligations(bundle, findings);
  for (const [index, flow] of bundle.flows.entries()) {
    checkFlow(flowScope(bundle, index, flow), findings);
  }
  checkTexts(bundle, findings);
  return findings.problems;
}

/** Problems after which nobody can say where a flow leads. */
const unsound: ReadonlySet<EngineCode> = new Set<EngineCode>([
  'ENGINE_REFERENCE_UNKNOWN',
  'ENGINE_STATE_PARENT_INVALID',
  'ENGINE_STATE_PARENT_CYCLE',
]);

function checkFlow(scope: FlowScope, findings: Findings): void {
  const { flow } = scope;
  const before = findings.problems.length;
  checkFlowReferences(scope, findings);
  checkStates(scope, findings);
  checkBranches(scope, findings);
  checkSubflows(scope, findings);
  checkTransitions(scope, findings);
  checkReopening(scope, findings);
  checkJointWork(scope, findings);
  const sound = findings.problems.slice(before).every(({ code }) => !unsound.has(code));
  checkDeadlines(scope, findings);
  checkObligations(scope, findings);
  checkFields(scope.bundle, inFlow(scope, 'fields', flow.fields), findings);
  checkCaseName(scope, findings);
  for (const { element, place } of inFlow(scope, 'partyRoles', flow.partyRoles)) {
    checkBounds(element.min, element.max, place, findings);
  }
  checkProperties(scope, findings);
  checkFlowRules(scope, findings);
  checkFlowTables(scope, findings);
  checkChoiceLoops(scope, findings);
  // What cannot be followed has been said; saying that it leads nowhere would only repeat it.
  if (sound) checkPathsToEnd(scope, findings);
}
