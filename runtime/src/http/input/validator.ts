import { Ajv, type ValidateFunction } from 'ajv';
import { InputError, inputProblem } from '../answer/problem-document.ts';
import { isKeepable } from './keepable-text.ts';
import { validationProblems } from './validation-problems.ts';

export type InputPart = 'body' | 'querystring' | 'params' | 'headers';

type Schema = { readonly properties?: Readonly<Record<string, { readonly type?: unknown }>> };

/**
 * Nothing is changed on the way in: no value is turned into another type, no key is dropped, no
 * default is filled in.
 */
const ajv = new Ajv({
  allErrors: true,
  coerceTypes: false,
  removeAdditional: false,
  useDefaults: false,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  verbose: true,
});

const compiled = new WeakMap<object, ValidateFunction>();

/** Checks a part of a request; what it gives is the very value that came, numbers of an address apart. */
export function validatorOf(schema: object, part: InputPart) {
  const check = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, check);
  return (raw: unknown): { value: unknown } | { error: Error } => {
    const isAddress = part === 'querystring' || part === 'params';
    const value = isAddress ? withNumbers(raw, schema as Schema) : raw;
    const problems = part === 'body' ? [] : [...unkeepable(value)];
    if (!check(value)) problems.push(...validationProblems(check.errors ?? [], part));
    return problems.length === 0 ? { value } : { error: new InputError(problems) };
  };
}

/** An address has texts only: where an integer is asked for, its decimal digits are read as one. */
function withNumbers(raw: unknown, schema: Schema): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      const wanted = Object.hasOwn(schema.properties ?? {}, name)
        ? schema.properties?.[name]?.type
        : undefined;
      const number =
        wanted === 'integer' && typeof value === 'string' && /^-?\d{1,15}$/.test(value);
      return [name, number ? Number(value) : value];
    }),
  );
}

function* unkeepable(value: unknown) {
  for (const [name, one] of Object.entries(value ?? {})) {
    if (typeof one === 'string' && !isKeepable(one)) {
      yield inputProblem('RUNTIME_CHARACTER_REFUSED', `/${name}`);
    }
  }
}
