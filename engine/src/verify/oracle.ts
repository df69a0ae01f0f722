import type { EffectDefinition } from '../document/effects.ts';
import type { Flow } from '../document/flow.ts';
import { jointStatesOf } from '../document/joint-states.ts';
import { isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import type { CompiledRule } from '../rules/index.ts';
import type { Model } from './model.ts';
import { todayOf } from './sets.ts';

/** What the step asked of a rule, in the order in which it asked. */
export type Asked =
  | {
      readonly ask: 'guard';
      readonly id: string;
      readonly decision: boolean;
      readonly again: boolean;
      readonly facts: JsonObject;
      readonly passed: number;
    }
  | {
      readonly ask: 'value';
      readonly effect: EffectDefinition;
      readonly atom: number | null;
      readonly facts: JsonObject;
      readonly passed: number;
    }
  | { readonly ask: 'compute'; readonly facts: JsonObject; readonly passed: number };

/** Elements of a `multiple` state that are looked at. */
export const mostElements = 2;

/**
 * The machine of a flow whose rules answer what they are told to. The step itself is the engine's own:
 * which states are left and entered, which clocks start and which alarms are set is decided by it, for
 * every way in which the rules may come out. Forms ask for nothing, since what is entered is no longer
 * one value but every one; deadlines that move nothing are left out.
 */
export class Oracle {
  readonly machine: Machine;
  readonly asked: Asked[] = [];
  private readonly model: Model;
  private script: readonly number[] = [];
  private choices: number[] = [];
  private decided = new Map<string, number>();

  constructor(model: Model) {
    this.model = model;
    const { machine } = model;
    const flow = emptied(machine.flow, model);
    const values = new Map<unknown, CompiledRule>();
    for (const effect of machine.rules.values.keys()) {
      values.set(
        effect,
        this.answering((facts) => this.value(effect as EffectDefinition, facts)),
      );
    }
    const guards = new Map(
      [...machine.rules.guards.keys()].map((id) => [
        id,
        this.answering((facts) => this.guard(id, facts)),
      ]),
    );
    const compute = this.answering((facts) => {
      this.asked.push({ ask: 'compute', facts, passed: passedIn(facts) });
      return null;
    });
    const nothing = this.answering(() => null);
    const list = this.answering(() =>
      Array.from({ length: this.choose(mostElements + 1) }, (_, index) => index + 1),
    );
    this.machine = {
      ...machine,
      flow,
      bundle: {
        ...machine.bundle,
        flows: machine.bundle.flows.map((one) => (one.id === flow.id ? flow : one)),
      },
      forms: new Map(flow.forms.map((form) => [form.id, form])),
      deadlines: new Map(flow.deadlines.map((deadline) => [deadline.id, deadline])),
      states: new Map(flow.states.map((state) => [state.id, state])),
      jointStates: jointStatesOf(flow),
      rules: {
        ...machine.rules,
        guards,
        guardTrees: new Map(),
        values,
        computed: model.computed.length === 0 ? [] : [{ field: '@computed', rule: compute }],
        payloads: new Map([...machine.rules.payloads.keys()].map((id) => [id, nothing])),
        lists: new Map([...machine.rules.lists.keys()].map((id) => [id, list])),
        inputs: new Map([...machine.rules.inputs.keys()].map((id) => [id, []])),
      },
    };
  }

  /**
   * Runs `step` once for every way in which the rules may come out, telling each time what was asked.
   * `most` bounds the ways; what lies beyond is not looked at, which is said by false.
   */
  everyWay<Result>(
    step: () => Result,
    each: (result: Result, asked: readonly Asked[]) => void,
    most: number,
  ): boolean {
    const waiting: (readonly number[])[] = [[]];
    for (let ways = 0; waiting.length > 0; ways += 1) {
      if (ways >= most) return false;
      this.script = waiting.pop() as readonly number[];
      this.again();
      const result = step();
      const { sizes } = this;
      each(result, [...this.asked]);
      for (let at = this.script.length; at < this.choices.length; at += 1) {
        for (let other = 1; other < (sizes[at] as number); other += 1) {
          waiting.push([...this.choices.slice(0, at), other]);
        }
      }
    }
    return true;
  }

  /** The step begins anew, with the same script. */
  again(): void {
    this.choices = [];
    this.sizes = [];
    this.asked.length = 0;
    this.decided = new Map();
  }

  private sizes: number[] = [];

  private choose(among: number): number {
    const at = this.choices.length;
    const chosen = this.script[at] ?? 0;
    this.choices.push(chosen);
    this.sizes.push(among);
    return chosen;
  }

  /** Asked again before anything was written, a guard comes out as before. */
  private guard(id: string, facts: JsonObject): Json {
    const key = `${id} ${passedIn(facts)} ${this.asked.filter(({ ask }) => ask === 'value').length}`;
    const before = this.decided.get(key);
    const chosen = before ?? this.choose(2);
    this.decided.set(key, chosen);
    const decision = chosen === 0;
    this.asked.push({
      ask: 'guard',
      id,
      decision,
      again: before !== undefined,
      facts,
      passed: passedIn(facts),
    });
    return decision;
  }

  private value(effect: EffectDefinition, facts: JsonObject): Json {
    const field = effect.type === 'set-field' ? effect.field : '';
    const place = this.model.dating.has(field) ? this.model.fields.get(field) : undefined;
    const atom = place === undefined ? null : this.choose(place.domain.atoms.length);
    this.asked.push({ ask: 'value', effect, atom, facts, passed: passedIn(facts) });
    if (place === undefined || atom === null) return null;
    return place.domain.atoms[atom]?.values(todayOf(facts))[0] ?? null;
  }

  private answering(answer: (facts: JsonObject) => Json): CompiledRule {
    const evaluate = (facts: Json) => answer(isJsonObject(facts) ? facts : {});
    return {
      rule: null,
      reads: [],
      evaluate: evaluate as CompiledRule['evaluate'],
      explain: (facts) => ({
        operator: null,
        rule: null,
        parts: [],
        decisive: true,
        result: evaluate(facts),
      }),
    };
  }
}

/** How many actions were taken and states entered so far in this step: each has its own counter. */
function passedIn(facts: JsonObject): number {
  const counted = facts.history;
  if (!isJsonObject(counted)) return 0;
  return Object.values(counted).reduce<number>((sum, one) => sum + Number(one), 0);
}

function emptied(flow: Flow, { clocks, dating }: Model): Flow {
  const counter = (id: string, counts: Flow['counters'][number]['counts']) => ({
    id,
    order: 'a0',
    title: { 'zh-CN': id, en: id },
    counts,
  });
  // Obligations recur and are counted; they move no case.
  const { obligations: _none, ...others } = flow;
  const returned = flow.states.flatMap((one) =>
    one.kind === 'work' ? (one.group?.allows?.return?.to ?? []) : [],
  );
  return {
    ...others,
    // Joint work may come out in any of its actions; handing back moves a case like a person does.
    states: flow.states.map((state) => {
      if (state.kind !== 'work') return state;
      const { group: _decided, people: _given, ...work } = state;
      return work;
    }),
    ...(returned.length === 0
      ? {}
      : {
          jumping: {
            roles: flow.states.flatMap((one) => (one.kind === 'work' ? [one.role] : [])),
            to: returned,
          },
        }),
    forms: flow.forms.map((form) => ({
      ...form,
      items: form.items.flatMap(({ id, order, field }) =>
        dating.has(field) ? [{ id, order, field }] : [],
      ),
    })),
    deadlines: flow.deadlines
      .filter(({ id }) => clocks.has(id))
      .map(({ warnings: _none, ...deadline }) =>
        deadline.extension === undefined
          ? deadline
          : { ...deadline, extension: { ...deadline.extension, max: 1_000_000 } },
      ),
    counters: [
      ...flow.actions.map(({ id }) => counter(`action.${id}`, { action: id })),
      ...flow.states.map(({ id }) => counter(`state.${id}`, { state: id })),
    ],
  };
}
