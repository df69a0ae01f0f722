import type { FlowCoverage, Proposals, SimulationReport } from '@jingwei/engine';
import { tableLines } from './table.ts';
import { say, type Terminal } from './terminal.ts';

const categories = {
  states: { 'zh-CN': '环节', en: 'states' },
  actions: { 'zh-CN': '操作', en: 'actions' },
  routes: { 'zh-CN': '自动流转', en: 'routes' },
  conditions: { 'zh-CN': '条件（成立与不成立）', en: 'conditions (both ways)' },
  rows: { 'zh-CN': '决策表行', en: 'table rows' },
  deadlines: { 'zh-CN': '时限（按期与超期）', en: 'deadlines (met and expired)' },
} as const;

const wants = {
  entered: { 'zh-CN': '未进入', en: 'never entered' },
  taken: { 'zh-CN': '未采用', en: 'never taken' },
  true: { 'zh-CN': '未成立过', en: 'never held' },
  false: { 'zh-CN': '未不成立过', en: 'never failed' },
  held: { 'zh-CN': '未命中', en: 'never held' },
  met: { 'zh-CN': '未按期', en: 'never met' },
  expired: { 'zh-CN': '未超期', en: 'never expired' },
} as const;

/** How much was gone through, and each thing that was not. */
export function printCoverage(terminal: Terminal, flows: readonly FlowCoverage[]): void {
  for (const flow of flows) {
    const rows = flow.categories.map(({ category, covered, total }) => [
      say(terminal, categories[category]),
      `${covered}/${total}`,
      percent(covered, total),
    ]);
    const all = say(terminal, { 'zh-CN': '合计', en: 'all' });
    const sum = [all, `${flow.covered}/${flow.total}`, percent(flow.covered, flow.total)];
    terminal.line(
      say(terminal, { 'zh-CN': `覆盖情况：${flow.flow}`, en: `coverage of ${flow.flow}` }),
    );
    for (const line of tableLines([...rows, sum])) terminal.line(`  ${line}`);
    for (const goal of flow.categories.flatMap((one) => one.uncovered)) {
      const title = say(terminal, goal.title);
      terminal.line(`  - ${goal.element}  ${title}  ${say(terminal, wants[goal.want])}`);
    }
  }
}

function percent(covered: number, total: number): string {
  return `${total === 0 ? 100 : Math.floor((covered * 1000) / total) / 10} %`;
}

/** What random cases came to. */
export function printSimulation(terminal: Terminal, report: SimulationReport): void {
  const { flow, cases, seed, ended, open, steps, durations } = report;
  terminal.line(
    say(terminal, {
      'zh-CN': `${flow}：随机办理 ${cases} 件（种子 ${seed}），推进 ${steps} 次；办结 ${ended}，未办结 ${open}`,
      en: `${flow}: ${cases} random cases (seed ${seed}), ${steps} steps; ended ${ended}, open ${open}`,
    }),
  );
  for (const line of tableLines(
    report.outcomes.map((one) => [one.outcome, String(one.cases), percent(one.cases, cases)]),
  )) {
    terminal.line(`  ${line}`);
  }
  if (durations !== null) {
    const { p50, p90, longest } = durations;
    terminal.line(
      say(terminal, {
        'zh-CN': `用时（工作日）：半数不超过 ${p50}，九成不超过 ${p90}，最长 ${longest}`,
        en: `working days: half within ${p50}, nine tenths within ${p90}, longest ${longest}`,
      }),
    );
  }
  const met = { 'zh-CN': '按期', en: 'met' };
  const expired = { 'zh-CN': '超期', en: 'expired' };
  for (const line of tableLines(
    report.deadlines.map((one) => [
      one.deadline,
      `${say(terminal, met)} ${one.met}`,
      `${say(terminal, expired)} ${one.expired}`,
    ]),
  )) {
    terminal.line(`  ${line}`);
  }
  printCounts(terminal, { 'zh-CN': '被拒绝', en: 'refused' }, report.refusals);
  printCounts(terminal, { 'zh-CN': '异常', en: 'incidents' }, report.incidents);
  for (const { at, cases: stuck, scenario } of report.deadEnds) {
    terminal.line(
      say(terminal, {
        'zh-CN': `走不下去：${at}（${stuck} 件），例如 ${JSON.stringify(scenario)}`,
        en: `dead end: ${at} (${stuck} cases), for instance ${JSON.stringify(scenario)}`,
      }),
    );
  }
  for (const { at, cases: stuck } of report.stopped) {
    terminal.line(
      say(terminal, {
        'zh-CN': `中断：${at}（${stuck} 件）`,
        en: `stopped: ${at} (${stuck} cases)`,
      }),
    );
  }
}

function printCounts(
  terminal: Terminal,
  title: { readonly 'zh-CN': string; readonly en: string },
  counts: Readonly<Record<string, number>>,
): void {
  const said = Object.entries(counts).map(([key, count]) => `${key} ${count}`);
  if (said.length > 0) terminal.line(`${say(terminal, title)}: ${said.join(', ')}`);
}

/** How many scenarios were proposed, and what no search reached. */
export function printProposals(terminal: Terminal, { scenarios, left }: Proposals): void {
  for (const { id, title } of scenarios) terminal.line(`  ${id}  ${say(terminal, title)}`);
  terminal.line(
    say(terminal, {
      'zh-CN': `建议 ${scenarios.length} 个情景，须由人员确认；仍有 ${left.length} 项未能到达`,
      en: `proposed scenarios: ${scenarios.length}, to be confirmed by a person; not reached: ${left.length}`,
    }),
  );
}
