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
    const display = new Map(accepted.data.map((one) => [one.field, one.display]));
    expect(display.get('dispute-type')).toEqual({ 'zh-CN': '邻里纠纷', en: expect.any(String) });
    expect(display.get('title')).toBeNull();
    expect(accepted.data.map(({ field }) => field).slice(0, 2)).toEqual(['title', 'facts']);
    expect(accepted.states.map(({ id }) => id)).toEqual(['community-assigning']);
    const inbox = await runtime.tasks.inbox(mediator, { scope: 'unit' });
    expect(inbox.items.map((item) => item.case.id)).toEqual([opened.id]);
    expect(inbox.counts).toMatchObject({ mine: 0, unit: 1 });
    const history = await runtime.cases.history(clerk, opened.id, {});
    expect(history.items.map(({ event, seq }) => [seq, event])).toEqual([
      [2, 'action'],
      [1, 'start'],
    ]);
    expect(await runtime.health.verifyChains()).toMatchObject({ broken: [] });
  });
});
