import type { Deadline, Flow } from '@jingwei/engine';
import type { Gesture } from './draft.ts';
import { settingOf } from './set-property.ts';

/** A deadline as its sentence says it: every bracket of the sentence is one of these. */
export interface DeadlineSentence {
  readonly starts: Deadline['starts'];
  readonly duration: Deadline['duration'];
  readonly firstDay: 'excluded' | 'included';
  readonly rollsLastDay: boolean;
  readonly until: 'end-of-day' | 'close-of-business';
}

/** What holds where a deadline says nothing: 民法典 第201–203条. */
const lawful = { firstDay: 'excluded', rollsLastDay: true, until: 'end-of-day' } as const;

export function sentenceOf({ starts, duration, counting }: Deadline): DeadlineSentence {
  return {
    starts,
    duration,
    firstDay: counting?.firstDay ?? lawful.firstDay,
    rollsLastDay: counting?.rollsLastDay ?? lawful.rollsLastDay,
    until: counting?.until ?? lawful.until,
  };
}

/**
 * Makes a deadline say the sentence. What the sentence does not change stays as it was written, so
 * that saying the same again changes nothing.
 */
export function setSentence(flow: Flow, deadline: Deadline, said: DeadlineSentence): Gesture {
  const before = sentenceOf(deadline);
  const place = { kind: 'deadline' as const, flow: flow.id, id: deadline.id };
  const changes = [];
  if (JSON.stringify(said.starts) !== JSON.stringify(before.starts)) {
    changes.push(settingOf(place, ['starts'], said.starts));
  }
  if (JSON.stringify(said.duration) !== JSON.stringify(before.duration)) {
    changes.push(settingOf(place, ['duration'], said.duration));
  }
  const counting = countingOf(deadline.counting, before, said);
  if (counting !== deadline.counting) changes.push(settingOf(place, ['counting'], counting));
  return { title: { 'zh-CN': '修改时限', en: 'Change the deadline' }, changes };
}

function countingOf(
  written: Deadline['counting'],
  before: DeadlineSentence,
  said: DeadlineSentence,
): Deadline['counting'] {
  const changed: NonNullable<Deadline['counting']> = {
    ...(said.firstDay === before.firstDay ? {} : { firstDay: said.firstDay }),
    ...(said.rollsLastDay === before.rollsLastDay ? {} : { rollsLastDay: said.rollsLastDay }),
    ...(said.until === before.until ? {} : { until: said.until }),
  };
  return Object.keys(changed).length === 0 ? written : { ...written, ...changed };
}

/** Units in which days are counted: only for them do first and last day mean anything. */
export function countsDays(unit: Deadline['duration']['unit']): boolean {
  return !['minute', 'hour', 'working-hour'].includes(unit);
}
