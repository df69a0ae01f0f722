import { isLocalDate } from '../calendar/index.ts';

/** GB 11643-1999: weights of the first 17 digits and the check characters by their sum modulo 11. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** Whether a text is a citizen identity number: 18 places, a date of birth that exists, a right check. */
export function isCitizenId(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isLocalDate(birth)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text.charAt(at)), 0);
  return text.charAt(17) === checkCharacters.charAt(sum % 11);
}
