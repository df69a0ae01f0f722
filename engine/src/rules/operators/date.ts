import { isLocalDate, type LocalDate } from '../../calendar/index.ts';
import { EngineError } from '../../problem/engine-error.ts';
import type { Text } from '../../text/text.ts';
import { calculated } from '../calculated.ts';
import type { Operator } from '../operator.ts';
import type { Rule } from '../rule.ts';
import type { RulePath } from '../rule-path.ts';
import { phrase, text } from '../say/phrase.ts';
import type { Speaker } from '../say/speaker.ts';
import type { Value } from '../value.ts';

/** A value as a date that exists, written `YYYY-MM-DD`; null for everything else. */
export function dateOf(value: Value): LocalDate | null {
  return isLocalDate(value) ? value : null;
}

const anyDate: RulePath = { path: '', type: 'date', title: text('日期', 'date') };

/** A part in words; a date that the rule states is no quoted text. */
export function sayDate(part: Rule | undefined, speaker: Speaker): Text {
  return speaker.value(part, anyDate);
}

/** What the calendar gives, or null where it refuses: a date outside the years 0001 to 9999. */
export function within(count: () => Value): Value {
  try {
    return count();
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}

/** An operator on one date. */
export function ofDate(
  name: string,
  chinese: string,
  english: string,
  calculate: (date: LocalDate) => number,
): Operator {
  return calculated({
    name,
    arity: { least: 1, most: 1 },
    takes: ['date'],
    gives: 'number',
    calculate(_run, value) {
      const date = dateOf(value);
      return date === null ? null : calculate(date);
    },
    say: ([date], speaker) => phrase(chinese, english, { date: sayDate(date, speaker) }),
  });
}
