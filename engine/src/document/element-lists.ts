import type { TSchema } from 'typebox';
import type { ElementKind } from '../change/change.ts';
import { Consequence, Deadline, Warning } from './deadlines.ts';
import { Field, Form, FormItem, FormSection } from './fields.ts';
import { Counter, Flow, PartyRole, Signal } from './flow.ts';
import { FlowDocument } from './flow-documents.ts';
import { Obligation, UnitObligation } from './obligations.ts';
import { Code, CodeList, NamedRule, Parameter, Regulation, Role } from './pack-elements.ts';
import { Property } from './properties.ts';
import { State } from './states.ts';
import { Table, TableInput, TableOutput, TableRow } from './tables.ts';
import { Action, Route } from './transitions.ts';

/** One list of elements in a bundle: what lies in it, in which property of what. */
export interface ElementList {
  readonly kind: ElementKind;
  readonly holder: 'bundle' | 'flow' | 'form' | 'code-list' | 'deadline' | 'table';
  readonly property: string;
  readonly schema: TSchema;
  /** An absent list is the same as an empty one. */
  readonly optional?: true;
}

/** Every list of elements in format 1. All other arrays of a document are values in a fixed order. */
export const elementLists: readonly ElementList[] = [
  { kind: 'regulation', holder: 'bundle', property: 'regulations', schema: Regulation },
  { kind: 'role', holder: 'bundle', property: 'roles', schema: Role },
  { kind: 'parameter', holder: 'bundle', property: 'parameters', schema: Parameter },
  { kind: 'code-list', holder: 'bundle', property: 'codeLists', schema: CodeList },
  { kind: 'field', holder: 'bundle', property: 'fields', schema: Field },
  { kind: 'rule', holder: 'bundle', property: 'rules', schema: NamedRule },
  { kind: 'table', holder: 'bundle', property: 'tables', schema: Table, optional: true },
  {
    kind: 'unit-obligation',
    holder: 'bundle',
    property: 'obligations',
    schema: UnitObligation,
    optional: true,
  },
  { kind: 'flow', holder: 'bundle', property: 'flows', schema: Flow },
  { kind: 'code', holder: 'code-list', property: 'codes', schema: Code },
  { kind: 'field', holder: 'flow', property: 'fields', schema: Field },
  { kind: 'form', holder: 'flow', property: 'forms', schema: Form },
  { kind: 'state', holder: 'flow', property: 'states', schema: State },
  { kind: 'action', holder: 'flow', property: 'actions', schema: Action },
  { kind: 'route', holder: 'flow', property: 'routes', schema: Route },
  { kind: 'deadline', holder: 'flow', property: 'deadlines', schema: Deadline },
  { kind: 'rule', holder: 'flow', property: 'rules', schema: NamedRule },
  { kind: 'table', holder: 'flow', property: 'tables', schema: Table, optional: true },
  { kind: 'document', holder: 'flow', property: 'documents', schema: FlowDocument, optional: true },
  {
    kind: 'obligation',
    holder: 'flow',
    property: 'obligations',
    schema: Obligation,
    optional: true,
  },
  { kind: 'signal', holder: 'flow', property: 'signals', schema: Signal },
  { kind: 'counter', holder: 'flow', property: 'counters', schema: Counter },
  { kind: 'party-role', holder: 'flow', property: 'partyRoles', schema: PartyRole },
  { kind: 'property', holder: 'flow', property: 'properties', schema: Property, optional: true },
  {
    kind: 'form-section',
    holder: 'form',
    property: 'sections',
    schema: FormSection,
    optional: true,
  },
  { kind: 'form-item', holder: 'form', property: 'items', schema: FormItem },
  { kind: 'warning', holder: 'deadline', property: 'warnings', schema: Warning, optional: true },
  {
    kind: 'consequence',
    holder: 'deadline',
    property: 'consequences',
    schema: Consequence,
    optional: true,
  },
  { kind: 'table-input', holder: 'table', property: 'inputs', schema: TableInput },
  { kind: 'table-output', holder: 'table', property: 'outputs', schema: TableOutput },
  { kind: 'row', holder: 'table', property: 'rows', schema: TableRow },
];

export type ElementHolder = ElementList['holder'];

const byHolder = new Map<ElementHolder | ElementKind, readonly ElementList[]>();
for (const { holder } of elementLists) {
  byHolder.set(
    holder,
    elementLists.filter((list) => list.holder === holder),
  );
}

/** Kinds whose ids are names inside the element that holds them, and may come again in another. */
export const localKinds: ReadonlySet<ElementKind> = new Set([
  'code',
  'table-input',
  'table-output',
]);

/** The lists that lie directly in a bundle or in an element of this kind. */
export function listsIn(holder: ElementHolder | ElementKind): readonly ElementList[] {
  return byHolder.get(holder) ?? [];
}
