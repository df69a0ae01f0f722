import { type Operator, pair } from '../operator.ts';
import { phrase } from '../say/phrase.ts';
import { sayLiteral } from '../say/say-literal.ts';
import type { Value } from '../value.ts';

/** Where a result stands in the order of severity; -1 where it is not in it. */
function rankOf(result: Value, severity: Value): number {
  return Array.isArray(severity) ? severity.indexOf(result) : -1;
}

/** Whether the new result is lighter than the old one; what is not in the order cannot be compared. */
function isLighter(now: Value, old: Value, severity: Value): boolean {
  const rank = rankOf(now, severity);
  return rank !== -1 && rank < rankOf(old, severity);
}

/**
 * `{"lighter": [old, new, severity]}`: what the old rule gives, unless the new one gives what stands
 * before it in the list of results, the lightest first (行政处罚法 第37条). Both are evaluated.
 */
export const lighter: Operator = {
  name: 'lighter',
  arity: { least: 3, most: 3, needed: 3 },
  takes: ['any', 'any', 'array'],
  compile: (parts) => {
    const [old, now] = pair(parts);
    const severity = parts[2]?.evaluate;
    return (data, run) => {
      const before = old.evaluate(data, run);
      const after = now.evaluate(data, run);
      return isLighter(after, before, severity?.(data, run)) ? after : before;
    };
  },
  decides: (index, parts) => {
    const [old, now, severity] = parts.map((part) => part.result);
    return index === (isLighter(now, old, severity) ? 1 : 0);
  },
  say: ([old, now, severity], speaker) =>
    Array.isArray(severity)
      ? phrase(
          '旧规定（{old}）与新规定（{now}）中较轻者（由轻到重：{severity}）',
          'the lighter of the old rule ({old}) and the new one ({now}), from the lightest: {severity}',
          {
            old: speaker.value(old),
            now: speaker.value(now),
            severity: sayLiteral(severity, speaker.about(old)),
          },
        )
      : null,
};
