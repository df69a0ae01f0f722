import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerRequests, prepareBrowser, renderInApp } from '../../testing/in-app.tsx';
import type { CaseDetail } from '../model.ts';
import { DocumentSection } from './DocumentSection.tsx';

prepareBrowser();

const respondent = { 'zh-CN': '被申请人', en: 'Respondent' };
const detail = (mayServe: boolean, served: readonly object[] = []): CaseDetail =>
  ({
    id: 'case-1',
    version: 4,
    partyRoles: [{ id: 'respondent', title: respondent, min: 1, max: 3 }],
    documents: [{ id: 'notice', title: { 'zh-CN': '调解通知书', en: 'Notice' }, mayServe, served }],
  }) as unknown as CaseDetail;

it('shows nothing where the flow serves no document', () => {
  answerRequests({});
  renderInApp(<DocumentSection detail={{ ...detail(true), documents: [] }} />);
  expect(screen.queryByText('文书送达')).toBeNull();
});

it('says on whom and how a document was served, and lets only who may record one', () => {
  answerRequests({});
  const at = '2026-03-02T01:30:00.000Z';
  const served = { to: 'respondent', toTitle: respondent, method: 'left', at, happenedAt: at };
  renderInApp(<DocumentSection detail={detail(false, [served])} />);
  expect(screen.getByText('2026-03-02 09:30 留置送达 被申请人')).not.toBeNull();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it('records a service with its way', async () => {
  const asked = answerRequests({ 'POST /cases/case-1/services': { body: detail(true) } });
  renderInApp(<DocumentSection detail={detail(true)} />);
  await userEvent.click(screen.getByRole('button', { name: '登记送达：调解通知书' }));
  await userEvent.click(screen.getByRole('combobox', { name: '送达方式' }));
  await userEvent.click(await screen.findByTitle('邮寄送达'));
  await userEvent.click(screen.getByRole('button', { name: '确认登记' }));
  expect(asked.at(-1)?.body).toEqual({
    version: 4,
    document: 'notice',
    to: 'respondent',
    method: 'post',
  });
});
