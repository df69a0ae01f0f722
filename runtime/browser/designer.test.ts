import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Looks } from './look-over.ts';
import { acceptance, agreement, assignment, intake, visit } from './neighbour-dispute.ts';
import { Office, openCase, take } from './office.ts';
import { desktop, type Person, phone } from './person.ts';

const flow = '矛盾纠纷三级调解';
const before = '楼上漏水（旧流程办理）';
const after = '楼上漏水（新流程办理）';
const comment = '书面协议须经司法所负责人审批，受理审查放宽到五个工作日';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
  for (const words of [comment, '负责人审批']) office.typed.add(words);
}, 300_000);
afterAll(() => office?.close());

const looks = new Looks();
const looksOnPhone = new Looks();

/** Opens a case, to be reviewed within `days`, and brings it to the mediator of the community. */
async function bringToMediation(title: string, days: number): Promise<void> {
  await office.let('王芳', desktop, async (clerk) => {
    await clerk.press('登记纠纷');
    await clerk.fill({ ...intake, 纠纷概要: title });
    await clerk.press('提交登记');
    await clerk.page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await clerk.sees(new RegExp(`起 ${days} 个工作日内`));
    await take(clerk, '受理', acceptance, { next: '社区指派调解员' });
  });
  await office.let('孙丽', desktop, async (mediator) => {
    await openCase(mediator, title);
    await take(mediator, '指派调解员并告知权利义务', assignment('孙丽'), { next: '社区调解中' });
  });
}

const saved = (person: Person) =>
  person.page.getByRole('status').getByText('已保存', { exact: true }).waitFor();
const card = (person: Person, title: string) =>
  person.page.locator('.react-flow__node').getByText(title, { exact: true });
const tab = (person: Person, name: string) => person.page.getByRole('tab', { name }).click();

