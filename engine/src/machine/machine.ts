import type { AnyStateMachine } from 'xstate';
import type { Bundle } from '../document/bundle.ts';
import type { Deadline } from '../document/deadlines.ts';
import type { Field, Form } from '../document/fields.ts';
import type { Flow } from '../document/flow.ts';
import type { Role } from '../document/pack-elements.ts';
import type { State, WorkState } from '../document/states.ts';
import type { Action, Route } from '../document/transitions.ts';
import type { JsonObject } from '../json/json.ts';
import type { CompiledRule, Rule } from '../rules/index.ts';
import type { GuardTree } from './guard-tree.ts';

/** The rules of one flow, compiled once. */
export interface MachineRules {
  /** Guards by the id of their action, route or branch. */
  readonly guards: ReadonlyMap<string, CompiledRule>;
  /** The same guards, opened at their joints. */
  readonly guardTrees: ReadonlyMap<string, GuardTree>;
  /** Computed fields, each after those that it reads. */
  readonly computed: readonly { readonly field: string; readonly rule: CompiledRule }[];
  /** The values of `set-field` effects, by the effect of the document itself. */
  readonly values: ReadonlyMap<unknown, CompiledRule>;
  /** What gives people and units of assignments, by the rule of the document itself. */
  readonly people: ReadonlyMap<unknown, CompiledRule>;
  /** What automatic states deliver, by state id. */
  readonly payloads: ReadonlyMap<string, CompiledRule>;
  /** The lists of `multiple` states, by state id. */
  readonly lists: ReadonlyMap<string, CompiledRule>;
  /** What the children of `subflow` states begin with, by state id. */
  readonly inputs: ReadonlyMap<
    string,
    readonly { readonly field: string; readonly rule: CompiledRule }[]
  >;
}

/** A compiled flow: made once from a bundle, the same for every case of it, never changed. */
export interface Machine {
  /** The hash of the bundle: the publication that its cases run under. */
  readonly hash: string;
  readonly bundle: Bundle;
  readonly flow: Flow;
  /** The parameters' values by id, read in rules as `param.<id>`. */
  readonly parameters: JsonObject;
  /** Named rules of the pack and of the flow, in the version in force, for compiling more rules. */
  readonly namedRules: Readonly<Record<string, Rule>>;
  readonly rules: MachineRules;
  /** Fields of the pack and of the flow. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly forms: ReadonlyMap<string, Form>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly states: ReadonlyMap<string, State>;
  /** Those whose work is joint or given to people. */
  readonly jointStates: ReadonlyMap<string, WorkState>;
  /** The composite state around each state; null at the top. */
  readonly parents: ReadonlyMap<string, string | null>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly deadlines: ReadonlyMap<string, Deadline>;
  /** The composite state whose branch each state belongs to; null: to the main branch. */
  readonly roots: ReadonlyMap<string, string | null>;
  /** What XState decides with: one chart for each composite state that is a branch, null for the flow. */
  readonly charts: ReadonlyMap<string | null, AnyStateMachine>;
}
