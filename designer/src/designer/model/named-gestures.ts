import { type Bundle, type Flow, orderBetween, ordered, type Text } from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { newId } from './new-id.ts';
import { inFlow, setProperty } from './set-property.ts';

/** What a flow names for its rules, routes and deadlines to refer to. */
export const namedKinds = ['signal', 'document', 'counter'] as const;
export type FlowDocument = NonNullable<Flow['documents']>[number];
export type NamedKind = (typeof namedKinds)[number];

const titles: Readonly<Record<NamedKind, Text>> = {
  signal: { 'zh-CN': '新信号', en: 'New signal' },
  document: { 'zh-CN': '新文书', en: 'New document' },
  counter: { 'zh-CN': '新计数', en: 'New count' },
};

export function namedOf(flow: Flow, kind: NamedKind) {
  if (kind === 'signal') return ordered(flow.signals);
  return kind === 'document' ? ordered(flow.documents ?? []) : ordered(flow.counters);
}

/** Adds one; null where it could not be whole: nobody to serve a document, nothing to be counted. */
export function addNamed(bundle: Bundle, flow: Flow, kind: NamedKind): Gesture | null {
  const shared = {
    id: newId(bundle, kind),
    order: orderBetween(namedOf(flow, kind).at(-1)?.order ?? null, null),
    title: titles[kind],
  };
  const role = ordered(bundle.roles)[0]?.id;
  const state = ordered(flow.states)[0]?.id;
  if ((kind === 'document' && role === undefined) || (kind === 'counter' && state === undefined))
    return null;
  const element =
    kind === 'signal'
      ? shared
      : kind === 'document'
        ? { ...shared, roles: [role] }
        : { ...shared, counts: { state } };
  const title = titles[kind];
  return {
    title: { 'zh-CN': `添加“${title['zh-CN']}”`, en: `Add “${title.en}”` },
    changes: [{ op: 'add', kind, flow: flow.id, element }],
  };
}

export function setNamed(
  flow: Flow,
  kind: NamedKind,
  id: string,
  property: 'title' | 'roles' | 'counts',
  value: unknown,
): Gesture {
  return setProperty(inFlow(flow, kind, id), [property], value, {
    'zh-CN': '修改流程要素',
    en: 'Change what the flow names',
  });
}

export function removeNamed(flow: Flow, kind: NamedKind, id: string): Gesture {
  return {
    title: { 'zh-CN': '删除流程要素', en: 'Delete what the flow names' },
    changes: [{ op: 'remove', kind, flow: flow.id, id }],
  };
}
