import { readFile, writeFile } from 'node:fs/promises';
import {
  type DecisionRecord,
  type DecisionValues,
  isJsonObject,
  type Json,
  parseJson,
} from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';

/** A record that somebody handed over. Whether it is whole, recomputing it tells. */
export async function readRecord(file: string): Promise<DecisionRecord> {
  const value = await readJson(file);
  if (isJsonObject(value) && 'event' in value && 'output' in value) {
    return value as unknown as DecisionRecord;
  }
  throw unreadable(file, 'it is no decision record');
}

/** What a record keeps only hashes of, as `--values` wrote it. */
export async function readValues(file: string): Promise<DecisionValues> {
  const value = await readJson(file);
  if (isJsonObject(value)) {
    const { salt, before, event, data, directory } = value;
    const fits =
      typeof salt === 'string' &&
      (before === null || isJsonObject(before)) &&
      [event, data].every(isJsonObject) &&
      Array.isArray(directory);
    if (fits) return value as unknown as DecisionValues;
  }
  throw unreadable(file, 'it does not hold the values of a decision record');
}

/** For its owner only: values are of people, and with them the hashes of a record are opened. */
export async function writeOwn(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { mode: 0o600 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RuntimeError('RUNTIME_DECISION_FILE_UNWRITABLE', {
      details: { file, reason },
      cause,
    });
  }
}

async function readJson(file: string): Promise<Json> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw unreadable(file, cause instanceof Error ? cause.message : String(cause));
  }
  const { value, problems } = parseJson(text);
  const [problem] = problems;
  if (problem !== undefined) throw unreadable(file, problem.message.en);
  return value as Json;
}

function unreadable(file: string, reason: string): RuntimeError {
  return new RuntimeError('RUNTIME_DECISION_FILE_UNREADABLE', { details: { file, reason } });
}
