import { fillText, type Json, type Text } from '@jingwei/engine';
import { importCodes } from '../errors/import-codes.ts';

/** What is wrong with the map of an import, at a JSON Pointer into it. */
export interface Finding {
  readonly code: keyof typeof importCodes;
  readonly severity: 'error';
  readonly path: string;
  readonly message: Text;
  readonly solve: Text;
  readonly details: Readonly<Record<string, Json>>;
}

export function finding(
  code: keyof typeof importCodes,
  path: string,
  details: Readonly<Record<string, Json>>,
): Finding {
  const { message, solve } = importCodes[code];
  return {
    code,
    severity: 'error',
    path,
    message: fillText(message, details),
    solve: fillText(solve, details),
    details,
  };
}

/** A key as one part of a JSON Pointer (RFC 6901). */
export function pointerPart(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
