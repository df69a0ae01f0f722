import {
  type DecidedRule,
  type Explanation,
  type Field,
  type Json,
  rulePathsOf,
  ruleTitlesOf,
  sayExplanation,
  type Text,
} from '@jingwei/engine';
import { displayOf } from '../cases/display-value.ts';
import type { ShownCase } from '../cases/summarise.ts';
import type { DecisionView } from './decision-view.ts';

export interface Telling extends Pick<ShownCase, 'machine' | 'tree'> {
  readonly names: ReadonlyMap<string, string>;
}

/** A rule that reads nothing sensitive can still write what is. */
const hidden: Text = { 'zh-CN': '***', en: '***' };
const emptied: Text = { 'zh-CN': '清空', en: 'Emptied' };

/** What one rule decided and why: whether a condition held, or the value that a field got. */
export function ruleInWords(
  { kind, id, explanation }: DecidedRule,
  titleOf: (id: string) => Text,
  telling: Telling,
): DecisionView['rules'][number] {
  const { bundle, flow, fields } = telling.machine;
  const named = withNames(explanation, telling);
  const { result, because } = sayExplanation(
    named,
    rulePathsOf(bundle, flow),
    ruleTitlesOf(bundle, flow),
  );
  // Effects and inputs are known by `<holder>.<field>`: it is the field that got a value.
  const element = id.split('.').at(-1) ?? id;
  const title = titleOf(element);
  if (kind === 'guard') {
    return { kind, title, held: explanation.result === true, result, because };
  }
  const value = explanation.result;
  if (value === null) return { kind, title, held: null, result: emptied, because: [] };
  const field = fields.get(element);
  if (field?.class === 'P2' || field?.class === 'P3') {
    return { kind, title, held: null, result: hidden, because };
  }
  const display = displayOf(value, field, telling, telling.names);
  return { kind, title, held: null, result: display ?? result, because };
}

/** The people whom the values of an explanation name by their ids. */
export function peopleRead(explanation: Explanation, telling: Pick<Telling, 'machine'>): string[] {
  const { result } = explanation;
  const own = typeof result === 'string' && isPerson(explanation, telling) ? [result] : [];
  return [...own, ...explanation.parts.flatMap((part) => peopleRead(part, telling))];
}

/** The same explanation with the names of people in place of their ids. */
function withNames(explanation: Explanation, telling: Telling): Explanation {
  const { result } = explanation;
  const name = isPerson(explanation, telling) ? telling.names.get(String(result)) : undefined;
  return {
    ...explanation,
    result: (name ?? result) as Json,
    parts: explanation.parts.map((part) => withNames(part, telling)),
  };
}

function isPerson({ path }: Explanation, { machine }: Pick<Telling, 'machine'>): boolean {
  if (path === 'actor.id') return true;
  const field: Field | undefined = machine.fields.get(
    /^data\.([^.]+)$/.exec(path ?? '')?.[1] ?? '',
  );
  return field?.type === 'person';
}
