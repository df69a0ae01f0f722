import { parseJson } from '@jingwei/engine';
import { RuntimeError } from '../../errors/runtime-error.ts';
import { InputError, inputProblem } from '../answer/problem-document.ts';
import { isKeepable } from './keepable-text.ts';

/**
 * Reads a body as JSON (RFC 8259): UTF-8 without mark, no key given twice (two readers would take
 * different ones), bounded depth, no NUL, no half surrogate pairs, no keys that could reach a prototype.
 * Throws RUNTIME_JSON_UNREADABLE, or an `InputError` with the place of each bad character or key.
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  const { value, problems } = parseJson(decode(bytes));
  const [first] = problems;
  if (first !== undefined) {
    const { message } = first;
    throw new RuntimeError('RUNTIME_JSON_UNREADABLE', {
      details: { what: message['zh-CN'], whatEn: message.en },
      problems,
    });
  }
  const found = [...findings(value)];
  if (found.length > 0) throw new InputError(found.slice(0, 50));
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new RuntimeError('RUNTIME_JSON_UNREADABLE', {
      details: { what: '不是 UTF-8。', whatEn: 'it is not UTF-8.' },
      cause,
    });
  }
}

const prototypeKeys = ['__proto__', 'constructor', 'prototype'];

function* findings(root: unknown) {
  const open = [{ value: root, path: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && !isKeepable(value)) {
      yield inputProblem('RUNTIME_CHARACTER_REFUSED', path);
    }
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (prototypeKeys.includes(key)) {
        yield inputProblem('RUNTIME_VALUE_UNKNOWN', path, { key, expected: '' });
      } else if (!isKeepable(key)) {
        yield inputProblem('RUNTIME_CHARACTER_REFUSED', path);
      }
      const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
      open.push({ value: inner, path: `${path}/${step}` });
    }
  }
}
