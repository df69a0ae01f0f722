import { calculated } from '../calculated.ts';
import type { Operator } from '../operator.ts';
import { phrase } from '../say/phrase.ts';
import type { Value } from '../value.ts';

const decimal = /^(-?)(0|[1-9]\d{0,14})(?:\.(\d{1,2}))?$/;

/** An amount, written with at most two decimals, in whole cents; null where it cannot be exact. */
function centsOf(value: Value): number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const [, sign, whole = '', part = ''] = decimal.exec(String(value)) ?? [];
  if (sign === undefined) return null;
  const cents = Number(whole + part.padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return null;
  return sign === '-' && cents !== 0 ? -cents : cents;
}

/** Cents as an amount with two decimals; a part of a cent is rounded, a half away from zero. */
function moneyOf(value: Value): string | null {
  if (typeof value !== 'number') return null;
  const cents = Math.round(Math.abs(value));
  if (!Number.isSafeInteger(cents)) return null;
  const digits = String(cents).padStart(3, '0');
  const sign = value < 0 && cents !== 0 ? '-' : '';
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Amounts are texts; in whole cents, every numeric operator is exact on them. */
export const money: readonly Operator[] = [
  calculated({
    name: 'cents-of',
    arity: { least: 1, most: 1 },
    takes: ['money'],
    gives: 'number',
    calculate: (_run, value) => centsOf(value),
    say: ([amount], speaker) =>
      phrase('{amount}（以分计）', '{amount} in cents', { amount: speaker.value(amount) }),
  }),
  calculated({
    name: 'money-of',
    arity: { least: 1, most: 1 },
    takes: ['number'],
    gives: 'money',
    calculate: (_run, value) => moneyOf(value),
    say: ([cents], speaker) =>
      phrase('{cents}分折合的金额', 'the amount of {cents} cents', { cents: speaker.value(cents) }),
  }),
];
