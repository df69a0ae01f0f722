import type { Machine } from '../machine/machine.ts';
import { type Explanation, whyNot } from '../rules/explanation.ts';
import type { Text } from '../text/text.ts';

/** The nearest condition that failed, or null where the rule holds. */
export function whyNotInWords(_machine: Machine, explanation: Explanation): Text | null {
  const failed = whyNot(explanation);
  if (failed === null) return null;
  const said = JSON.stringify(failed.rule);
  return { 'zh-CN': said, en: said };
}
