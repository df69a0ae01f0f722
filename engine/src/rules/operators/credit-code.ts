import { calculated } from '../calculated.ts';
import { phrase } from '../say/phrase.ts';

/** GB 32100-2015: digits and capitals without I, O, S, V and Z; a character's value is its place here. */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 18 characters: registration authority, kind, six digits of the region, nine of the body, check. */
const shape = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The weights are the powers of 3 modulo 31; all 17 products and the check character sum to 0. */
function isCreditCode(code: string): boolean {
  if (!shape.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += characters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return characters.indexOf(code.charAt(17)) === (31 - (sum % 31)) % 31;
}

export const creditCodeValid = calculated({
  name: 'credit-code-valid',
  arity: { least: 1, most: 1 },
  takes: ['string'],
  gives: 'boolean',
  calculate: (_run, value) => typeof value === 'string' && isCreditCode(value),
  say: ([code], speaker) =>
    phrase('{code}是有效的统一社会信用代码', '{code} is a valid unified social credit code', {
      code: speaker.value(code),
    }),
});
