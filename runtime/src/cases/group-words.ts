import { fillText, operationTable, type RecordEntry, type Text } from '@jingwei/engine';
import { both } from './summarise.ts';

type GroupEntry = Extract<
  RecordEntry,
  { type: 'task-operation' | 'passed-over' | 'group-outcome' }
>;

const passedOver: Readonly<Record<Extract<GroupEntry, { type: 'passed-over' }>['because'], Text>> =
  {
    barred: {
      'zh-CN': '{person}办理过须分开的环节，未列入',
      en: '{person} is kept apart: handled an earlier state',
    },
    applicant: { 'zh-CN': '{person}是提出人，未列入', en: '{person} is left out as the applicant' },
    unqualified: {
      'zh-CN': '{person}当日没有所需资格，未列入',
      en: '{person} lacks a qualification today',
    },
    conflicted: { 'zh-CN': '{person}应当回避，未列入', en: '{person} has a conflict of interest' },
    'answered-before': {
      'zh-CN': '{person}此前已同意，沿用其意见',
      en: '{person} agreed before; the answer is taken over',
    },
  };

const outcomes: Readonly<Record<string, Text>> = {
  taken: { 'zh-CN': '办理结果：{action}', en: 'Outcome: {action}' },
  approved: { 'zh-CN': '共同办理结果：同意（{action}）', en: 'Outcome: approved ({action})' },
  refused: { 'zh-CN': '共同办理结果：不同意（{action}）', en: 'Outcome: refused ({action})' },
  vetoed: { 'zh-CN': '共同办理结果：一票否决（{action}）', en: 'Outcome: vetoed ({action})' },
};

/** What an operation is called, as the heading of an entry. */
export function operationWords(operation: string): Text {
  const found = operationTable().find((row) => row.operation === operation);
  const { 'zh-CN': zh, en } = found?.title ?? both(operation);
  return { 'zh-CN': zh, en: en.charAt(0).toUpperCase() + en.slice(1) };
}

/** Everybody whom the line of an entry names. */
export function namedIn(entry: RecordEntry): readonly string[] {
  switch (entry.type) {
    case 'task-operation':
      return entry.actingFor === null ? entry.people : [...entry.people, entry.actingFor];
    case 'passed-over':
      return [entry.person];
    case 'claimed':
    case 'released':
      return entry.assignee === null ? [] : [entry.assignee];
    default:
      return [];
  }
}

/** One line of what happened in joint work; for whom a substitute acted is part of it. */
export function groupInWords(
  entry: GroupEntry,
  names: ReadonlyMap<string, string>,
  actionTitle: (action: string) => Text,
): readonly Text[] {
  const nameOf = (person: string) => names.get(person) ?? person;
  switch (entry.type) {
    case 'task-operation': {
      const people = entry.people.map(nameOf);
      const concerns: Text = {
        'zh-CN': `涉及人员：${people.join('、')}`,
        en: `People concerned: ${people.join(', ')}`,
      };
      const words = { 'zh-CN': '代{person}办理', en: 'On behalf of {person}' };
      return [
        ...(entry.actingFor === null ? [] : [fillText(words, { person: nameOf(entry.actingFor) })]),
        ...(people.length === 0 ? [] : [concerns]),
      ];
    }
    case 'passed-over':
      return [fillText(passedOver[entry.because], { person: nameOf(entry.person) })];
    case 'group-outcome': {
      const { outcome } = entry;
      if (outcome.type !== 'decided') return [];
      const words = outcomes[outcome.result] ?? both('{action}');
      return [fillText(words, { action: actionTitle(outcome.action) })];
    }
  }
}
