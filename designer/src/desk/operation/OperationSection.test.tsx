import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerRequests, prepareBrowser, renderInApp } from '../../testing/in-app.tsx';
import type { CaseDetail, CaseMove, TaskOperation } from '../model.ts';
import { OperationSection } from './OperationSection.tsx';

prepareBrowser();

const words = (zh: string, en = zh) => ({ 'zh-CN': zh, en });
const choices: TaskOperation['choices'] = {
  where: [],
  to: [],
  resubmission: [],
  level: [],
  seats: [],
  from: [],
};

const offer = (
  operation: TaskOperation['operation'],
  title: string,
  more: Partial<TaskOperation> = {},
): TaskOperation => ({
  operation,
  title: words(title),
  task: 'seat-1',
  state: { id: 'review', title: words('会商') },
  of: { id: 'person-1', name: '李晓梅' },
  reason: 'required',
  because: null,
  choices,
  ...more,
});

const detailWith = (operations: readonly TaskOperation[], moves: readonly CaseMove[] = []) =>
  ({
    id: 'case-1',
    version: 7,
    number: '会1号',
    title: '停车位',
    tasks: [{ id: 'seat-1', state: 'review', assignee: { id: 'person-1', name: '李晓梅' } }],
    groups: [],
    deadlines: [],
    progress: { states: [{ id: 'review', title: words('会商') }], branches: [] },
    operations,
    moves,
  }) as unknown as CaseDetail;

const show = (operations: readonly TaskOperation[], moves: readonly CaseMove[] = []) =>
  renderInApp(<OperationSection detail={detailWith(operations, moves)} />);

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const posted = 'POST /cases/case-1/tasks/seat-1/operations';
const recipients = (operation: string) =>
  `GET /cases/case-1/tasks/seat-1/recipients?operation=${operation}`;
const people = {
  items: [
    { id: 'zhao', name: '赵刚', posts: [] },
    { id: 'wu', name: '吴涛', posts: [] },
  ],
};

async function choose(label: RegExp, name: string): Promise<void> {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.click(await screen.findByTitle(name));
}

it('shows nothing to whoever may do nothing', () => {
  answerRequests({});
  show([]);
  expect(screen.queryByText(/更多/)).toBeNull();
});

it('sets apart what ends or moves a case, and says why something cannot be done just now', () => {
  answerRequests({});
  const because = words('上次催办在 2026-03-10T01:00:00.000Z，间隔不足 60 分钟。');
  show(
    [offer('urge', '催办', { because }), offer('terminate', '终止')],
    [{ move: 'cancel', title: words('撤销案件'), to: null, branch: null }],
  );
  expect(screen.getByText('更多（3）')).not.toBeNull();
  const grave = screen.getByRole('list', { name: '退回与终止' });
  expect(
    within(grave)
      .getAllByRole('button')
      .map((one) => one.textContent),
  ).toEqual(['终止', '撤销案件']);
  const urge = screen.getByRole('button', { name: '催办' });
  expect(urge).toHaveProperty('disabled', true);
  // Times are those of the city.
  expect(screen.getByText('上次催办在 2026-03-10 09:00，间隔不足 60 分钟。')).not.toBeNull();
});

it('transfers a task to somebody found by name, with a reason, and says what will happen', async () => {
  const asked = answerRequests({
    [recipients('transfer')]: { body: people },
    [posted]: { body: detailWith([]) },
  });
  show([offer('transfer', '转办')]);
  await press('转办');
  await press('确认转办');
  expect(screen.getAllByRole('alert').map((one) => one.textContent)).toEqual([
    '请选择人员。',
    '请写明理由。',
  ]);
  await choose(/转给/, '赵刚');
  expect(screen.getByText(/责任转给赵刚/)).not.toBeNull();
  await userEvent.type(screen.getByLabelText(/理由/), '外出培训');
  await press('确认转办');
  expect(asked.at(-1)).toMatchObject({
    method: 'POST',
    body: { version: 7, operation: { type: 'transfer', to: 'zhao', reason: '外出培训' } },
  });
});

