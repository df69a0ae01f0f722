import {
  type DecidedRule,
  type DecisionCitation,
  type DecisionRecord,
  hashJson,
  type Machine,
  type Text,
} from '@jingwei/engine';
import { entryInWords, eventInWords } from '../cases/history-words.ts';
import { both, titledUnit } from '../cases/summarise.ts';
import type { HistoryBody } from '../steps/history-body.ts';
import type { DecisionView } from './decision-view.ts';
import { peopleRead, ruleInWords, type Telling } from './rule-in-words.ts';

/** Everybody whom the words of a record name. */
export function peopleIn(
  { people, rules, output }: DecisionRecord,
  body: HistoryBody,
  machine: Machine,
): readonly string[] {
  const entries = output.outcome === 'stepped' ? output.entries : [];
  return [
    ...people.flatMap(({ id, actingFor = id }) => [id, actingFor]),
    ...(body.enteredFor === null ? [] : [body.enteredFor]),
    ...rules.flatMap(({ explanation }) => peopleRead(explanation, { machine })),
    ...entries.flatMap((entry) => {
      if (entry.type === 'passed-over') return [entry.person];
      if (entry.type !== 'task-operation') return [];
      return [entry.by, ...entry.people, ...(entry.actingFor === null ? [] : [entry.actingFor])];
    }),
  ];
}

/** A decision record in words: who, by what right, on which conditions and which law, to what end. */
export function decisionInWords(
  record: DecisionRecord,
  body: HistoryBody,
  step: number,
  telling: Telling,
): DecisionView {
  const { machine, tree, names } = telling;
  const { bundle } = machine;
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  const titleOf = titlesOf(machine);
  const [person] = record.people;
  const entries = record.output.outcome === 'stepped' ? record.output.entries : [];
  const unitTitle = (unit: string) => titledUnit(tree, unit).title;
  return {
    step,
    at: body.at,
    happenedAt: body.happenedAt,
    title: eventInWords(body.record, machine),
    reason: body.record.reason,
    person: named(body.by),
    ...(body.enteredFor === null ? {} : { enteredFor: named(body.enteredFor) }),
    ...(person?.actingFor === undefined ? {} : { actingFor: named(person.actingFor) }),
    authority: {
      needed: person?.authority.needed ?? false,
      by: (person?.authority.by ?? []).map(({ role, unit, ...dates }) => ({
        role: { id: role, title: bundle.roles.find(({ id }) => id === role)?.title ?? both(role) },
        unit: titledUnit(tree, unit),
        ...dates,
      })),
    },
    rules: record.rules
      .filter((rule) => tells(rule, record))
      .map((rule) => ruleInWords(rule, titleOf, telling)),
    tables: record.tables.map(({ table, rows }) => ({
      title: titleOf(table),
      rows: rows.map(titleOf),
    })),
    citations: record.citations.toSorted(byRank).map(({ title, elements, ...citation }) => ({
      ...citation,
      title: title ?? both(citation.regulation),
      elements: elements.map(titleOf),
    })),
    lines: entries.flatMap((entry) => entryInWords(entry, machine, unitTitle, names)),
    fields: body.record.fields.map((field) => ({ field, title: titleOf(field) })),
    engine: record.engine,
    publication: { hash: record.publication, version: bundle.pack.version },
    calendar: record.calendar.version,
    hash: hashJson(record),
  };
}

/** Emptying a field that was empty is nothing to tell. */
function tells({ kind, id, explanation }: DecidedRule, { output }: DecisionRecord): boolean {
  if (kind === 'guard' || explanation.result !== null || output.outcome !== 'stepped') return true;
  return output.changes.some(({ field }) => field === id.split('.').at(-1));
}

/** The higher law first (立法法), its articles in the order of their numbers. */
const ranks: readonly DecisionCitation['rank'][] = [
  'law',
  'administrative-regulation',
  'judicial-interpretation',
  'local-regulation',
  'department-rule',
  'local-government-rule',
  'normative-document',
  'standard',
  null,
];

function byRank(one: DecisionCitation, other: DecisionCitation): number {
  const numberOf = ({ article }: DecisionCitation) => Number(/\d+/.exec(article ?? '')?.[0] ?? 0);
  return (
    ranks.indexOf(one.rank) - ranks.indexOf(other.rank) ||
    (one.regulation < other.regulation ? -1 : one.regulation > other.regulation ? 1 : 0) ||
    numberOf(one) - numberOf(other)
  );
}

const known = new WeakMap<Machine, ReadonlyMap<string, Text>>();

/** What the elements of a flow are called; an id stands for one without a title. */
function titlesOf(machine: Machine): (id: string) => Text {
  const titles = known.get(machine) ?? collectTitles(machine);
  known.set(machine, titles);
  return (id) => titles.get(id) ?? both(id);
}

function collectTitles({ bundle, flow }: Machine): ReadonlyMap<string, Text> {
  const tables = [...(bundle.tables ?? []), ...(flow.tables ?? [])];
  const elements = [
    ...[bundle.rules, bundle.fields, bundle.parameters].flat(),
    ...[flow.states, flow.actions, flow.routes, flow.deadlines, flow.rules, flow.fields].flat(),
    ...[tables, tables.flatMap(({ rows }) => rows)].flat(),
    flow,
  ];
  return new Map(elements.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title]])));
}
