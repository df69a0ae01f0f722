// The engine's public surface. One block an area, each kept by hand: what is not named here is private.

export {
  addDays,
  addMs,
  addWorkingTime,
  type Calendar,
  type CalendarYear,
  type Clock,
  checkCalendarYear,
  daysBetween,
  endOfLocalDay,
  type Instant,
  instantAt,
  isInstant,
  isLocalDate,
  type LocalDate,
  localDateOf,
  localTimeOf,
  makeCalendar,
  msBetween,
  type Remaining,
  remaining,
  startOfLocalDay,
  workingDaysBetween,
} from './calendar/index.ts';
export { type AppliedChanges, applyChanges } from './change/apply-changes.ts';
export { Change, type ElementKind } from './change/change.ts';
export { describeChange } from './change/describe-change.ts';
export { type DescribedChange, describeChanges } from './change/describe-changes.ts';
export { diffBundles } from './change/diff-bundles.ts';
export { orderBetween } from './change/order-between.ts';
export type {
  DecidedRule,
  DecidedTable,
  DecidingPerson,
  DecisionCitation,
  DecisionOutput,
  DecisionRecord,
} from './decision/decision-record.ts';
export { decisionRecord } from './decision/record-decision.ts';
export {
  type DecisionDifference,
  type DecisionValues,
  type DecisionVerdict,
  verifyDecision,
} from './decision/verify-decision.ts';
export { articleWords } from './document/article-words.ts';
export type { Assignment, AssignmentUnit } from './document/assignment.ts';
export { rootsOf } from './document/branch-roots.ts';
export { Bundle } from './document/bundle.ts';
export { bundleHash, canonicalBundle } from './document/bundle-hash.ts';
export { checkBundle } from './document/check-bundle.ts';
export type { Consequence, Deadline } from './document/deadlines.ts';
export { durationWords } from './document/duration-words.ts';
export type { EffectDefinition } from './document/effects.ts';
export { type ElementList, elementLists } from './document/element-lists.ts';
export type {
  Field,
  FieldClass,
  FieldType,
  Form,
  FormItem,
  FormSection,
} from './document/fields.ts';
export type { Counter, Flow, PartyRole, Signal } from './document/flow.ts';
export type { FlowDocument } from './document/flow-documents.ts';
export type { GroupPolicy } from './document/group-policy.ts';
export { kindWords } from './document/kind-words.ts';
export type { Obligation, Recurrence, UnitObligation } from './document/obligations.ts';
export { compareElements, ordered } from './document/ordered.ts';
export type {
  Code,
  CodeList,
  NamedRule,
  Parameter,
  Regulation,
  Role,
} from './document/pack-elements.ts';
export { type ParsedBundle, parseBundle } from './document/parse-bundle.ts';
export type {
  Basis,
  DocumentDuration,
  UnitKind,
  UnitReference,
  Verification,
} from './document/primitives.ts';
export { retireIds } from './document/retire-ids.ts';
export { ruleContextOf, ruleTitlesOf } from './document/rule-context.ts';
export { formPathsOf, rulePathsOf } from './document/rule-paths.ts';
export { type ServiceMethod, serviceMethods } from './document/service-methods.ts';
export type { State, StateKind } from './document/states.ts';
export type {
  Aggregation,
  Cell,
  HitPolicy,
  Table,
  TableInput,
  TableOutput,
  TableRow,
  TableType,
} from './document/tables.ts';
export type { Action, Route, Trigger } from './document/transitions.ts';
export { checkFormValues, checkValues } from './form/check-values.ts';
export { deriveForm, type FormSource, type FormViewer } from './form/derive-form.ts';
export type { DerivedForm, DerivedItem, FormSchema, FormUi, Widget } from './form/derived-form.ts';
export { type FormConditions, formConditions } from './form/form-conditions.ts';
export { type HandOver, handOver } from './group/hand-over.ts';
export type { OperationChoices } from './group/offered-operations.ts';
export { GroupOperation, type OperationType, operationsWithoutSeat } from './group/operation.ts';
export { type OperationTableRow, operationTable } from './group/operation-table.ts';
export type { GroupOutcome, Seat, TaskGroup } from './group/task-group.ts';
export { canonicalJson } from './hash/canonical-json.ts';
export { hashJson, sha256Hex } from './hash/hash.ts';
export { isJsonObject, type Json, type JsonObject } from './json/json.ts';
export { type ParsedJson, parseJson } from './json/parse-json.ts';
export { compileFlow } from './machine/compile-flow.ts';
export { engineVersion } from './machine/engine-version.ts';
export type { Machine, MachineRules } from './machine/machine.ts';
export { type Between, dueForUnit, type UnitDue } from './obligation/due-for-unit.ts';
export { type Occurrence, occurrences, type Recurring } from './obligation/occurrences.ts';
export { EngineError } from './problem/engine-error.ts';
export { hasErrors, type Problem, type Severity } from './problem/problem.ts';
export {
  checkRule,
  type Explanation,
  type PartlyKnown,
  type Rule,
  type RuleCheckContext,
  type RulePath,
  type RulePaths,
  type RuleTitles,
  type RuleType,
  sayExplanation,
  sayRule,
  typeOfRule,
} from './rules/index.ts';
export {
  runScenario,
  type ScenarioFailure,
  type ScenarioOptions,
  type ScenarioResult,
} from './scenario/run-scenario.ts';
export { Scenario, type ScenarioStep } from './scenario/scenario.ts';
export { coverageOf, type FlowCoverage } from './simulation/coverage-of.ts';
export type { DeadlineFigures, DurationFigures } from './simulation/figures.ts';
export type { CoverageCategory, Goal } from './simulation/goals.ts';
export type { CoveredRun } from './simulation/observation.ts';
export {
  type ProposalOptions,
  type Proposals,
  proposeScenarios,
} from './simulation/propose-scenarios.ts';
export {
  type SimulationOptions,
  type SimulationReport,
  simulateFlow,
} from './simulation/simulate-flow.ts';
export { type Answered, answering } from './step/answering.ts';
export type { StepContext } from './step/context.ts';
export {
  type DescribedDeadline,
  type DescribedSuspension,
  describeDeadline,
} from './step/describe-deadline.ts';
export type { Answer, Directory, Question } from './step/directory.ts';
export type { Effect, NotifyTarget } from './step/effect.ts';
export type { EventPayload, Principal, StartEvent, StepEvent } from './step/event.ts';
export { type Offer, offeredActions } from './step/offered-actions.ts';
export { type MoveOffer, movesFor } from './step/offered-moves.ts';
export {
  type CaseView,
  operationsFor,
  recipientsFor,
  type TaskOperationOffer,
} from './step/offered-operations.ts';
export type { DataChange, RecordEntry, StepOutcome, StepRecord } from './step/outcome.ts';
export { questionsFor } from './step/questions.ts';
export { replayCase, type StoredStep } from './step/replay-case.ts';
export type {
  Branch,
  DeadlineClock,
  ObligationRun,
  Pending,
  Snapshot,
  StateValue,
  StoredGroup,
  Task,
  Timer,
} from './step/snapshot.ts';
export { startCase } from './step/start-case.ts';
export { stepCase } from './step/step-case.ts';
export {
  type CompiledTable,
  checkTable,
  compileTable,
  type ExplainedCell,
  type ExplainedRow,
  evaluateTable,
  explainTable,
  sayCell,
  type TableCheckContext,
  type TableExplanation,
  type TableResult,
  tableCheckLimits,
  tableLimits,
  whyNotRow,
} from './tables/index.ts';
export { nearestName } from './text/nearest.ts';
export { fillText, isText, type Language, languages, type Text } from './text/text.ts';
export type {
  FlowReport,
  Verdict,
  VerifyBound,
  VerifyFinding,
  VerifyReport,
  VerifySubject,
} from './verify/report.ts';
export type { ExampleStep } from './verify/run.ts';
export { type VerifyOptions, verifyBundle } from './verify/verify-bundle.ts';
