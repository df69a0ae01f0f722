import type { Bundle } from '../document/bundle.ts';
import type { Field } from '../document/fields.ts';
import type { Json } from '../json/json.ts';

/** Some value that a field takes. */
export function sampleOf(field: Field, bundle: Bundle, today: string): Json {
  const { type, min = 0, max } = field;
  const [code] = bundle.codeLists.find(({ id }) => id === field.codeList)?.codes ?? [];
  switch (type) {
    case 'text':
    case 'long-text':
      return 'text'.repeat(Math.ceil((field.minLength ?? 1) / 4)).slice(0, field.maxLength ?? 200);
    case 'integer':
    case 'decimal':
      return Math.min(Math.max(min, 1), max ?? Number.POSITIVE_INFINITY);
    case 'money':
      return `${Math.min(Math.max(min, 1), max ?? Number.POSITIVE_INFINITY)}`;
    case 'boolean':
      return true;
    case 'date':
      return today;
    case 'date-time':
      return `${today}T01:00:00.000Z`;
    case 'code':
      return code?.id ?? '';
    case 'codes':
      return code === undefined ? [] : [code.id];
    case 'phone':
      return '13800000000';
    case 'citizen-id':
      return '11010519491231002X';
    case 'unit':
      return 'unit-community';
    case 'person':
      return 'person-z';
    case 'attachments':
      return ['file-1'];
  }
}
