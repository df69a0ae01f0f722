import type { Text } from '../../text/text.ts';
import type { RulePath } from '../rule-path.ts';
import { text } from './phrase.ts';

const words: Readonly<Record<string, Text>> = {
  '==': text('等于', 'equals'),
  '===': text('等于', 'equals'),
  '!=': text('不等于', 'does not equal'),
  '!==': text('不等于', 'does not equal'),
  '>': text('大于', 'is greater than'),
  '>=': text('不少于', 'is at least'),
  '<': text('小于', 'is less than'),
  '<=': text('不超过', 'is at most'),
  yes: text('为是', 'is yes'),
  no: text('为否', 'is no'),
};

const timeWords: Readonly<Record<string, Text>> = {
  '>': text('晚于', 'is after'),
  '>=': text('不早于', 'is not before'),
  '<': text('早于', 'is before'),
  '<=': text('不晚于', 'is not after'),
};

const opposites: Readonly<Record<string, string>> = {
  '==': '!=',
  '===': '!==',
  '!=': '==',
  '!==': '===',
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
};

/** The words between the two sides of a comparison. */
export function relation(operator: string, type?: RulePath['type']): Text {
  const timed = type === 'date' || type === 'instant' ? timeWords[operator] : undefined;
  return timed ?? words[operator] ?? text(operator, operator);
}

/** The words for a comparison that does not hold. */
export function oppositeRelation(operator: string, type?: RulePath['type']): Text {
  return relation(opposites[operator] ?? operator, type);
}

export function isRelation(operator: string | null): operator is string {
  return operator !== null && Object.hasOwn(opposites, operator);
}
