import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerRequests, prepareBrowser, renderInApp } from '../../testing/in-app.tsx';
import type { CaseDetail, Offer } from '../model.ts';
import { ActionSection } from './ActionSection.tsx';

prepareBrowser();

const offer = (action: string, zh: string, more: Partial<Offer> = {}): Offer => ({
  action,
  title: { 'zh-CN': zh, en: action },
  kind: 'forward',
  branch: 'main',
  task: null,
  available: true,
  because: null,
  consequence: { 'zh-CN': `${zh}之后`, en: 'x' },
  reason: null,
  primary: false,
  form: null,
  basis: [],
  ...more,
});

const detail = (offers: Offer[], version = 1): CaseDetail =>
  ({
    id: 'case-1',
    number: '调〔2026〕1号',
    title: '漏水',
    version,
    offers,
    operations: [],
    moves: [],
    tasks: [{ assignee: { id: 'p', name: '王芳' } }],
    deadlines: [],
  }) as unknown as CaseDetail;

const names = () => screen.getAllByRole('button').map((one) => one.textContent);

it('puts the likeliest first, what is grave last, and tells why something cannot be done', () => {
  answerRequests({});
  const because = { 'zh-CN': '须先登记当事人。', en: 'x' };
  renderInApp(
    <ActionSection
      detail={detail([
        offer('end', '终止', { kind: 'terminate' }),
        offer('hand', '转办', { available: false, because }),
        offer('accept', '受理', { primary: true }),
      ])}
    />,
  );
  expect(names()).toEqual(['受理', '转办', '终止']);
  expect(screen.getByRole('button', { name: '转办' })).toHaveProperty('disabled', true);
  expect(screen.getByText('须先登记当事人。')).not.toBeNull();
  expect(screen.getByText('受理之后')).not.toBeNull();
});

it('names the branch where several offer the same, and keeps to the one that was chosen', async () => {
  answerRequests({});
  const branches = ['面包店', '茶馆'].map((element, index) => ({
    id: `b${index}`,
    title: { 'zh-CN': '检查', en: 'check' },
    element,
    status: 'active',
    states: [],
  }));
  const both = [
    offer('pass', '通过', { branch: 'b0' }),
    offer('pass', '通过', { branch: 'b1' }),
    offer('stop', '叫停'),
  ];
  const shown = (offers: Offer[]) =>
    ({ ...detail(offers), progress: { states: [], branches } }) as unknown as CaseDetail;
  const { rerender } = renderInApp(<ActionSection detail={shown(both)} />);
  expect(names()).toEqual(['通过 · 面包店', '通过 · 茶馆', '叫停']);
  await userEvent.click(screen.getByRole('button', { name: '通过 · 茶馆' }));
  // The other branch still offers it; this one does not any more.
  rerender(<ActionSection detail={shown(both.slice(0, 1))} />);
  expect(await screen.findByRole('button', { name: /通过/ })).toHaveProperty('disabled', true);
});

it('asks once more before something grave, says whom it concerns, and offers a reason', async () => {
  answerRequests({});
  renderInApp(<ActionSection detail={detail([offer('end', '终止', { kind: 'terminate' })])} />);
  await userEvent.click(screen.getByRole('button', { name: '终止' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('调〔2026〕1号');
  expect(dialog.textContent).toContain('王芳');
  expect(screen.getByRole('textbox', { name: '理由' })).not.toBeNull();
});

it('keeps the form open when the task changes hands, and when the action is gone', async () => {
  answerRequests({});
  const first = offer('accept', '受理', { reason: 'optional' });
  const { rerender } = renderInApp(<ActionSection detail={detail([first])} />);
  await userEvent.click(screen.getByRole('button', { name: '受理' }));
  await userEvent.click(await screen.findByRole('textbox', { name: '理由' }));
  await userEvent.paste('已核实');
  rerender(<ActionSection detail={detail([{ ...first, task: 't1' }], 2)} />);
  expect(screen.getByRole('textbox', { name: '理由' })).toHaveProperty('value', '已核实');
  expect(screen.getByRole('button', { name: '确认受理' })).toHaveProperty('disabled', false);
  rerender(<ActionSection detail={detail([], 3)} />);
  expect(screen.getByRole('textbox', { name: '理由' })).toHaveProperty('value', '已核实');
  expect(screen.getByRole('button', { name: '确认受理' })).toHaveProperty('disabled', true);
  expect(screen.getByText(/案件已进入其他环节/)).not.toBeNull();
});
