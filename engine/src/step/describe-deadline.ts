import {
  type Calendar,
  type Due,
  dueOf,
  type Instant,
  localDateOf,
  type Remaining,
  remaining,
} from '../calendar/index.ts';
import { articleWords } from '../document/article-words.ts';
import type { Deadline } from '../document/deadlines.ts';
import { durationWords } from '../document/duration-words.ts';
import { titleOf } from '../document/title-of.ts';
import type { Machine } from '../machine/machine.ts';
import type { Text } from '../text/text.ts';
import type { DeadlineClock } from './snapshot.ts';

export interface DescribedSuspension {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly ground: Text;
}

/** A clock for people to read. */
export interface DescribedDeadline {
  readonly title: Text;
  /** What holds, from when, on what basis, what was left out, what stopped it and what extended it. */
  readonly sentence: Text;
  readonly due: Due;
  /** How far the due date is; null once the state has been left. */
  readonly remaining: Remaining | null;
  /** Why it stands still now. */
  readonly ground: Text | null;
  readonly suspensions: readonly DescribedSuspension[];
}

export function describeDeadline(
  machine: Machine,
  clock: DeadlineClock,
  calendar: Calendar,
  now: Instant,
): DescribedDeadline {
  const deadline = machine.deadlines.get(clock.deadline);
  const due = dueOf(clock.clock, calendar);
  const suspensions = clock.clock.suspensions.map(({ from, to = null, ground }) => ({
    from,
    to,
    ground: groundOf(deadline, ground),
  }));
  const held = suspensions.find((one) => one.to === null);
  return {
    title: titleOf(machine.deadlines, clock.deadline),
    sentence: sentenceOf(machine, clock, { deadline, due, suspensions, calendar }),
    due,
    remaining: clock.endedAt === undefined ? remaining(due, now, calendar) : null,
    ground: clock.endedAt === undefined && held !== undefined ? held.ground : null,
    suspensions,
  };
}

interface Parts {
  readonly deadline: Deadline | undefined;
  readonly due: Due;
  readonly suspensions: readonly DescribedSuspension[];
  readonly calendar: Calendar;
}

function sentenceOf(machine: Machine, { clock }: DeadlineClock, parts: Parts): Text {
  const { due, suspensions, calendar, deadline } = parts;
  const day = (instant: Instant) => localDateOf(instant, calendar.zone);
  const start = day(clock.startedAt);
  const limit = durationWords(clock.duration.n, clock.duration.unit);
  const said: Text[] = [
    {
      'zh-CN': `自 ${start} 起 ${limit['zh-CN']}内${basisOf(machine, deadline)['zh-CN']}`,
      en: `Within ${limit.en} of ${start}${basisOf(machine, deadline).en}`,
    },
  ];
  if (due.skippedDays.length > 0) {
    const n = due.skippedDays.length;
    said.push({ 'zh-CN': `不计 ${n} 个非工作日`, en: `${n} non-working days left out` });
  }
  if (due.rolledFrom !== undefined) {
    const from = due.rolledFrom;
    said.push({ 'zh-CN': `末日 ${from} 顺延`, en: `moved on from ${from}` });
  }
  for (const { from, to, ground } of suspensions) {
    said.push({
      'zh-CN': `因“${ground['zh-CN']}”自 ${day(from)} ${to === null ? '起中止' : `至 ${day(to)} 中止`}`,
      en: `suspended from ${day(from)}${to === null ? '' : ` to ${day(to)}`} (${ground.en})`,
    });
  }
  for (const { duration, at } of clock.extensions) {
    const more = durationWords(duration.n, duration.unit);
    said.push({
      'zh-CN': `${day(at)} 延长 ${more['zh-CN']}`,
      en: `extended by ${more.en} on ${day(at)}`,
    });
  }
  said.push(ending(due));
  return {
    'zh-CN': `${said.map((one) => one['zh-CN']).join('；')}。`,
    en: `${said.map((one) => one.en).join('; ')}.`,
  };
}

function ending({ dueDate, provisional }: Due): Text {
  if (dueDate === null) return { 'zh-CN': '届满日待恢复后确定', en: 'due when it goes on' };
  return {
    'zh-CN': `届满日 ${dueDate}${provisional ? '（节假日安排未公布，暂定）' : ''}`,
    en: `due on ${dueDate}${provisional ? ' (provisional: holidays not yet announced)' : ''}`,
  };
}

function basisOf({ bundle }: Machine, deadline: Deadline | undefined): Text {
  const [basis] = deadline?.basis ?? [];
  const regulation = bundle.regulations.find((one) => one.id === basis?.regulation);
  if (basis === undefined || regulation === undefined) return both('');
  const article = articleWords(basis.article ?? '');
  return {
    'zh-CN': `（${regulation.title['zh-CN']}${article['zh-CN']}）`,
    en: ` (${[regulation.title.en, article.en].filter((one) => one !== '').join(', ')})`,
  };
}

function groundOf(deadline: Deadline | undefined, state: string): Text {
  return deadline?.suspensions?.find((one) => one.state === state)?.ground ?? both(state);
}

function both(words: string): Text {
  return { 'zh-CN': words, en: words };
}
