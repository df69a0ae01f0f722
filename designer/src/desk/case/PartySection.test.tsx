import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerRequests, prepareBrowser, renderInApp } from '../../testing/in-app.tsx';
import type { CaseDetail } from '../model.ts';
import { PartySection } from './PartySection.tsx';

prepareBrowser();

const applicant = { 'zh-CN': '申请人', en: 'Applicant' };
const detail = (mayChangeParties: boolean): CaseDetail =>
  ({
    id: 'case-1',
    version: 4,
    mayChangeParties,
    partyRoles: [{ id: 'applicant', title: applicant, min: 1, max: 3 }],
    parties: ['张三', '李四'].map((name, index) => ({
      id: `p${index}`,
      role: 'applicant',
      roleTitle: applicant,
      kind: 'person',
      name,
      phone: '13800000000',
      citizenId: null,
      address: null,
      masked: false,
    })),
  }) as unknown as CaseDetail;

it('only shows the parties to who may not change them', () => {
  answerRequests({});
  renderInApp(<PartySection detail={detail(false)} />);
  expect(screen.getByText('张三')).not.toBeNull();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it('lets a party join in a role that has room', async () => {
  const asked = answerRequests({ 'POST /cases/case-1/parties': { body: detail(true) } });
  renderInApp(<PartySection detail={detail(true)} />);
  await userEvent.click(screen.getByRole('button', { name: '增加当事人' }));
  await userEvent.click(screen.getByRole('button', { name: '确认增加' }));
  expect(screen.getByRole('alert').textContent).toBe('请填写姓名或名称。');
  await userEvent.type(screen.getByLabelText(/姓名/), '王五');
  await userEvent.click(screen.getByRole('button', { name: '确认增加' }));
  expect(asked.at(-1)?.body).toEqual({
    version: 4,
    party: { role: 'applicant', kind: 'person', name: '王五' },
  });
});

it('corrects a party and leaves out what was taken out', async () => {
  const path = 'PUT /cases/case-1/parties/applicant/p0';
  const asked = answerRequests({ [path]: { body: detail(true) } });
  renderInApp(<PartySection detail={detail(true)} />);
  await userEvent.click(screen.getByRole('button', { name: '更正 张三' }));
  await userEvent.clear(screen.getByLabelText(/电话/));
  await userEvent.type(screen.getByLabelText(/姓名/), '丰');
  await userEvent.click(screen.getByRole('button', { name: '确认更正' }));
  expect(asked.at(-1)?.body).toEqual({ version: 4, kind: 'person', name: '张三丰' });
});

it('takes a party out only with a reason', async () => {
  const path = 'POST /cases/case-1/parties/applicant/p1/remove';
  const asked = answerRequests({ [path]: { body: detail(true) } });
  renderInApp(<PartySection detail={detail(true)} />);
  await userEvent.click(screen.getByRole('button', { name: '移除李四' }));
  await userEvent.click(screen.getByRole('button', { name: '确认移除' }));
  expect(asked).toEqual([]);
  await userEvent.type(screen.getByLabelText(/理由/), '登记有误');
  await userEvent.click(screen.getByRole('button', { name: '确认移除' }));
  expect(asked.at(-1)?.body).toEqual({ version: 4, reason: '登记有误' });
});