describe('the flow that an administrator changes', () => {
  it('has a case that is opened before', () => bringToMediation(before, 3));

  it('stays as it is when it is opened for editing and saved without an edit', () =>
    office.let('蒋岚', desktop, async (administrator) => {
      await administrator.opens('流程设计');
      await administrator.sees(flow);
      await looks.over(administrator, 'flows');
      await administrator.press(flow);
      await card(administrator, '登记与受理审查').waitFor();
      await looks.over(administrator, 'flow-in-force');
      await administrator.press('编辑');
      await saved(administrator);
      expect(await administrator.control('提交审批').isDisabled()).toBe(true);
      expect(await administrator.control('与已发布版本比较').isDisabled()).toBe(true);
      await administrator.page.reload();
      await saved(administrator);
      expect(await administrator.control('提交审批').isDisabled()).toBe(true);
      await looks.over(administrator, 'flow-editor');
    }));

  it('gets an approval and a longer deadline, with undo, redo and problems on the way', () =>
    office.let('蒋岚', desktop, async (administrator) => {
      const { page } = administrator;
      await administrator.opens('流程设计');
      await administrator.press(flow);
      await saved(administrator);

      await card(administrator, '三级调解').click();
      await tab(administrator, '操作');
      await page.getByRole('button', { name: /达成书面协议/, expanded: false }).click();
      await looks.over(administrator, 'action-selected');
      await administrator.press('在此处插入环节');
      await page.getByLabel('中文名称').fill('负责人审批');
      await page.getByLabel('中文名称').press('Enter');
      await page.getByLabel('英文名称').fill('Approval by the person in charge');
      await page.getByLabel('英文名称').press('Enter');
      await tab(administrator, '办理人');
      await administrator.choose(page.getByLabel('办理角色'), '司法所工作人员');
      await administrator.choose(page.getByLabel('办理单元'), '街道');
      await administrator.sees(/待办发给.*街道.*司法所工作人员/);
      await card(administrator, '负责人审批').waitFor();
      await saved(administrator);
      await looks.over(administrator, 'state-inserted');

      await administrator.press('添加环节');
      await page.getByRole('menuitem', { name: '办理', exact: true }).click();
      await administrator.sees(/^错误 [1-9]\d* 个/);
      await administrator.press(/错误 [1-9]\d* 个/);
      await looks.over(administrator, 'problems');
      const cards = page.locator('.react-flow__node');
      const count = await cards.count();
      await administrator.press('撤销');
      await expect.poll(() => cards.count()).toBe(count - 1);
      await administrator.press('重做');
      await expect.poll(() => cards.count()).toBe(count);
      await administrator.press('撤销');
      await expect.poll(() => cards.count()).toBe(count - 1);

      await administrator.press('显示全部');
      await card(administrator, '登记与受理审查').click();
      await tab(administrator, '时限');
      const days = page.getByLabel(/^参数「受理审查期限」的值/);
      await days.fill('5');
      await days.press('Enter');
      await looks.over(administrator, 'deadline');
      await saved(administrator);
    }));

  it('gets a section, a condition, a message, a reminder and joint work by their names', () =>
    office.let('蒋岚', desktop, async (administrator) => {
      const { page } = administrator;
      await administrator.opens('流程设计');
      await administrator.press(flow);
      await saved(administrator);

      await card(administrator, '登记与受理审查').click();
      await tab(administrator, '时限');
      await administrator.press('添加提醒');
      await page.getByLabel('数字', { exact: true }).last().fill('2');
      await page.getByLabel('数字', { exact: true }).last().press('Enter');
      await looks.over(administrator, 'reminder');

      await tab(administrator, '操作');
      await page.getByRole('button', { name: /^受理/, expanded: false }).click();
      await administrator.press('添加效果', page.locator('.ant-collapse-panel'));
      await page.getByRole('menuitem', { name: '发通知' }).click();
      const message = page.getByLabel('通知内容（中文）').last();
      await message.fill('请等候调解员联系。');
      await message.press('Tab');
      await saved(administrator);
      await administrator.press('撤销');
      await expect.poll(() => message.inputValue()).not.toBe('请等候调解员联系。');
      await administrator.press('重做');
      await expect.poll(() => message.inputValue()).toBe('请等候调解员联系。');
      await looks.over(administrator, 'effects');

      await administrator.press('编辑条件');
      await tab(administrator, '表单');
      await administrator.press('添加分组');
      await administrator.press('修改分组名称「新分组」');
      await page.getByLabel('分组名称（中文）').fill('其他材料');
      await page.getByLabel('分组名称（中文）').press('Enter');
      await page.getByLabel('分组名称（英文）').fill('Other documents');
      await page.getByLabel('分组名称（英文）').press('Enter');
      await administrator.press('「证据材料」的设置');
      await administrator.choose(page.getByLabel('所在分组'), '其他材料');
      await page
        .getByRole('list', { name: '其他材料' })
        .getByText(/证据材料/)
        .waitFor();
      await administrator.press('「证据材料」的设置');
      await looks.over(administrator, 'form-field');
      await administrator.press('设置条件', page.getByRole('group', { name: '显示条件' }));
      const dialog = page.getByRole('dialog');
      await administrator.press('添加条件', dialog);
      await administrator.choose(dialog.getByLabel('条件字段'), '当事人请求');
      await administrator.choose(dialog.getByLabel('比较方式'), '有值');
      await administrator.sees('「当事人请求」有值', dialog);
      await looks.over(administrator, 'condition');
      await administrator.press('采用', dialog);
      await administrator.sees(/证据材料.*按条件显示/);

      await administrator.press('添加环节');
      await page.getByRole('menuitem', { name: '联合办理' }).click();
      await administrator.choose(page.getByLabel('汇合条件'), '牵头分支办结');
      await administrator.press('添加分支');
      await looks.over(administrator, 'joint-work');
      for (let undone = 0; undone < 3; undone += 1) await administrator.press('撤销');
      await administrator.sees('没有发现问题');
      await saved(administrator);
    }));

  it('is handed in by its editor, who cannot approve it', () =>
    office.let('蒋岚', desktop, async (administrator) => {
      await administrator.opens('流程设计');
      await looks.over(administrator, 'flows-with-draft');
      await administrator.press(flow);
      await saved(administrator);
      await administrator.press('与已发布版本比较');
      for (const words of [/负责人审批/, /其他材料/, /时限预警/])
        await administrator.sees(words, administrator.page.getByRole('dialog'));
      await looks.over(administrator, 'compare');
      await administrator.page.keyboard.press('Escape');
      await administrator.press('提交审批');
      await administrator.page.getByLabel('说明（给批准人看）').fill(comment);
      await looks.over(administrator, 'hand-in');
      await administrator.press('提交', administrator.page.getByRole('dialog'));
      await administrator.sees('这里有您自己的改动，须由另一人批准。');
      expect(await administrator.control('批准').isVisible()).toBe(false);
      await looks.over(administrator, 'publication-own');
    }));

  it('is read in words, approved and put in force by a publisher', () =>
    office.let('沈毅', desktop, async (publisher) => {
      await publisher.opens('流程设计');
      await publisher.press(new RegExp(comment));
      await publisher.sees(/负责人审批/, publisher.page.getByRole('main'));
      await publisher.sees(/受理审查期限/);
      await looks.over(publisher, 'publication');
      await publisher.press('批准');
      await publisher.press('启用');
      await publisher.sees('正在使用');
      await looks.over(publisher, 'publication-active');
    }));

  it('lets a case that is opened now go through the approval', async () => {
    await bringToMediation(after, 5);
    await office.let('孙丽', desktop, async (mediator) => {
      await openCase(mediator, after);
      await take(mediator, '达成书面协议', agreement, { next: '负责人审批' });
    });
    await office.let('郑华', desktop, async (officer) => {
      await openCase(officer, after);
      await looks.over(officer, 'case-to-approve');
      await take(officer, '同意', {}, { next: '社区督促履行' });
    });
  });

  it('lets the case from before finish without the approval', () =>
    office.let('孙丽', desktop, async (mediator) => {
      await openCase(mediator, before);
      await take(mediator, '达成书面协议', agreement, { next: '社区督促履行' });
      await take(mediator, '已履行，结案', visit, { next: '案件已办结' });
    }));

  it('can be read on a phone', () =>
    office.let('蒋岚', phone, async (administrator) => {
      await administrator.opens('流程设计');
      await administrator.sees(flow);
      await looksOnPhone.over(administrator, 'flows');
      await administrator.press(flow);
      await administrator.sees('登记与受理审查');
      await looksOnPhone.over(administrator, 'flow');
      await administrator.press(/登记与受理审查/);
      await administrator.page.getByRole('dialog').waitFor();
      await looksOnPhone.over(administrator, 'flow-state');
    }));

  it('shows no screen with a fault in either language', () => {
    const { findings } = looks;
    expect([...findings, ...looksOnPhone.findings, ...office.complaints]).toEqual([]);
  });
});
