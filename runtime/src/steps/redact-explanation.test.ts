import { expect, test } from 'vitest';
import { redactExplanation } from './redact-explanation.ts';

const leaf = (path: string, result: number) => ({
  operator: 'var',
  rule: { var: path },
  result,
  path,
  parts: [],
  decisive: true,
});

test('what was read from a field that is not public is taken out, with what was computed from it', () => {
  const sum = {
    operator: '+',
    rule: { '+': [{ var: 'data.income' }, { var: 'data.amount' }] },
    result: 5200,
    parts: [leaf('data.income', 5000), leaf('data.amount', 200)],
    decisive: true,
  };
  const whole = { operator: '>', rule: {}, result: true, parts: [sum], decisive: true };
  const redacted = redactExplanation(whole, (field) => field === 'amount');
  expect(redacted.result).toBe(true);
  expect(redacted.parts[0]?.result).toBe('…');
  expect(redacted.parts[0]?.parts.map(({ result }) => result)).toEqual(['…', 200]);
  expect(JSON.stringify(redacted)).not.toContain('5000');
  expect(whole.parts[0]?.result).toBe(5200);
});
