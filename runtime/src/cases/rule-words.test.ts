import { type Bundle, compileFlow } from '@jingwei/engine';
import { expect, test } from 'vitest';
import { loadPack } from '../publications/load-pack.ts';
import { decisionInWords } from './rule-words.ts';

const table = {
  id: 'grade-of-dispute',
  order: 'a1',
  title: { 'zh-CN': '纠纷分级', en: 'Grade of the dispute' },
  hitPolicy: 'first' as const,
  inputs: [],
  outputs: [
    { id: 'grade', order: 'a1', title: { 'zh-CN': '级别', en: 'Grade' }, type: 'string' as const },
  ],
  rows: [{ id: 'every-one', order: 'a1', conditions: {}, outputs: { grade: 'small' } }],
};

test('a decision that rests on a table names the table and its output', async () => {
  const folder = new URL('../../../templates/dispute-mediation', import.meta.url);
  const { bundle } = await loadPack(folder.pathname);
  const wide: Bundle = { ...(bundle as Bundle), tables: [table] };
  const [flow] = wide.flows;
  const machine = compileFlow(wide, flow?.id ?? '');
  const grade = { table: ['grade-of-dispute', 'grade'] };
  const rule = { '==': [grade, 'large'] };
  const read = { operator: 'table', rule: grade, result: 'small', parts: [], decisive: true };
  const large = { operator: null, rule: 'large', result: 'large', parts: [], decisive: true };
  const decided = { operator: '==', rule, result: false, parts: [read, large], decisive: true };
  const [why] = decisionInWords(machine, decided);
  expect(why?.en).toContain('“Grade” of the table “Grade of the dispute”');
});
