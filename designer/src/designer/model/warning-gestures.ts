import {
  type Bundle,
  type Deadline,
  type DocumentDuration,
  type Flow,
  orderBetween,
  ordered,
} from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { newId } from './new-id.ts';
import { type ElementPlace, setProperty } from './set-property.ts';

function warningPlace(flow: Flow, deadline: Deadline, id: string): ElementPlace {
  return { kind: 'warning', flow: flow.id, parent: deadline.id, id };
}

/** Adds a reminder one unit of the deadline's own kind before its end. */
export function addWarning(bundle: Bundle, flow: Flow, deadline: Deadline): Gesture {
  const last = ordered(deadline.warnings ?? []).at(-1)?.order ?? null;
  const { unit } = deadline.duration;
  const element = {
    id: newId(bundle, 'warning'),
    order: orderBetween(last, null),
    before: { n: 1, unit: unit === 'month' || unit === 'year' ? ('calendar-day' as const) : unit },
  };
  return {
    title: { 'zh-CN': '添加提醒', en: 'Add a reminder' },
    changes: [{ op: 'add', kind: 'warning', flow: flow.id, parent: deadline.id, element }],
  };
}

export function setWarning(
  flow: Flow,
  deadline: Deadline,
  id: string,
  before: DocumentDuration,
): Gesture {
  return setProperty(warningPlace(flow, deadline, id), ['before'], before, {
    'zh-CN': '修改提醒',
    en: 'Change a reminder',
  });
}

export function removeWarning(flow: Flow, deadline: Deadline, id: string): Gesture {
  return {
    title: { 'zh-CN': '删除提醒', en: 'Delete a reminder' },
    changes: [{ op: 'remove', ...warningPlace(flow, deadline, id) }],
  };
}
