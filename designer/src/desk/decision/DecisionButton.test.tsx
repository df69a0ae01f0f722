import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerRequests, prepareBrowser, renderInApp } from '../../testing/in-app.tsx';
import type { HistoryEntry } from '../model.ts';
import { DecisionButton } from './DecisionButton.tsx';
import type { Decision } from './decision-requests.ts';

prepareBrowser();

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const entry = { seq: 3, title: both('达成口头协议', 'Oral agreement') } as HistoryEntry;
const address = '/cases/case-1/history/3/decision/words';
const act = {
  regulation: 'reg-mediation-act',
  title: both('中华人民共和国人民调解法', 'People’s Mediation Law'),
  rank: 'law',
  number: '主席令第34号',
  validFrom: '2011-01-01',
  validUntil: null,
  verification: 'verified',
  inForce: true,
} as const;

const decision: Decision = {
  step: 3,
  at: '2026-03-12T02:15:00.000Z',
  happenedAt: '2026-03-12T02:15:00.000Z',
  title: entry.title,
  reason: null,
  person: { id: 'sun-li', name: '孙丽' },
  actingFor: { id: 'zhou-ping', name: '周平' },
  authority: {
    needed: true,
    by: [
      {
        role: { id: 'mediator', title: both('人民调解员', 'People’s mediator') },
        unit: { id: 'hehua', title: both('荷花社区', 'Hehua Community') },
        from: '2026-01-01',
      },
    ],
  },
  rules: [
    {
      kind: 'guard',
      title: entry.title,
      held: true,
      result: both('条件成立', 'The condition holds'),
      because: [both('「金额」为 ***', '“Amount” is ***')],
    },
    {
      kind: 'guard',
      title: both('街道督促履行', 'Street follow-up'),
      held: false,
      result: both('条件不成立', 'The condition does not hold'),
      because: [],
    },
    {
      kind: 'value',
      title: both('协议形式', 'Form of agreement'),
      held: null,
      result: both('口头', 'Oral'),
      because: [],
    },
  ],
  tables: [{ title: both('层级表', 'Levels'), rows: [] }],
  citations: [
    { ...act, article: '第28条', elements: [entry.title] },
    { ...act, article: '第31条', elements: [both('督促履行', 'Follow-up')] },
    {
      ...act,
      regulation: 'reg-old',
      title: both('旧办法', 'The old rules'),
      number: null,
      article: null,
      inForce: false,
      validUntil: '2020-12-31',
      verification: 'unverified',
      elements: [both('期限', 'Period')],
    },
  ],
  lines: [both('进入“督促履行”', 'Entered “Follow-up”')],
  fields: [{ field: 'amount', title: both('金额', 'Amount') }],
  engine: '0.1.0',
  publication: { hash: 'b'.repeat(64), version: '1.0.0' },
  calendar: 'c',
  hash: 'a'.repeat(64),
};

it('opens who decided, on which conditions and which law, and what came of it', async () => {
  const asked = answerRequests({ [`GET ${address}`]: { body: decision } });
  renderInApp(<DecisionButton caseId="case-1" entry={entry} />);
  await userEvent.click(screen.getByRole('button', { name: '决定依据：达成口头协议（第 3 步）' }));
  const drawer = within(screen.getByRole('dialog'));
  await drawer.findByText('孙丽');
  expect(drawer.getByText('代 周平 办理。')).not.toBeNull();
  expect(drawer.getByText('人民调解员（荷花社区），2026-01-01 起任职')).not.toBeNull();
  expect(drawer.getByText('「金额」为 ***')).not.toBeNull();
  const lineOf = (words: string) => drawer.getByText(words).parentElement?.textContent;
  expect(lineOf('成立')).toMatch(/^达成口头协议\s+成立$/);
  expect(lineOf('不成立')).toMatch(/^街道督促履行\s+不成立$/);
  expect(lineOf('口头')).toBe('协议形式 口头');
  expect(drawer.getByText('层级表：没有适用的行')).not.toBeNull();
  // One entry for a regulation, with each article; the day decides whether it was in force.
  const law = drawer.getByText('中华人民共和国人民调解法 主席令第34号').closest('li');
  expect(law?.textContent).toContain('当日有效 · 2011-01-01 起施行');
  expect(law?.textContent).toMatch(/第28条 用于：达成口头协议.*第31条 用于：督促履行/);
  const old = drawer.getByText('旧办法').closest('li');
  expect(old?.textContent).toContain(
    '（待核实）当日未生效或已失效 · 2011-01-01 起施行 · 2020-12-31 止',
  );
  expect(drawer.getByText('进入“督促履行”')).not.toBeNull();
  expect(drawer.getByText('写入：金额')).not.toBeNull();
  const download = drawer.getByRole('link', { name: '下载决定记录' });
  expect(download.getAttribute('href')).toBe('/api/v1/cases/case-1/history/3/decision');
  expect(asked.filter(({ path }) => path === address)).toHaveLength(1);
});

it('says in English that the machine needs no post', async () => {
  const alone = { ...decision, person: { id: 'system', name: '系统' }, rules: [], lines: [] };
  const { actingFor: _nobody, ...told } = alone;
  const body = { ...told, authority: { needed: false, by: [] } };
  answerRequests({ [`GET ${address}`]: { body } });
  renderInApp(<DecisionButton caseId="case-1" entry={entry} />, 'en');
  await userEvent.click(screen.getByRole('button', { name: /^What decided it: Oral agreement/ }));
  const drawer = within(screen.getByRole('dialog'));
  await drawer.findByText('The system');
  expect(drawer.getByText(/no post was needed/)).not.toBeNull();
  expect(drawer.getByText('No condition was attached to this step.')).not.toBeNull();
  expect(drawer.getByText(/art\. 28/)).not.toBeNull();
});

it('says why a step has none, and offers no file', async () => {
  const code = 'RUNTIME_DECISION_VALUE_GONE';
  const body = { type: 'about:blank', code, status: 410, title: '', detail: '已不再保存' };
  answerRequests({ [`GET ${address}`]: { status: 410, body } });
  renderInApp(<DecisionButton caseId="case-1" entry={entry} />);
  await userEvent.click(screen.getByRole('button', { name: /^决定依据/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('已不再保存');
  expect(screen.queryByRole('link')).toBeNull();
});
