import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { allWidgetsForm } from '../../testing/all-widgets-form.ts';
import { answerRequests, prepareBrowser, renderInApp } from '../../testing/in-app.tsx';
import type { CaseDetail, Offer } from '../model.ts';
import { ActionPanel } from './ActionPanel.tsx';

prepareBrowser();

const shortForm = {
  ...allWidgetsForm,
  ui: { ...allWidgetsForm.ui, items: allWidgetsForm.ui.items.slice(0, 2) },
  fields: ['summary', 'facts'],
};

const offer: Offer = {
  action: 'accept',
  title: { 'zh-CN': '受理', en: 'Accept' },
  kind: 'forward',
  branch: 'main',
  task: 't1',
  available: true,
  because: null,
  consequence: { 'zh-CN': '通知当事人。', en: 'The parties are told.' },
  reason: 'required',
  primary: true,
  form: shortForm as unknown as NonNullable<Offer['form']>,
  basis: [],
};

const detail = { id: 'case-1', number: '1', title: '漏水', version: 3 } as unknown as CaseDetail;
const draft = '/form-drafts/case.case-1.accept';

const show = () =>
  renderInApp(<ActionPanel detail={detail} offer={offer} close={() => undefined} />);
const summary = () => screen.findByRole('textbox', { name: '概要' });
const confirm = () => userEvent.click(screen.getByRole('button', { name: '确认受理' }));

async function fillAll(): Promise<void> {
  await userEvent.click(await summary());
  await userEvent.paste('漏水');
  await userEvent.click(screen.getByRole('textbox', { name: '理由' }));
  await userEvent.paste('属于受理范围');
}

beforeEach(() => sessionStorage.clear());

describe("an action's form", () => {
  it('sends nothing while a field or the reason is missing, and says which', async () => {
    const asked = answerRequests({});
    show();
    await summary();
    await confirm();
    const alerts = screen.getAllByRole('alert').map((one) => one.textContent ?? '');
    expect(alerts).toHaveLength(2);
    expect(alerts.join()).toContain('概要');
    expect(alerts.join()).toContain('请写明理由。');
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('sends what is entered with the version of the case, and forgets the draft', async () => {
    const asked = answerRequests({
      'POST /cases/case-1/steps': { body: { ...detail, version: 4 } },
      [`PUT ${draft}`]: { body: { savedAt: '2026-11-21T02:00:00Z' } },
      [`DELETE ${draft}`]: { status: 204, body: null },
    });
    show();
    await fillAll();
    await confirm();
    await waitFor(() =>
      expect(asked.some(({ method, path }) => method === 'DELETE' && path === draft)).toBe(true),
    );
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      version: 3,
      action: 'accept',
      branch: 'main',
      values: { summary: '漏水' },
      reason: '属于受理范围',
    });
    expect(sessionStorage.length).toBe(0);
  });

  it('keeps what is entered when somebody else has moved the case on', async () => {
    answerRequests({
      'POST /cases/case-1/steps': {
        status: 409,
        body: { title: '', status: 409, code: 'RUNTIME_CASE_VERSION_STALE', currentVersion: 4 },
      },
    });
    show();
    await fillAll();
    await confirm();
    await screen.findByText('案件刚刚被他人办理，页面已更新。');
    expect(await summary()).toHaveProperty('value', '漏水');
  });

  it("shows the server's findings at their fields", async () => {
    const message = { 'zh-CN': '概要含有电话号码。', en: 'x' };
    const solve = { 'zh-CN': '请删去。', en: 'x' };
    answerRequests({
      'POST /cases/case-1/steps': {
        status: 422,
        body: {
          title: '内容有误',
          status: 422,
          code: 'RUNTIME_VALUES_REFUSED',
          problems: [{ code: 'X', path: '/values/summary', message, solve }],
        },
      },
    });
    show();
    await fillAll();
    await confirm();
    await screen.findByText('内容有误');
    expect((await summary()).getAttribute('aria-invalid')).toBe('true');
  });

  it('comes back as it was left: from the server', async () => {
    answerRequests({
      [`GET ${draft}`]: {
        body: {
          key: 'case.case-1.accept',
          values: { summary: '昨天写的', $step: { reason: '理由也在' } },
          parties: [],
          savedAt: '2026-11-21T02:00:00Z',
        },
      },
    });
    show();
    expect(await summary()).toHaveProperty('value', '昨天写的');
    expect(screen.getByRole('textbox', { name: '理由' })).toHaveProperty('value', '理由也在');
    expect(screen.getByText('已恢复 2026-11-21 10:00 的草稿。')).not.toBeNull();
  });

  it('comes back as it was left: from this machine, which is newer', async () => {
    sessionStorage.setItem(
      'jingwei.draft.person-1.case.case-1.accept',
      JSON.stringify({ values: { summary: '断网时写的' } }),
    );
    answerRequests({
      [`GET ${draft}`]: {
        body: { values: { summary: '旧' }, parties: [], savedAt: '2026-11-21T02:00:00Z' },
      },
    });
    show();
    expect(await summary()).toHaveProperty('value', '断网时写的');
    expect(screen.getByText('已恢复本机暂存的草稿。')).not.toBeNull();
  });
});
