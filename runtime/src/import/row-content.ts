import { hashJson, type Json } from '@jingwei/engine';
import type { RowContent } from '../store/imported-rows.ts';
import type { ConvertedRow } from './convert-row.ts';

/** What stands for the parties among the parts of a row; no field can have this name. */
const partiesPart = '$parties';

export function contentOf({ values, parties }: ConvertedRow): RowContent {
  const parts: Record<string, string> = {};
  for (const [field, value] of Object.entries(values)) parts[field] = hashJson(value);
  if (parties.length > 0) parts[partiesPart] = hashJson(parties as unknown as Json);
  return parts;
}

/** The parts in which two contents differ, in alphabetical order. */
export function changedParts(before: RowContent, after: RowContent): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((part) => before[part] !== after[part])
    .sort();
}