it('shows a refusal in words next to the field that it is about, with names instead of ids', async () => {
  const refusal = {
    title: 'refused',
    status: 422,
    code: 'RUNTIME_STEP_REFUSED',
    problems: [
      {
        code: 'ENGINE_GROUP_PERSON_OUTSIDE',
        message: words('zhao 不在岗、没有所需角色，或不在流程允许的组织单元范围内。'),
      },
    ],
  };
  answerRequests({
    [recipients('delegate')]: { body: people },
    [posted]: { status: 422, body: refusal },
  });
  show([offer('delegate', '委派', { reason: 'optional' })]);
  await press('委派');
  await choose(/委派给/, '赵刚');
  await press('确认委派');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe('赵刚 不在岗、没有所需角色，或不在流程允许的组织单元范围内。');
  expect(screen.getByLabelText(/委派给/).getAttribute('aria-describedby')).toBe(alert.id);
});

it('asks for the whole of what cannot be said about one field', async () => {
  const refusal = { title: 'refused', status: 422, code: 'RUNTIME_STEP_REFUSED', problems: [] };
  answerRequests({ [posted]: { status: 422, body: refusal } });
  show([offer('suspend', '挂起')]);
  await press('挂起');
  await userEvent.type(screen.getByLabelText(/理由/), '核查');
  await press('确认挂起');
  expect((await screen.findByRole('alert')).textContent).toContain('RUNTIME_STEP_REFUSED');
});

it('adds several signers where it is chosen', async () => {
  const asked = answerRequests({
    [recipients('add-signers')]: { body: people },
    [posted]: { body: detailWith([]) },
  });
  show([offer('add-signers', '加签', { choices: { ...choices, where: ['before', 'beside'] } })]);
  await press('加签');
  await userEvent.click(screen.getByLabelText('并签'));
  await choose(/加签人员/, '赵刚');
  await userEvent.click(await screen.findByTitle('吴涛'));
  expect(screen.getByText(/赵刚、吴涛加入共同办理/)).not.toBeNull();
  await userEvent.type(screen.getByLabelText(/理由/), '一同会商');
  await press('确认加签');
  expect(asked.at(-1)?.body).toMatchObject({
    operation: { type: 'add-signers', where: 'beside', people: ['zhao', 'wu'] },
  });
});

it('does with one task of several what was chosen', async () => {
  const path = 'POST /cases/case-1/tasks/seat-2/operations';
  const asked = answerRequests({ [path]: { body: detailWith([]) } });
  const second = { task: 'seat-2', of: { id: 'wang', name: '王芳' } };
  show([offer('decide-extension', '审批延期'), offer('decide-extension', '审批延期', second)]);
  await press('审批延期');
  await userEvent.click(screen.getByLabelText('会商：王芳'));
  await userEvent.click(screen.getByLabelText('不同意'));
  expect(screen.getByText('时限不变，并告知王芳。')).not.toBeNull();
  await userEvent.type(screen.getByLabelText(/理由/), '时间足够');
  await press('确认审批延期');
  expect(asked.at(-1)?.body).toMatchObject({
    operation: { type: 'decide-extension', grant: false, reason: '时间足够' },
  });
});

it('marks as read at once', async () => {
  const asked = answerRequests({ [posted]: { body: detailWith([]) } });
  show([offer('mark-read', '已阅', { reason: null, of: null })]);
  await press('已阅');
  expect(asked).toMatchObject([{ body: { version: 7, operation: { type: 'mark-read' } } }]);
});

it('moves a case only with a reason, to the chosen state', async () => {
  const asked = answerRequests({ 'POST /cases/case-1/moves': { body: detailWith([]) } });
  show(
    [],
    [
      {
        move: 'jump',
        title: words('跳转'),
        to: { id: 'draft', title: words('起草') },
        branch: null,
      },
    ],
  );
  await press('跳转');
  expect(screen.getByText('案件直接进入“起草”，现在的待办全部取消。')).not.toBeNull();
  await press('确认跳转');
  expect(screen.getByText('请写明理由。')).not.toBeNull();
  await userEvent.type(screen.getByLabelText(/理由/), '进错环节');
  await press('确认跳转');
  expect(asked).toMatchObject([
    { body: { version: 7, move: { type: 'jump', to: 'draft', reason: '进错环节' } } },
  ]);
});
