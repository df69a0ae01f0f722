import {
  fillText,
  type Machine,
  type RecordEntry,
  type StepRecord,
  type Text,
} from '@jingwei/engine';
import { groupInWords, operationWords } from './group-words.ts';
import { both, titledState } from './summarise.ts';

const eventWords: Readonly<Record<StepRecord['event'], Text>> = {
  start: { 'zh-CN': '登记{noun}', en: 'Opened' },
  action: { 'zh-CN': '{subject}', en: '{subject}' },
  claim: { 'zh-CN': '签收待办', en: 'Claimed the task' },
  release: { 'zh-CN': '退回待办', en: 'Released the task' },
  'task-operation': { 'zh-CN': '{subject}', en: '{subject}' },
  timer: { 'zh-CN': '到时自动办理', en: 'Time came' },
  signal: { 'zh-CN': '收到“{subject}”', en: 'Received “{subject}”' },
  done: { 'zh-CN': '自动办理完成', en: 'The machine has done it' },
  failed: { 'zh-CN': '自动办理失败', en: 'The machine has failed' },
  retry: { 'zh-CN': '重试自动办理', en: 'Had the machine try again' },
  skip: { 'zh-CN': '跳过自动办理', en: 'Went on without the machine' },
  correct: { 'zh-CN': '更正“{subject}”的时间', en: 'Corrected the time of “{subject}”' },
  'add-element': { 'zh-CN': '在“{subject}”中增加对象', en: 'Added an element to “{subject}”' },
  'remove-element': { 'zh-CN': '移除一个对象', en: 'Took an element away' },
  'child-closed': { 'zh-CN': '子流程办结', en: 'The child case has closed' },
  'child-failed': { 'zh-CN': '子流程未能开启', en: 'The child case could not be opened' },
  reopen: { 'zh-CN': '重新办理，进入“{subject}”', en: 'Opened again in “{subject}”' },
  jump: { 'zh-CN': '跳转到“{subject}”', en: 'Moved to “{subject}”' },
  cancel: { 'zh-CN': '撤销{noun}', en: 'Called off' },
  'add-party': { 'zh-CN': '增加{subject}', en: 'Added: {subject}' },
  'correct-party': { 'zh-CN': '更正{subject}的信息', en: 'Corrected: {subject}' },
  'remove-party': { 'zh-CN': '移除{subject}', en: 'Removed: {subject}' },
  served: { 'zh-CN': '送达“{subject}”', en: 'Served “{subject}”' },
  recount: {
    'zh-CN': '按新的年历重新计算期限',
    en: 'Counted the deadlines again by a new calendar',
  },
};

/** What an alarm of the machine was about. */
const alarmWords: { readonly [what in string]?: Text } = {
  near: { 'zh-CN': '期限临近提醒', en: 'Deadline reminder' },
  expired: { 'zh-CN': '期限届满', en: 'Deadline over' },
};

/** What a step was, as a heading. */
export function eventInWords({ event, subject, entries }: StepRecord, machine: Machine): Text {
  const alarm = entries.find((one) => one.type === 'clock' && one.what in alarmWords);
  if (event === 'timer' && alarm?.type === 'clock') return alarmWords[alarm.what] ?? both('');
  if (event === 'task-operation') return operationWords(subject ?? '');
  const element =
    subject === null
      ? undefined
      : (machine.actions.get(subject) ??
        machine.states.get(subject) ??
        machine.flow.partyRoles.find(({ id }) => id === subject) ??
        machine.flow.signals.find(({ id }) => id === subject) ??
        machine.flow.documents?.find(({ id }) => id === subject));
  return fillText(eventWords[event], {
    subject: element?.title ?? subject ?? '',
    noun: machine.flow.noun,
  });
}

