import type { Severity, Text } from '@jingwei/engine';
import { say, type Terminal } from './terminal.ts';

/** A problem of the engine or of an input, with the file that it lies in where there are several. */
export interface PrintedProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly file?: string;
  readonly path: string;
  readonly element?: string;
  readonly flow?: string;
  readonly message: Text;
  readonly solve: Text;
}

const marks = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '提醒', en: 'warning' },
} as const;

/** Each problem with its place, what is wrong and how to solve it; errors before warnings. */
export function printProblems(terminal: Terminal, problems: readonly PrintedProblem[]): void {
  const sorted = [...problems].sort((a, b) => a.severity.localeCompare(b.severity));
  for (const one of sorted) {
    const element = [one.flow, one.element].filter((part) => part !== undefined).join('#');
    const place = [one.file, element, one.path || '/'].filter((part) => part).join(' ');
    terminal.line(`${say(terminal, marks[one.severity])} ${one.code} ${place}`);
    terminal.line(`  ${say(terminal, one.message)}`);
    terminal.line(`  → ${say(terminal, one.solve)}`);
  }
}
