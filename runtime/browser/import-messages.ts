import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { message } from './neighbour-dispute.ts';

const program = fileURLToPath(new URL('../bin/jingwei.js', import.meta.url));
const map = fileURLToPath(
  new URL('../../templates/dispute-mediation/imports/citizen-messages.map.json', import.meta.url),
);

/** Messages of another system, written for the tests in the shape and untidiness of real ones. */
export const imported = {
  dispute: '楼上渗水两年无人管，请求社区协调',
  notDispute: '荷花路路灯不亮已有半月',
} as const;

const rows = [
  [
    '31001',
    'A0001',
    imported.dispute,
    '2026-10-08T09:32:09',
    `尊敬的领导：_x000D_\n　　${message.facts}`,
  ],
  [
    '31002',
    'A0002',
    imported.notDispute,
    '2026/10/9 7:05',
    '荷花路北段，"晚上一片漆黑"，\n老人出行不便。',
  ],
];

/**
 * Brings the messages into the running demo as leads of a community's intake, by the command line. Gives
 * their texts, which stay as they are in every language.
 */
export function importMessages(data: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'jingwei-messages-'));
  const csv = join(folder, 'messages.csv');
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = [['id', 'user', 'title', 'time', 'detail'], ...rows].map((row) =>
    row.map(cell).join(','),
  );
  writeFileSync(csv, `\ufeff${lines.join('\r\n')}\r\n`);
  const parameters = ['--flow', 'dispute-mediation', '--csv', csv, '--map', map, '--data', data];
  const who = ['--unit', 'hehua', '--as', 'wangfang', '--json'];
  const run = spawnSync(process.execPath, [program, 'import', 'cases', ...parameters, ...who], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  expect(run.status, run.stderr).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({ read: rows.length, started: rows.length });
  const facts = ['尊敬的领导：', '荷花路北段，"晚上一片漆黑"，', '老人出行不便。'];
  return [imported.dispute, imported.notDispute, message.facts, ...facts];
}
