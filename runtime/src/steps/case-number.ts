import { randomInt } from 'node:crypto';

export interface NumberParts {
  readonly year: number;
  readonly month: number;
  readonly city: string;
  readonly unit: string;
  readonly sequence: number;
}

/** Fills `{year}`, `{month}`, `{city}`, `{unit}` and `{sequence:4}` (at least that many digits). */
export function formatCaseNumber(pattern: string, parts: NumberParts): string {
  return pattern.replace(/\{(\w+)(?::(\d+))?\}/g, (place, name: string, width?: string) => {
    switch (name) {
      case 'year':
        return String(parts.year);
      case 'month':
        return String(parts.month).padStart(2, '0');
      case 'city':
        return parts.city;
      case 'unit':
        return parts.unit;
      case 'sequence':
        return String(parts.sequence).padStart(Number(width ?? 1), '0');
      default:
        return place;
    }
  });
}

/** No 0, 1, I, L, O: it is read out on the telephone. 31^10 ≈ 2^49.5 codes. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** What a citizen asks with; it says nothing about how many cases there are. */
export function makeQueryCode(): string {
  return Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
}
