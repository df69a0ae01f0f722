import { addDays, addMs, type Instant, isInstant, isLocalDate } from '../calendar/index.ts';
import type { Field } from '../document/fields.ts';
import { ordered } from '../document/ordered.ts';
import { fieldSchema } from '../form/field-schema.ts';
import { valueProblems } from '../form/value-problems.ts';
import { canonicalJson } from '../hash/canonical-json.ts';
import type { Json } from '../json/json.ts';
import type { Machine } from '../machine/machine.ts';
import { inventedUnit } from '../scenario/invented-city.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Longest text that is made just to be as long as a field allows: scenarios have to stay readable. */
const longestEdge = 500;

/** Values that decide about a field now, evaluated, and the moment for which values are made. */
interface CandidateFrame {
  readonly operands: readonly Json[];
  readonly now: Instant;
  readonly today: string;
}

/**
 * Valid values of a field, ordinary ones first, then the edges: its bounds, what rules hold it against,
 * and the nearest values on both sides of these. Without doubles.
 */
export function candidateValues(
  machine: Machine,
  field: Field,
  frame: CandidateFrame,
): readonly Json[] {
  const schema = fieldSchema(field, machine.bundle.codeLists);
  const isValid = (value: Json) =>
    valueProblems(schema, value, field.title, { path: '' }).length === 0;
  const made = [...ordinary(machine, field, frame), ...edges(field, frame)];
  const distinct = new Map(made.map((value) => [canonicalJson(value), value]));
  return [...distinct.values()].filter(isValid);
}

function ordinary(machine: Machine, field: Field, { now, today }: CandidateFrame): Json[] {
  switch (field.type) {
    case 'text':
      return [field.title['zh-CN'], 'x'.repeat(field.minLength ?? 1)];
    case 'long-text':
      return [`${field.title['zh-CN']}，一切属实。`, 'x'.repeat(field.minLength ?? 1)];
    case 'integer':
      return [field.min ?? 1, 1, 2, 10];
    case 'decimal':
      return [field.min ?? 1, 1, 2.5, 10];
    case 'money':
      return ['100.00', '1', '12345.67'];
    case 'boolean':
      return [true, false];
    case 'date':
      return [today, addDays(today, -1), addDays(today, 1), addDays(today, 30)];
    case 'date-time':
      return [now, addMs(now, -day), addMs(now, day)];
    case 'code':
      return codesOf(machine, field);
    case 'codes': {
      const codes = codesOf(machine, field);
      return [...codes.map((code): Json => [code]), codes.slice(0, field.maxItems ?? 50)];
    }
    case 'phone':
      return ['13800000000', '010-12345678'];
    case 'citizen-id':
      return [...invented];
    case 'unit':
      return [inventedUnit('community'), inventedUnit('street')];
    case 'person':
      return ['person-one', 'person-two'];
    case 'attachments':
      return [['attachment-one'], ['attachment-one', 'attachment-two']];
  }
}

/** Made up, with right check characters (GB 11643): 1990-03-07 and 2015-06-01 of the district 110101. */
const invented = ['110101199003070011', '110101201506010010'].map(withCheckCharacter);

function withCheckCharacter(number: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return `${number.slice(0, 17)}${'10X98765432'.charAt(sum % 11)}`;
}

function codesOf({ bundle }: Machine, field: Field): string[] {
  const list = bundle.codeLists.find((one) => one.id === field.codeList);
  return ordered(list?.codes ?? []).map((code) => code.id);
}

function edges(field: Field, { operands }: CandidateFrame): Json[] {
  const { min, max, maxLength } = field;
  const bounds = [min, max].filter((one) => one !== undefined);
  switch (field.type) {
    case 'integer':
      return around([...bounds, ...operands], 1, (value) => Math.round(value));
    case 'decimal':
      return around([...bounds, ...operands], 0.01, (value) => Number(value.toFixed(2)));
    case 'money':
      return around([...bounds, ...operands], 0.01, (value) => value.toFixed(2));
    case 'date':
      return operands.flatMap((one) =>
        isLocalDate(one) ? [one, addDays(one, -1), addDays(one, 1)] : [],
      );
    case 'date-time':
      return operands.flatMap((one) =>
        isInstant(one) ? [one, addMs(one, -minute), addMs(one, minute)] : [],
      );
    case 'text':
    case 'long-text': {
      const hasEdge = maxLength !== undefined && maxLength <= longestEdge;
      return [...operands, ...(hasEdge ? ['x'.repeat(maxLength)] : [])];
    }
    case 'codes':
      return operands.map((one) => (Array.isArray(one) ? one : [one]));
    default:
      return [...operands];
  }
}

function around(operands: readonly Json[], step: number, write: (value: number) => Json): Json[] {
  return operands.flatMap((one) => {
    const value = typeof one === 'string' && one.trim() !== '' ? Number(one) : one;
    if (typeof value !== 'number' || !Number.isFinite(value)) return [];
    return [write(value - step), write(value), write(value + step)];
  });
}
