import type { Json } from '@jingwei/engine';
import { RuntimeError } from '../../errors/runtime-error.ts';
import { InputError, inputProblem } from '../answer/problem-document.ts';
import { isKeepable } from './keepable-text.ts';

/** Deeper than any document of ours; keeps what walks a body later from running out of stack. */
const maxDepth = 128;

/**
 * Reads a body as JSON (RFC 8259): UTF-8 without mark, no NUL, no half surrogate pairs, no numbers
 * beyond a double, no keys that could reach a prototype. Throws RUNTIME_JSON_UNREADABLE, or an
 * `InputError` with the place of each bad character.
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  const value = parse(decode(bytes));
  const problems = [...findings(value)];
  if (problems.length > 0) throw new InputError(problems.slice(0, 50));
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw unreadable('不是 UTF-8', 'not UTF-8', cause);
  }
}

function parse(text: string): unknown {
  if (text.trim() === '') throw unreadable('正文为空', 'the body is empty');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message.slice(0, 120) : '';
    throw unreadable(what, what, cause);
  }
}

function unreadable(what: string, whatEn: string, cause?: unknown): RuntimeError {
  return new RuntimeError('RUNTIME_JSON_UNREADABLE', {
    details: { what, whatEn } satisfies Record<string, Json>,
    cause,
  });
}

/** Walks with a list of its own instead of the stack. */
function* findings(root: unknown) {
  const open: { value: unknown; path: string; depth: number }[] = [
    { value: root, path: '', depth: 0 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'string' && !isKeepable(value)) {
      yield inputProblem('RUNTIME_CHARACTER_REFUSED', path);
    } else if (typeof value === 'number' && !Number.isFinite(value)) {
      yield bounds(path, '±1.8e308', String(value));
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= maxDepth) {
        yield bounds(path, `≤ ${maxDepth}`, `${depth + 1}`);
        continue;
      }
      for (const [key, inner] of Object.entries(value)) {
        const place = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
          yield inputProblem('RUNTIME_VALUE_UNKNOWN', path, { key, expected: '' });
        } else if (!isKeepable(key)) {
          yield inputProblem('RUNTIME_CHARACTER_REFUSED', path);
        }
        open.push({ value: inner, path: place, depth: depth + 1 });
      }
    }
  }
}

function bounds(path: string, expected: string, got: string) {
  return inputProblem('RUNTIME_VALUE_OUT_OF_BOUNDS', path, { expected, got });
}
