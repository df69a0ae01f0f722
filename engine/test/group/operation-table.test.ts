import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { operationTable, operationTablePage } from '../../src/group/operation-table.ts';
import { isText } from '../../src/text/text.ts';

describe('the published table of task operations', () => {
  test('[TG41] is what the engine walks; renew it with engine/scripts/operation-table.ts', () => {
    const file = new URL('../../TASK-OPERATIONS.md', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(operationTablePage());
  });

  test('[TG41] lists every operation, those of the step too, each row once and in both languages', () => {
    const table = operationTable();
    expect([...new Set(table.map(({ operation }) => operation))]).toEqual([
      'answer',
      'claim',
      'release',
      'transfer',
      'delegate',
      'hand-back',
      'add-signers',
      'remove-signers',
      'return',
      'withdraw',
      'take-back',
      'copy',
      'mark-read',
      'urge',
      'suspend',
      'resume',
      'ask-extension',
      'decide-extension',
      'object',
      'decide-objection',
      'supervise',
      'end-supervision',
      'reassign',
      'hand-over',
      'terminate',
      'jump',
      'reopen',
      'cancel',
    ]);
    const ids = table.map(({ operation, id }) => `${operation}.${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of table) {
      const says = row.verdict === 'allowed' ? row.effect : row.message;
      expect([row.title, row.condition, says].every(isText)).toBe(true);
    }
  });

  test('[TG41] ends every operation with what happens otherwise', () => {
    const table = operationTable();
    const last = new Map(table.map((row) => [row.operation, row]));
    for (const row of last.values()) expect(row.verdict).toBe('allowed');
  });
});
