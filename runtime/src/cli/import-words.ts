import type { Text } from '@jingwei/engine';
import type { ImportReport } from '../import/import-report.ts';
import { say, type Terminal } from './terminal.ts';

/** Findings shown one by one; the rest is in the report. */
const mostShown = 20;

/** A report as people read it. */
export function importSummary(terminal: Terminal, report: ImportReport): readonly string[] {
  const { dryRun, read, started, alreadyThere, changed, missing, refusedRows, cut } = report;
  const lines = report.refused.map(({ reason }) => say(terminal, reason));
  for (const { row, externalId, case: number, fields } of changed) {
    lines.push(
      say(terminal, {
        'zh-CN': `第 ${row} 行（编号 ${externalId}）与已登记的 ${number} 不同：${fields.join('、')}；没有改动原件。`,
        en: `Row ${row} (id ${externalId}) differs from ${number}: ${fields.join(', ')}; the case was left as it is.`,
      }),
    );
  }
  for (const { externalId, case: number } of missing) {
    lines.push(
      say(terminal, {
        'zh-CN': `编号 ${externalId}（${number}）不在这份文件中；没有删除。`,
        en: `Id ${externalId} (${number}) is not in this file; nothing was removed.`,
      }),
    );
  }
  const more = lines.length - mostShown;
  return [
    ...lines.slice(0, mostShown),
    ...(more > 0 ? [say(terminal, moreLines(more))] : []),
    ...(cut.length > 0 ? [say(terminal, cutLine(cut.length))] : []),
    say(terminal, {
      'zh-CN': `${dryRun ? '试导入（未保存）：' : ''}读取 ${read} 行，登记 ${started}，已有 ${alreadyThere}，有变化 ${changed.length}，拒收 ${refusedRows}；文件中已没有的 ${missing.length}。`,
      en: `${dryRun ? 'dry run (nothing kept): ' : ''}rows read ${read}, started ${started}, already there ${alreadyThere}, changed ${changed.length}, refused ${refusedRows}; no longer in the file ${missing.length}.`,
    }),
  ];
}

function moreLines(count: number): Text {
  return {
    'zh-CN': `……还有 ${count} 条，见 --report 写出的报告。`,
    en: `… and ${count} more: write them to a file with --report.`,
  };
}

function cutLine(count: number): Text {
  return {
    'zh-CN': `${count} 个过长的单元格按映射截短。`,
    en: `cells cut because the map says so: ${count}`,
  };
}

export const mapHelp: Text = {
  'zh-CN': `
映射文件是 JSON：
  source      来源系统的代号；同一来源中的编号不重复
  externalId  编号所在的列
  unit        接收的组织单元
  values      每个字段取自哪一列：{ "column": 列名 }，或常量：{ "constant": 值 }
              column 可加 "codes": { 单元格内容: 选项代码 }、"otherwise": 选项代码、"cut": true（过长则截短）
  parties     可选：[{ "role", "kind": person|organisation|place, "name": 列名, "phone"… }]
例：templates/dispute-mediation/imports/citizen-messages.map.json
退出码：0 全部导入；1 有拒收的行；2 用法、文件或映射有误。`,
  en: `
The map is JSON:
  source      a short name of the other system; its ids are unique within it
  externalId  the column with the id
  unit        the unit that receives the cases
  values      by field: { "column": name }, or { "constant": value }
              a column may have "codes": { cell: code }, "otherwise": code, "cut": true (shorten)
  parties     optional: [{ "role", "kind": person|organisation|place, "name": column, "phone"… }]
Example: templates/dispute-mediation/imports/citizen-messages.map.json
Exit codes: 0 all in; 1 some rows refused; 2 wrong usage, file or map.`,
};