const clockWords: Readonly<Record<Extract<RecordEntry, { type: 'clock' }>['what'], Text>> = {
  started: {
    'zh-CN': '“{deadline}”开始计算，届满日 {date}',
    en: '“{deadline}” starts, due {date}',
  },
  suspended: { 'zh-CN': '“{deadline}”中止计算', en: '“{deadline}” stands still' },
  resumed: {
    'zh-CN': '“{deadline}”恢复计算，届满日 {date}',
    en: '“{deadline}” goes on, due {date}',
  },
  extended: { 'zh-CN': '“{deadline}”延长至 {date}', en: '“{deadline}” extended to {date}' },
  met: { 'zh-CN': '在“{deadline}”内办结', en: '“{deadline}” met' },
  near: { 'zh-CN': '“{deadline}”临近，届满日 {date}', en: '“{deadline}” is near, due {date}' },
  expired: { 'zh-CN': '“{deadline}”届满', en: '“{deadline}” expired' },
  corrected: { 'zh-CN': '“{deadline}”更正为 {date}', en: '“{deadline}” corrected to {date}' },
  recounted: { 'zh-CN': '“{deadline}”重新计算为 {date}', en: '“{deadline}” counted again: {date}' },
};

const branchWords: Readonly<Record<Extract<RecordEntry, { type: 'branch' }>['what'], Text>> = {
  opened: { 'zh-CN': '分支“{state}”开始', en: 'The branch “{state}” begins' },
  resumed: { 'zh-CN': '分支“{state}”恢复办理', en: 'The branch “{state}” goes on' },
  ended: { 'zh-CN': '分支“{state}”办完', en: 'The branch “{state}” has ended' },
  cancelled: { 'zh-CN': '分支“{state}”取消', en: 'The branch “{state}” is cancelled' },
  'no-longer-decisive': {
    'zh-CN': '分支“{state}”继续办理，不再影响结果',
    en: 'The branch “{state}” goes on and decides nothing any more',
  },
};

const childWords: Readonly<Record<Extract<RecordEntry, { type: 'child' }>['what'], Text>> = {
  started: { 'zh-CN': '开启子流程“{flow}”', en: 'Opens a case of “{flow}”' },
  closed: { 'zh-CN': '子流程“{flow}”办结', en: 'The case of “{flow}” has closed' },
  cancelled: { 'zh-CN': '撤销子流程“{flow}”', en: 'Calls off the case of “{flow}”' },
};

const consequenceWords: Readonly<
  Record<Extract<RecordEntry, { type: 'consequence' }>['does'], Text>
> = {
  escalate: {
    'zh-CN': '“{deadline}”超期，上报至{unit}',
    en: '“{deadline}” is overdue: goes up to {unit}',
  },
  reassign: {
    'zh-CN': '“{deadline}”超期，改由{unit}办理',
    en: '“{deadline}” is overdue: goes to {unit}',
  },
  supervise: {
    'zh-CN': '“{deadline}”超期，由{unit}督办',
    en: '“{deadline}” is overdue: {unit} supervises',
  },
  count: { 'zh-CN': '“{deadline}”超期，已计数', en: '“{deadline}” is overdue: counted' },
  effect: { 'zh-CN': '“{deadline}”超期，已按规定处理', en: '“{deadline}” is overdue: dealt with' },
};

/** The ways of service by their ids. */
const serviceWords: { readonly [method in string]?: Text } = {
  direct: { 'zh-CN': '直接送达{party}', en: 'Handed to: {party}' },
  left: { 'zh-CN': '留置送达{party}', en: 'Left behind for: {party}' },
  electronic: { 'zh-CN': '电子送达{party}', en: 'Served electronically on: {party}' },
  entrusted: { 'zh-CN': '委托送达{party}', en: 'Served by an entrusted body on: {party}' },
  post: { 'zh-CN': '邮寄送达{party}', en: 'Served by post on: {party}' },
  announcement: { 'zh-CN': '公告送达{party}', en: 'Served by announcement on: {party}' },
};

const obligationWords: Readonly<
  Record<Extract<RecordEntry, { type: 'obligation' }>['what'], Text>
