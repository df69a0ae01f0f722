import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answerRequests, prepareBrowser, renderInApp } from '../../testing/in-app.tsx';
import type { CaseDetail, GroupView } from '../model.ts';
import { TaskSection } from './TaskSection.tsx';

prepareBrowser();

const words = (zh: string) => ({ 'zh-CN': zh, en: zh });
const wang = { id: 'wang', name: '王芳' };
const sun = { id: 'sun', name: '孙丽' };

const group = (more: Partial<GroupView>): GroupView => ({
  id: 'g',
  state: 'review',
  stateTitle: words('会商'),
  mode: 'vote',
  seats: 3,
  answered: 1,
  answers: null,
  tally: null,
  needs: null,
  tasks: [],
  waiting: 0,
  next: [],
  urged: { count: 0, lastAt: null },
  copies: [],
  supervision: 0,
  suspendedAt: null,
  decided: false,
  ...more,
});

const seat = (more: Partial<GroupView['tasks'][number]>): GroupView['tasks'][number] => ({
  id: 's1',
  principal: sun,
  delegated: false,
  delegates: [],
  addedBy: null,
  read: false,
  position: 'member',
  objection: 'none',
  extension: 'none',
  ...more,
});

const shown = (...groups: GroupView[]): string => {
  answerRequests({});
  const task = {
    id: 's1',
    stateTitle: words('会商'),
    unit: { title: words('荷花社区') },
    roleTitle: words('调解员'),
    assignee: wang,
    mine: false,
    claimable: false,
    releasable: false,
  };
  const detail = { id: 'c', version: 1, tasks: [task], groups, offers: [] };
  const { container } = renderInApp(<TaskSection detail={detail as unknown as CaseDetail} />);
  return container.textContent ?? '';
};

it('says of a vote how many have voted, what it needs and, where one may know, how it stands', () => {
  const needs = { percent: 50, more: true, abstentions: 'count', quorum: 2 } as const;
  const before = shown(group({ needs }));
  expect(before).toContain('票签：已表态 1 人，共 3 人');
  expect(before).toContain('超过 50% 同意通过，至少 2 人表态');
  expect(before).not.toContain('弃权');
  expect(shown(group({ needs, tally: { approve: 1, refuse: 0, abstain: 2 } }))).toContain(
    '同意 1，不同意 0，弃权 2',
  );
});

it('names who has answered for whom, who is next, who was told, and how often it was urged', () => {
  const at = '2026-03-10T01:00:00.000Z';
  const text = shown(
    group({
      mode: 'in-turn',
      answers: [
        { action: 'agree', actionTitle: words('同意'), by: wang, actingFor: sun, at },
        { action: 'agree', actionTitle: words('同意'), by: sun, actingFor: null, at },
      ],
      next: [wang],
      urged: { count: 2, lastAt: at },
      copies: [
        { person: wang, readAt: at },
        { person: sun, readAt: null },
      ],
      supervision: 2,
      suspendedAt: at,
    }),
  );
  for (const line of [
    '依次会签：已表态 1 人，共 3 人',
    '王芳代孙丽：同意（2026-03-10 09:00）',
    '孙丽：同意（2026-03-10 09:00）',
    '等待轮到：王芳',
    '已催办 2 次，最近一次 2026-03-10 09:00',
    '抄送：王芳（已阅）、孙丽',
    '二级督办',
    '已挂起',
  ])
    expect(text).toContain(line);
});

it('marks a task that is delegated, was added, was read, or waits for a decision', () => {
  const text = shown(
    group({
      tasks: [
        seat({
          delegated: true,
          delegates: [wang],
          addedBy: sun,
          position: 'before',
          read: true,
          objection: 'asked',
          extension: 'asked',
        }),
      ],
    }),
  );
  for (const mark of ['受孙丽委派', '孙丽前加签', '已阅', '异议待裁定', '延期待审批'])
    expect(text).toContain(mark);
});

it('is silent about one task of one person', () => {
  const text = shown(group({ mode: 'any', seats: 1, answered: 0, answers: [], tasks: [seat({})] }));
  expect(text).not.toContain('已表态');
  expect(screen.queryByRole('button')).toBeNull();
});
