import type { Field, Json, Text } from '@jingwei/engine';
import { both, type ShownCase } from './summarise.ts';

/** A coded value in words: the titles of its codes, of its unit, or the person's name; null for others. */
export function displayOf(
  value: Json,
  field: Field | undefined,
  { machine, tree }: Pick<ShownCase, 'machine' | 'tree'>,
  names: ReadonlyMap<string, string>,
): Text | null {
  switch (field?.type) {
    case 'code':
    case 'codes': {
      const list = machine.bundle.codeLists.find(({ id }) => id === field.codeList);
      const codes = Array.isArray(value) ? value : [value];
      const titles = codes.map(
        (code) => list?.codes.find(({ id }) => id === code)?.title ?? both(String(code)),
      );
      return {
        'zh-CN': titles.map((title) => title['zh-CN']).join('、'),
        en: titles.map((title) => title.en).join(', '),
      };
    }
    case 'unit':
      return tree.get(String(value))?.title ?? null;
    case 'person': {
      const name = names.get(String(value));
      return name === undefined ? null : both(name);
    }
    default:
      return null;
  }
}