> = {
  opened: { 'zh-CN': '“{obligation}”（{date}）应当履行', en: '“{obligation}” is due ({date})' },
  met: { 'zh-CN': '“{obligation}”（{date}）已履行', en: '“{obligation}” was met ({date})' },
  late: { 'zh-CN': '“{obligation}”（{date}）逾期补行', en: '“{obligation}” was met late ({date})' },
  missed: {
    'zh-CN': '“{obligation}”（{date}）逾期未履行',
    en: '“{obligation}” was missed ({date})',
  },
  lapsed: { 'zh-CN': '“{obligation}”（{date}）不再适用', en: '“{obligation}” has lapsed ({date})' },
};

/** One line of what a step did; decisions are told apart. */
export function entryInWords(
  entry: RecordEntry,
  machine: Machine,
  unitTitle: (unit: string) => Text,
  names: ReadonlyMap<string, string>,
): readonly Text[] {
  switch (entry.type) {
    case 'entered':
      return [say('进入“{state}”', 'Entered “{state}”', { state: state(entry.state, machine) })];
    case 'clock': {
      const deadline = machine.deadlines.get(entry.deadline)?.title ?? both(entry.deadline);
      const date = entry.dueDate ?? '—';
      return [fillText(clockWords[entry.what], { deadline, date })];
    }
    case 'moved':
      return [
        say('由{from}转到{to}', 'Moved from {from} to {to}', {
          from: unitTitle(entry.fromUnit),
          to: unitTitle(entry.toUnit),
        }),
      ];
    case 'claimed': {
      const { assignee } = entry;
      const who = assignee === null ? '' : (names.get(assignee) ?? assignee);
      return assignee === null ? [] : [say('由{who}办理', 'In the hands of {who}', { who })];
    }
    case 'kept-signal':
      return [say('收到的信号先行保留', 'The signal is kept until it is waited for', {})];
    case 'incident':
      return [
        say('出现需要处理的故障：{reason}', 'An incident: {reason}', { reason: entry.reason }),
      ];
    case 'closed':
      return [say('结案：{state}', 'Closed: {state}', { state: state(entry.state, machine) })];
    case 'ignored-signal':
      return [say('没有环节等待，信号不予处理', 'Nothing waits for the signal; it is ignored', {})];
    case 'dropped-signal':
      return [say('保留的信号已过期', 'A kept signal is too old now', {})];
    case 'branch':
      return [fillText(branchWords[entry.what], { state: state(entry.state, machine) })];
    case 'joined':
      return [
        say('“{state}”已汇合', '“{state}” is joined', { state: state(entry.state, machine) }),
      ];
    case 'child':
      return [fillText(childWords[entry.what], { flow: flowTitle(entry.flow, machine) })];
    case 'consequence': {
      const deadline = machine.deadlines.get(entry.deadline)?.title ?? both(entry.deadline);
      const unit = entry.unit === null ? both('') : unitTitle(entry.unit);
      return [fillText(consequenceWords[entry.does], { deadline, unit })];
    }
    case 'served': {
      const party = machine.flow.partyRoles.find(({ id }) => id === entry.to)?.title ?? entry.to;
      return [fillText(serviceWords[entry.method] ?? both(entry.method), { party })];
    }
    case 'obligation': {
      const duty = machine.flow.obligations?.find(({ id }) => id === entry.obligation)?.title;
      const obligation = duty ?? both(entry.obligation);
      return [fillText(obligationWords[entry.what], { obligation, date: entry.on })];
    }
    case 'task-operation':
    case 'passed-over':
    case 'group-outcome':
      return groupInWords(entry, names, (id) => machine.actions.get(id)?.title ?? both(id));
    case 'group-opened':
    case 'jumped':
    case 'reopened':
    case 'party':
    case 'left':
    case 'took':
    case 'released':
    case 'decided':
      return [];
  }
}

function flowTitle(id: string, machine: Machine): Text {
  return machine.bundle.flows.find((flow) => flow.id === id)?.title ?? both(id);
}

function state(id: string, machine: Machine): Text {
  return titledState(machine, id).title;
}

function say(chinese: string, english: string, values: Readonly<Record<string, unknown>>): Text {
  return fillText({ 'zh-CN': chinese, en: english }, values);
}
