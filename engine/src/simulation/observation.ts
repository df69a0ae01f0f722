import { type SeenRule, watchMachine } from '../decision/watch-machine.ts';
import { ruleContextOf } from '../document/rule-context.ts';
import { formWithoutData } from '../form/derive-form.ts';
import { canonicalJson } from '../hash/canonical-json.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import { attempt } from '../problem/attempt.ts';
import { explainRule, type RuleContext } from '../rules/index.ts';
import type { StepRecord } from '../step/outcome.ts';
import { seenConditions } from './conditions.ts';
import { countedRules, goalKey } from './goals.ts';

/** What one case went through. Plain JSON, sorted, so that runs can be stored and compared. */
export interface CoveredRun {
  readonly flow: string;
  /** Keys of goals. */
  readonly goals: readonly string[];
}

/** Notes what a case goes through: `machine` decides as the one given, and tells what it evaluates. */
export class Observation {
  readonly machine: Machine;
  private readonly plain: Machine;
  private readonly context: RuleContext;
  private readonly seen = new Set<string>();

  constructor(machine: Machine) {
    this.plain = machine;
    this.context = ruleContextOf(machine.bundle, machine.flow);
    this.machine = watchMachine(machine, (one) => this.sawRule(one));
  }

  run(): CoveredRun {
    return { flow: this.plain.flow.id, goals: [...this.seen].sort() };
  }

  /** What was seen since this was last asked. */
  taken(): readonly string[] {
    const goals = [...this.seen].sort();
    this.seen.clear();
    return goals;
  }

  sawRecord({ entries }: StepRecord): void {
    for (const entry of entries) {
      if (entry.type === 'entered') this.seen.add(goalKey('states', entry.state, 'entered'));
      if (entry.type === 'took') {
        const category = entry.kind === 'action' ? 'actions' : 'routes';
        this.seen.add(goalKey(category, entry.transition, 'taken'));
      }
      if (entry.type === 'clock' && (entry.what === 'met' || entry.what === 'expired')) {
        this.seen.add(goalKey('deadlines', entry.deadline, entry.what));
      }
    }
  }

  /** The rules of a form, on what was entered on it. */
  sawForm(form: string, values: JsonObject, data: JsonObject): void {
    const { flow } = this.plain;
    const own = flow.forms.find(({ id, items }) => id === form && items.length > 0);
    if (own === undefined) return;
    const derived = formWithoutData(this.plain, form);
    const entered = Object.entries({ ...data, ...values }).filter(([, value]) => value !== null);
    const facts = { data: Object.fromEntries(entered), param: derived.ui.parameters };
    for (const item of own.items) {
      const { required, visible } = item;
      const rules = [
        ['visible', visible],
        ['required', typeof required === 'object' ? required : undefined],
      ] as const;
      for (const [what, given] of rules) {
        if (given === undefined) continue;
        const owner = `${form}.${item.id}.${what}`;
        this.saw(owner, given.rule as Json, facts);
      }
    }
  }

  private saw(owner: string, rule: Json, facts: JsonObject): void {
    attempt(
      () => this.note(owner, true, explainRule(rule, facts, this.context)),
      () => undefined,
    );
  }

  private sawRule({ kind, id, explanation, tables }: SeenRule): void {
    this.note(id, kind === 'guard', explanation);
    for (const { table, result } of tables) {
      for (const row of result.rows) this.seen.add(goalKey('rows', table, 'held', row));
    }
  }

  private note(owner: string, holds: boolean, explanation: SeenRule['explanation']): void {
    const tell = (of: string, condition: Json, held: boolean) => {
      const want = held ? 'true' : 'false';
      this.seen.add(goalKey('conditions', of, want, keyOf(condition)));
    };
    const conditions = conditionRules(this.plain);
    seenConditions(explanation, owner, holds, tell, (rule) => conditions.has(rule));
  }
}

const keys = new WeakMap<object, string>();

/** The rules of a compiled machine stay the same objects, so that each is written once. */
function keyOf(condition: Json): string {
  if (typeof condition !== 'object' || condition === null) return canonicalJson(condition);
  const known = keys.get(condition) ?? canonicalJson(condition);
  keys.set(condition, known);
  return known;
}

const conditionsByMachine = new WeakMap<Machine, ReadonlySet<string>>();

/** The named rules that are asked whether they hold. */
function conditionRules(machine: Machine): ReadonlySet<string> {
  const known =
    conditionsByMachine.get(machine) ??
    new Set(
      countedRules(machine.bundle, machine.flow).flatMap((one) => (one.holds ? [one.owner] : [])),
    );
  conditionsByMachine.set(machine, known);
  return known;
}
