import { describe, expect, test } from 'vitest';
import { acceptance, clerk, leak, mediator, openTestRuntime } from './open-test-runtime.ts';

describe('a case', () => {
  test('is opened with a number, a query code and its parties, and steps to mediation', async () => {
    const { runtime } = await openTestRuntime();
    const opened = await runtime.cases.start(clerk, leak);
    expect(opened.number).toBe('调〔2026〕00001号');
    expect(opened.queryCode).toMatch(/^[2-9A-HJ-NP-Z]{10}$/);
    expect(opened.version).toBe(1);
    expect(opened.states.map(({ id }) => id)).toEqual(['registration']);
    expect(opened.parties.map(({ role, name }) => [role, name])).toEqual([
      ['applicant', '张三'],
      ['respondent', '李四'],
    ]);
    expect(opened.offers.map(({ action }) => action)).toContain('accept');
    const accepted = await runtime.cases.step(clerk, opened.id, {
      version: 1,
      action: 'accept',
      values: acceptance,
    });
    expect(accepted.version).toBe(2);
    expect(accepted.states.map(({ id }) => id)).toEqual(['community-assigning']);
    const inbox = await runtime.tasks.inbox(mediator, { scope: 'unit' });
    expect(inbox.items.map((item) => item.case.id)).toEqual([opened.id]);
    expect(inbox.counts).toMatchObject({ mine: 0, unit: 1 });
    const history = await runtime.cases.history(clerk, opened.id, {});
    expect(history.items.map(({ event, seq }) => [seq, event])).toEqual([
      [1, 'start'],
      [2, 'action'],
    ]);
    expect(await runtime.health.verifyChains()).toMatchObject({ broken: [] });
  });
});
