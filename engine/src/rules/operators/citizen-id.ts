import { isCitizenId } from '../../identity/citizen-id.ts';
import { calculated } from '../calculated.ts';
import type { Operator } from '../operator.ts';
import { phrase } from '../say/phrase.ts';
import type { Value } from '../value.ts';

/** Citizen identity numbers by GB 11643-1999; what is none gives null, and is not valid. */
function ofCitizenId(
  name: string,
  gives: 'boolean' | 'date' | 'string',
  chinese: string,
  english: string,
  calculate: (id: string | null) => Value,
): Operator {
  return calculated({
    name,
    arity: { least: 1, most: 1 },
    takes: ['string'],
    gives,
    calculate: (_run, value) =>
      calculate(typeof value === 'string' && isCitizenId(value) ? value : null),
    say: ([id], speaker) => phrase(chinese, english, { id: speaker.value(id) }),
  });
}

/** Places 7 to 14 are the date of birth; place 17 is odd for men and even for women. */
export const citizenId: readonly Operator[] = [
  ofCitizenId(
    'citizen-id-valid',
    'boolean',
    '{id}是有效的公民身份号码',
    '{id} is a valid citizen identity number',
    (id) => id !== null,
  ),
  ofCitizenId(
    'citizen-id-birth',
    'date',
    '{id}所载的出生日期',
    'the date of birth in {id}',
    (id) => id && `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`,
  ),
  ofCitizenId('citizen-id-sex', 'string', '{id}所载的性别', 'the sex in {id}', (id) =>
    id === null ? null : Number(id.charAt(16)) % 2 === 1 ? 'male' : 'female',
  ),
];
