import type { TSchema } from 'typebox';
import { pointer } from '../json/pointer.ts';
import { type Problem, type ProblemPlace, problem } from '../problem/problem.ts';
import { nearestName } from '../text/nearest.ts';
import { branchOf } from './shape-branch.ts';
import { fits } from './shape-fits.ts';
import { allowedTexts, branchesOf, brief, expectedWords, type Schema } from './shape-words.ts';

/**
 * Holds a value against a schema of this document format and says everything that is wrong, each at
 * its place. A union is held against the branch that the value means (by `kind`, `type`, `op` or
 * `on`, else by its keys), so that one mistake is one problem.
 */
export function checkShape(schema: TSchema, value: unknown, place: ProblemPlace): Problem[] {
  const found: Problem[] = [];
  visit(schema as Schema, value, place, found);
  return found;
}

function visit(schema: Schema, value: unknown, place: ProblemPlace, found: Problem[]): void {
  if (schema.anyOf !== undefined) {
    visitUnion(schema, value, place, found);
    return;
  }
  if (schema.type === 'object' && isPlainObject(value)) {
    visitObject(schema, value, inElement(value, place), found);
    return;
  }
  if (schema.type === 'array' && Array.isArray(value)) {
    visitArray(schema, value, place, found);
    return;
  }
  if (!fits(schema, value)) found.push(leafProblem(schema, value, place));
}

function visitUnion(schema: Schema, value: unknown, place: ProblemPlace, found: Problem[]): void {
  const branches = branchesOf(schema);
  const simple = branches.filter((branch) => branch.type !== 'object' && branch.type !== 'array');
  if (simple.some((branch) => fits(branch, value))) return;
  const branch = branchOf(branches, value);
  if (branch.meant === 'branch') {
    visit(branch.schema, value, place, found);
  } else if (branch.meant === 'anything') {
    found.push(leafProblem(schema, value, place));
  } else if (isPlainObject(value)) {
    const { key, allowed } = branch;
    const at = inElement(value, place);
    if (!Object.hasOwn(value, key)) {
      found.push(problem('ENGINE_DOCUMENT_KEY_MISSING', at, { key }));
      return;
    }
    found.push(unknownValue(value[key], allowed, { ...at, path: at.path + pointer(key) }));
  }
}

function unknownValue(value: unknown, allowed: readonly string[], place: ProblemPlace): Problem {
  const nearest = typeof value === 'string' ? nearestName(value, allowed) : null;
  return problem('ENGINE_DOCUMENT_VALUE_UNKNOWN', place, {
    got: brief(value),
    allowed: allowed.join(', '),
    nearest: nearest ?? allowed[0] ?? '',
  });
}

function visitObject(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  place: ProblemPlace,
  found: Problem[],
): void {
  const properties = schema.properties ?? {};
  const known = Object.keys(properties);
  const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(value, key));
  for (const [key, inside] of Object.entries(value)) {
    const at = { ...place, path: place.path + pointer(key) };
    const part = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const named = part ?? byPattern(schema, key);
    if (named !== undefined) visit(named, inside, at, found);
    else if (schema.patternProperties !== undefined) {
      const [pattern = ''] = Object.keys(schema.patternProperties);
      const expected = expectedWords({ type: 'string', pattern });
      found.push(problem('ENGINE_DOCUMENT_PATTERN_MISMATCH', at, { got: brief(key), expected }));
    } else if (schema.additionalProperties === false) {
      const free = known.filter((name) => !Object.hasOwn(value, name));
      const nearest = nearestName(key, missing) ?? nearestName(key, free);
      found.push(
        nearest === null
          ? problem('ENGINE_DOCUMENT_KEY_UNKNOWN', at, { key, known: known.join(', ') })
          : problem('ENGINE_DOCUMENT_KEY_MISSPELT', at, { key, nearest }),
      );
    }
  }
  for (const key of missing) found.push(problem('ENGINE_DOCUMENT_KEY_MISSING', place, { key }));
}

/** What a property must be whose name is free but for its form. */
function byPattern({ patternProperties }: Schema, key: string): Schema | undefined {
  const found = Object.entries(patternProperties ?? {}).find(([pattern]) =>
    fits({ type: 'string', pattern }, key),
  );
  return found?.[1];
}

function visitArray(
  schema: Schema,
  value: readonly unknown[],
  place: ProblemPlace,
  found: Problem[],
): void {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = schema;
  if (value.length < minItems || value.length > maxItems) {
    const expected = Number.isFinite(maxItems) ? `${minItems}–${maxItems}` : `≥ ${minItems}`;
    found.push(problem('ENGINE_DOCUMENT_COUNT_INVALID', place, { expected, got: value.length }));
  }
  if (items === undefined) return;
  value.forEach((inside, index) => {
    visit(items, inside, { ...place, path: `${place.path}/${index}` }, found);
  });
}

/** What a value that is neither list nor object, or should be one and is not, does wrong. */
function leafProblem(schema: Schema, value: unknown, place: ProblemPlace): Problem {
  const got = brief(value);
  const allowed = allowedTexts(schema);
  if (allowed !== null) return unknownValue(value, allowed, place);
  if (typeof value === 'string' && schema.type === 'string') {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = schema;
    if ([...value].length < minLength) return problem('ENGINE_DOCUMENT_TEXT_EMPTY', place);
    if ([...value].length > maxLength) {
      return problem('ENGINE_DOCUMENT_TEXT_TOO_LONG', place, {
        limit: maxLength,
        got: [...value].length,
      });
    }
    if (pattern !== undefined) {
      return problem('ENGINE_DOCUMENT_PATTERN_MISMATCH', place, {
        got,
        expected: expectedWords(schema),
      });
    }
  }
  if (typeof value === 'number' && (schema.type === 'number' || schema.type === 'integer')) {
    const { minimum, maximum } = schema;
    const below = minimum !== undefined && value < minimum;
    if (below || (maximum !== undefined && value > maximum)) {
      return problem('ENGINE_DOCUMENT_NUMBER_OUTSIDE', place, {
        got: value,
        min: minimum ?? '-∞',
        max: maximum ?? '∞',
      });
    }
  }
  return problem('ENGINE_DOCUMENT_TYPE_MISMATCH', place, {
    expected: expectedWords(schema),
    got,
  });
}

function inElement(value: Readonly<Record<string, unknown>>, place: ProblemPlace): ProblemPlace {
  return typeof value.id === 'string' ? { ...place, element: value.id } : place;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
