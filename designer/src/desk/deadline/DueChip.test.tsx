import type { Language } from '@jingwei/engine';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { prepareBrowser, renderInApp } from '../../testing/in-app.tsx';
import type { DueView } from '../model.ts';
import { DueChip } from './DueChip.tsx';
import { dueWords } from './due-words.ts';

prepareBrowser();

/** Saturday 21 November 2026, 10:00 in Shanghai. */
const now = Date.parse('2026-11-21T02:00:00Z');

const running: DueView = {
  deadline: 'acceptance',
  title: { 'zh-CN': '受理期限', en: 'Acceptance' },
  dueAt: '2026-11-25T16:00:00Z',
  dueDate: '2026-11-25',
  status: 'running',
  provisional: false,
  overdue: false,
  workingDays: 3,
  calendarDays: 4,
  ground: null,
};

const wording: [string, Partial<DueView>, string, string][] = [
  ['working days left', {}, '剩 3 个工作日', '3 working days left'],
  ['one working day left', { workingDays: 1 }, '剩 1 个工作日', '1 working day left'],
  ['calendar days left', { workingDays: null, calendarDays: 4 }, '剩 4 天', '4 days left'],
  [
    'due today at an hour',
    { dueAt: '2026-11-21T09:30:00Z', dueDate: '2026-11-21', workingDays: 0, calendarDays: 0 },
    '今天 17:30 到期',
    'Due today 17:30',
  ],
  [
    'due at the end of today',
    { dueAt: '2026-11-21T16:00:00Z', dueDate: '2026-11-21', workingDays: 0, calendarDays: 0 },
    '今天 24:00 到期',
    'Due today 24:00',
  ],
  ['overdue', { overdue: true, calendarDays: -2 }, '超期 2 天', '2 days overdue'],
  ['expired', { status: 'expired', calendarDays: -1 }, '超期 1 天', '1 day overdue'],
  ['overdue by less than a day', { overdue: true, calendarDays: 0 }, '已超期', 'Overdue'],
  [
    'paused on a ground',
    { status: 'suspended', ground: { 'zh-CN': '鉴定', en: 'appraisal' }, dueAt: null },
    '暂停中 鉴定',
    'Paused: appraisal',
  ],
  ['met', { status: 'met' }, '已办结', 'Completed'],
  [
    'provisional',
    { provisional: true },
    '剩 3 个工作日（暂算）',
    '3 working days left (provisional)',
  ],
  [
    'no days counted',
    { workingDays: null, calendarDays: null },
    '2026-11-25 到期',
    'Due 2026-11-25',
  ],
  ['no due time yet', { dueAt: null, dueDate: null }, '计时中', 'Running'],
];

describe('a deadline chip', () => {
  afterEach(() => vi.useRealTimers());

  it.each(wording)('says in both languages: %s', (_name, change, zh, en) => {
    vi.useFakeTimers({ now, toFake: ['Date'] });
    const said = (language: Language) => {
      const { container, unmount } = renderInApp(
        <DueChip due={{ ...running, ...change }} />,
        language,
      );
      const text = container.textContent?.trim();
      unmount();
      return text;
    };
    expect(said('zh-CN')).toBe(zh);
    expect(said('en')).toBe(en);
  });

  it.each([
    ['plain', {}],
    ['warning', { dueAt: '2026-11-21T09:30:00Z', dueDate: '2026-11-21' }],
    ['error', { overdue: true }],
    ['paused', { status: 'suspended' }],
    ['none', { status: 'met' }],
  ] as [string, Partial<DueView>][])('has the tone %s', (tone, change) => {
    expect(dueWords({ ...running, ...change }, now, 'Asia/Shanghai').tone).toBe(tone);
  });

  it('judges today by the city, not by the browser', () => {
    const due = { ...running, dueAt: '2026-11-22T01:00:00Z', dueDate: '2026-11-22' };
    const evening = Date.parse('2026-11-21T18:00:00Z');
    expect(dueWords(due, evening, 'Asia/Shanghai').key).toBe('desk:due.today');
    expect(dueWords(due, evening, 'UTC').key).toBe('desk:due.workingDays');
  });

  it('opens the sentence of the law on a tap', async () => {
    renderInApp(<DueChip due={running} sentence="自收到申请之日起五个工作日内" />);
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('自收到申请之日起五个工作日内')).not.toBeNull();
    expect(screen.getByText('到期 2026-11-25 24:00')).not.toBeNull();
  });
});
