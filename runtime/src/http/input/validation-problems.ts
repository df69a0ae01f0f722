import type { Json } from '@jingwei/engine';
import type { ErrorObject } from 'ajv';
import { inputProblem } from '../answer/problem-document.ts';
import type { ProblemEntry } from '../schemas/problem-document.ts';

/** More than a person would read. */
const maxProblems = 50;

/** Every mistake that a schema finds, with its place, what was expected and what came. */
export function validationProblems(
  errors: readonly ErrorObject[],
  part: 'body' | 'querystring' | 'params' | 'headers',
): readonly ProblemEntry[] {
  const root = part === 'body' ? '' : `/${part === 'querystring' ? 'query' : part}`;
  return nearestOfUnions(errors)
    .slice(0, maxProblems)
    .map((error) => problemOf(error, root));
}

function problemOf(error: ErrorObject, root: string): ProblemEntry {
  const path = `${root}${error.instancePath}`;
  const { keyword, params, parentSchema } = error;
  const got = shown(error.data);
  switch (keyword) {
    case 'required':
      return inputProblem('RUNTIME_VALUE_MISSING', `${path}/${pointer(params.missingProperty)}`, {
        key: String(params.missingProperty),
      });
    case 'additionalProperties':
      return inputProblem(
        'RUNTIME_VALUE_UNKNOWN',
        `${path}/${pointer(params.additionalProperty)}`,
        {
          key: String(params.additionalProperty).slice(0, 80),
          expected: Object.keys(parentSchema?.properties ?? {}).join(', '),
        },
      );
    case 'type':
      return inputProblem('RUNTIME_VALUE_TYPE_WRONG', path, {
        expected: String(params.type),
        got: typeName(error.data),
      });
    case 'enum':
      return inputProblem('RUNTIME_VALUE_NOT_LISTED', path, {
        expected: params.allowedValues.join(', '),
        got,
      });
    case 'const':
      return inputProblem('RUNTIME_VALUE_NOT_LISTED', path, {
        expected: shown(params.allowedValue),
        got,
      });
    case 'pattern':
      return inputProblem('RUNTIME_VALUE_FORM_WRONG', path, {
        expected: String(params.pattern),
        got,
      });
    default:
      return inputProblem('RUNTIME_VALUE_OUT_OF_BOUNDS', path, {
        expected: 'limit' in params ? `${keyword} ${params.limit}` : keyword,
        got: sizeOf(error.data, keyword),
      });
  }
}

/**
 * A value that fits no member of a union fails all of them. Keeps the mistakes against the member
 * that it comes nearest to: the one whose distinguishing constants fit, then the one with fewest.
 */
function nearestOfUnions(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const union = errors.find((one) => one.keyword === 'anyOf');
  if (union === undefined) return errors;
  const members = membersOf(union, errors);
  const cost = (list: readonly ErrorObject[]) =>
    list.reduce((sum, one) => sum + weight(one, union), 0);
  const [nearest = []] = [...members.values()].sort((a, b) => cost(a) - cost(b));
  const inside = new Set([...members.values()].flat());
  const rest = errors.filter((one) => one !== union && !inside.has(one));
  return nearestOfUnions([...rest, ...nearest]);
}

/** The mistakes against each member of a union, by the member's place in it. */
function membersOf(
  union: ErrorObject,
  errors: readonly ErrorObject[],
): ReadonlyMap<string, readonly ErrorObject[]> {
  const prefix = `${union.schemaPath}/`;
  const members = new Map<string, ErrorObject[]>();
  for (const one of errors) {
    const below =
      one.instancePath === union.instancePath ||
      one.instancePath.startsWith(`${union.instancePath}/`);
    if (!below || !one.schemaPath.startsWith(prefix)) continue;
    const member = one.schemaPath.slice(prefix.length).split('/', 1)[0] ?? '';
    members.set(member, [...(members.get(member) ?? []), one]);
  }
  return members;
}

function weight(error: ErrorObject, union: ErrorObject): number {
  if (error.keyword === 'const' && error.instancePath !== union.instancePath) return 100;
  if (error.keyword === 'type' && error.instancePath === union.instancePath) {
    return error.params.type === 'null' ? 1000 : 10;
  }
  return 1;
}

function pointer(key: unknown): string {
  return String(key).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1');
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value as Json) ?? '';
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
}

function sizeOf(value: unknown, keyword: string): string {
  if (typeof value === 'string' && keyword.endsWith('Length')) return String([...value].length);
  if (Array.isArray(value)) return String(value.length);
  if (typeof value === 'object' && value !== null) return String(Object.keys(value).length);
  return shown(value);
}
