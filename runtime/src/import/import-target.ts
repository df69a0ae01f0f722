import type { CodeList, DerivedForm, Field, Flow } from '@jingwei/engine';
import type { UnitTree } from '../people/unit-tree.ts';

/** The flow that the rows go into, as far as mapping and converting need it. */
export interface ImportTarget {
  readonly flow: Flow;
  /** The start form of the flow. */
  readonly form: DerivedForm;
  /** Fields of the flow and of its pack. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly codeLists: readonly CodeList[];
  readonly tree: UnitTree;
  /** The city's IANA zone: local times of cells are read in it. */
  readonly zone: string;
}

export function codesOf(target: ImportTarget, field: Field): CodeList['codes'] {
  return target.codeLists.find((list) => list.id === field.codeList)?.codes ?? [];
}

/** The longest text that the field takes, in characters; null where its type sets no length. */
export function lengthOf(target: ImportTarget, field: Field): number | null {
  const longest = target.form.schema.properties[field.id]?.maxLength;
  return typeof longest === 'number' ? longest : null;
}
