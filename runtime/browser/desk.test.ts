import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addingReason,
  correctedName,
  mediatedMatter,
  partyName,
  posts,
  removalReason,
  reviewSubject,
  risk,
  riskNotice,
  supervisingReason,
  transferReason,
  waitingMatter,
} from './city-people.ts';
import { imported, importMessages } from './import-messages.ts';
import { bringJointReview } from './joint-review.ts';
import { Looks } from './look-over.ts';
import {
  acceptance,
  agreement,
  appraisal,
  assignment,
  cityDate,
  ending,
  handover,
  intake,
  message,
  opinion,
  session,
  visit,
} from './neighbour-dispute.ts';
import { confirm, further, Office, openCase, showFurther, take } from './office.ts';
import { desktop, phone } from './person.ts';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
  await bringJointReview(office.server.data);
  for (const words of importMessages(office.server.data)) office.typed.add(words);
}, 300_000);
afterAll(() => office?.close());

for (const screen of [desktop, phone]) {
  const registered = `${message.title}（${screen.name}）`;
  /** On the phone the matter that came from another system is mediated. */
  const title = screen === phone ? imported.dispute : registered;
  const looks = new Looks();

  describe(`a dispute between neighbours on the ${screen.name}`, () => {
    it('is registered from a draft that outlives a reload and an ended session', () =>
      office.meet('王芳', screen, async (clerk) => {
        await clerk.sees('登录经纬');
        await looks.over(clerk, 'sign-in');
        await clerk.signIn();
        await clerk.press(/^我的待办/);
        await clerk.sees('这里列出由您办理的待办');
        await looks.over(clerk, 'desk-empty');
        await clerk.press('登记纠纷');
        await clerk.sees('线索来源');
        await looks.over(clerk, 'register');
        await clerk.fill({ ...intake, 纠纷概要: registered });
        await clerk.sees(/已保存草稿/);
        await clerk.page.reload();
        await clerk.sees(/已恢复/);
        const facts = clerk.field('基本事实').getByRole('textbox');
        expect(await facts.inputValue()).toBe(message.facts);
        await looks.over(clerk, 'register-restored');
        await clerk.press('添加申请人');
        await clerk.fill({ '申请人 姓名': message.applicant });
        await clerk.press('添加被申请人');
        await clerk.fill({ '被申请人 姓名': message.respondent });
        await clerk.page.context().clearCookies();
        await clerk.press('提交登记');
        await clerk.sees('登录已过期');
        await looks.over(clerk, 'session-ended');
        await clerk.signIn();
        await clerk.page.getByRole('heading', { name: registered, level: 1 }).waitFor();
        await clerk.sees('登记与受理审查');
        await looks.over(clerk, 'case-registered');
      }));

    it('is accepted and goes to the mediators of the community', () =>
      office.let('王芳', screen, async (clerk) => {
        await clerk.press(/^本单位待办/);
        await clerk.sees(title);
        await looks.over(clerk, 'desk-unit');
        await openCase(clerk, title);
        await take(clerk, '受理', acceptance, { next: '社区指派调解员', look: 'accept' }, looks);
        await looks.over(clerk, 'case-accepted');
        await clerk.opens('工作台');
        await clerk.press('全部案件');
        await clerk.sees(title);
        await looks.over(clerk, 'all-cases');
        await clerk.press(/搜索/, clerk.page.getByRole('banner'));
        await clerk.page.getByRole('combobox').fill('渗水');
        await clerk.page.getByRole('option', { name: new RegExp(title) }).waitFor();
        await looks.over(clerk, 'search');
      }));

    it('is mediated in the community without success and handed over to the street', () =>
      office.let('孙丽', screen, async (mediator) => {
        await openCase(mediator, title);
        await looks.over(mediator, 'case-of-mediator');
        const assigned = { next: '社区调解中', look: 'assign' };
        await take(mediator, '指派调解员并告知权利义务', assignment('孙丽'), assigned, looks);
        const recorded = { next: '社区调解中', look: 'session' };
        await take(mediator, '记录一次调解', session, recorded, looks);
        await take(mediator, '记录一次调解', session, { next: '社区调解中' });
        const ended = { next: '社区调解终止', look: 'end' };
        await take(mediator, '终止调解', ending, ended, looks);
        await looks.over(mediator, 'case-ended-at-community');
        const handed = { next: '街道指派调解员', look: 'hand-over' };
        await take(mediator, '移交街道', handover, handed, looks);
      }));

    it('pauses for an appraisal at the street and is agreed in writing with the signed page', () =>
      office.let('吴涛', screen, async (mediator) => {
        await openCase(mediator, title);
        await take(mediator, '指派调解员并告知权利义务', assignment('吴涛'), {
          next: '街道调解中',
        });
        const paused = { next: '暂停中', look: 'entrust' };
        await take(mediator, '委托咨询、鉴定', appraisal, paused, looks);
        await looks.over(mediator, 'case-paused');
        const resumed = { next: '街道调解中', look: 'receive' };
        await take(mediator, '收到意见，继续调解', opinion, resumed, looks);
        const agreed = { next: '街道督促履行', look: 'agree' };
        await take(mediator, '达成书面协议', agreement, agreed, looks);
        await mediator.sees('协议签字页.pdf');
        await looks.over(mediator, 'case-agreed');
      }));

    it('is followed up and closed', () =>
      office.let('吴涛', screen, async (mediator) => {
        await openCase(mediator, title);
        const closed = { next: '案件已办结', look: 'close' };
        await take(mediator, '已履行，结案', visit, closed, looks);
        await looks.over(mediator, 'case-closed');
        await mediator.press(/^决定依据：已履行，结案/);
        await mediator.sees('街道人民调解员');
        await mediator.sees('当日有效');
        await looks.over(mediator, 'decision');
        const [file] = await Promise.all([
          mediator.page.waitForEvent('download'),
          mediator.press('下载决定记录'),
        ]);
        expect(file.suggestedFilename()).toMatch(/\.decision\.json$/);
      }));

    it('shows no screen with a fault in either language', () => {
      expect([...looks.findings, ...office.complaints]).toEqual([]);
    });
  });
}

describe('a message of another system that is no dispute', () => {
  it('is handed to the department in charge and answered', async () => {
    const looks = new Looks();
    await office.let('王芳', desktop, async (clerk) => {
      await clerk.press(/^本单位待办/);
      await openCase(clerk, imported.notDispute);
      await clerk.sees('其他系统导入');
      const handed = { next: '答复反映人', look: 'hand-to-department' };
      const department = { 主管部门: '区城市管理局', 转办说明: '路灯照明由城市管理部门负责。' };
      await take(clerk, '非纠纷，转主管部门', department, handed, looks);
      const reply = { 答复内容: '已转区城市管理局维修，三日内恢复照明。', 答复日期: cityDate() };
      await take(clerk, '答复并办结', reply, { next: '案件已办结', look: 'reply' }, looks);
    });
    expect(looks.findings).toEqual([]);
  });
});

describe('the people of a case and what it tells them', () => {
  const looks = new Looks();

  it('joins, is corrected and taken out on the case page', () =>
    office.let('王芳', phone, async (clerk) => {
      await openCase(clerk, waitingMatter);
      await clerk.press('增加当事人');
      await clerk.fill({ '申请人 姓名': partyName });
      await looks.over(clerk, 'party-add');
      await clerk.press('确认增加');
      await clerk.sees('增加申请人');
      await clerk.press(`更正 ${partyName}`);
      await clerk.fill({ '申请人 姓名': correctedName });
      await clerk.press('确认更正');
      await clerk.press(`移除${correctedName}`);
      await clerk.press('确认移除');
      await clerk.sees('请写明理由。');
      await looks.over(clerk, 'party-remove');
      await clerk.page.getByLabel('理由').fill(removalReason);
      await clerk.press('确认移除');
      await clerk.control(`移除${correctedName}`).waitFor({ state: 'detached' });
      await looks.over(clerk, 'case-folded');
    }));

  it('tells the justice office of a risk, which marks it as read', async () => {
    await office.let('王芳', desktop, async (clerk) => {
      await openCase(clerk, waitingMatter);
      await take(clerk, '报告风险', risk, { next: '已报告公安机关' });
    });
    await office.let('郑华', desktop, async (officer) => {
      await officer.press(/^通知.*1 条未读$/);
      await officer.sees(riskNotice);
      await looks.over(officer, 'notifications');
      await officer.press(`标为已读 ${waitingMatter}`);
      await officer.sees('现在没有未读通知');
      await officer.press('通知', officer.page.getByRole('banner'));
      await looks.over(officer, 'notifications-none');
    });
  });

  it('shows who holds two posts the work of the one that was chosen, also after a reload', () =>
    office.let('赵刚', phone, async (worker) => {
      const choose = async (post: string | RegExp) => {
        await worker.press(/切换岗位$/);
        await worker.page.getByRole('menuitem', { name: post }).click();
      };
      await worker.sees(mediatedMatter);
      await choose(posts.intake);
      await worker.sees('这里列出本单位的待办');
      await looks.over(worker, 'desk-of-one-post');
      await worker.page.reload();
      await worker.sees('这里列出本单位的待办');
      await choose(posts.all);
      await worker.sees(mediatedMatter);
    }));

  it('shows no screen with a fault in either language', () => {
    expect([...looks.findings, ...office.complaints]).toEqual([]);
  });
});

for (const screen of [desktop, phone]) {
  const looks = new Looks();
  const subject = `${reviewSubject}（${screen.name}）`;

  describe(`what can be done with a task on the ${screen.name}`, () => {
    it('is transferred to a colleague, who is urged once and not again at once', () =>
      office.let('孙丽', screen, async (mediator) => {
        await openCase(mediator, mediatedMatter);
        // At the desk it is still for all mediators; on the phone it was given back by name.
        if (screen === desktop) await mediator.press('签收');
        await further(mediator, '转办');
        await mediator.press('确认转办');
        await mediator.sees('请选择人员。');
        await looks.over(mediator, 'transfer-missing');
        await mediator.fill({ 转给: '赵刚', 理由: transferReason });
        await mediator.sees('责任转给赵刚');
        await looks.over(mediator, 'transfer');
        await confirm(mediator, '转办');
        await mediator.sees('办理人 赵刚');
        if (screen === desktop) {
          await further(mediator, '催办');
          await looks.over(mediator, 'urge');
          await confirm(mediator, '催办');
        }
        // On the phone it was urged at the desk a moment ago.
        await mediator.sees('已催办 1 次');
        await showFurther(mediator);
        await mediator.sees('间隔不足 120 分钟');
        expect(await mediator.control('催办').isDisabled()).toBe(true);
        await looks.over(mediator, 'urged');
      }));

    it('is transferred back by the colleague', () =>
      office.let('赵刚', screen, async (colleague) => {
        await openCase(colleague, mediatedMatter);
        await further(colleague, '转办');
        await colleague.fill({ 转给: '孙丽', 理由: transferReason });
        await confirm(colleague, '转办');
        await colleague.sees('办理人 孙丽');
      }));

    it('gets the opinion of an added signer, and is decided by a vote', async () => {
      let address = '';
      await office.let('孙丽', screen, async (mediator) => {
        await mediator.page.goto(`${office.server.address}/cases/new`);
        await mediator.fill({ 会商事项: subject });
        await mediator.press('提交登记');
        await mediator.page.getByRole('heading', { name: subject, level: 1 }).waitFor();
        address = mediator.page.url();
        await take(mediator, '提请会商', {}, { next: '票签：已表态 0 人，共 3 人' });
        await looks.over(mediator, 'vote');
        await further(mediator, '加签');
        await mediator.fill({ 加签人员: '周平', 理由: addingReason });
        await mediator.sees('周平先提出意见');
        await looks.over(mediator, 'add-signer');
        await confirm(mediator, '加签');
        await mediator.sees('孙丽前加签');
        await looks.over(mediator, 'signer-added');
      });
      const vote = (name: string, answer: string, then: string) =>
        office.let(name, screen, async (voter) => {
          await voter.page.goto(address);
          await take(voter, answer, {}, { next: then });
        });
      await vote('周平', '同意', '票签：已表态 1 人，共 4 人');
      await vote('孙丽', '同意', '同意 1，不同意 0，弃权 0');
      await office.let('郑华', screen, async (officer) => {
        await officer.page.goto(address);
        await further(officer, '督办');
        await looks.over(officer, 'supervise');
        await officer.fill({ 理由: supervisingReason });
        await confirm(officer, '督办');
        await officer.sees('一级督办');
        await further(officer, '改派');
        await looks.over(officer, 'reassign');
        await officer.press('返回');
        await further(officer, '撤销案件');
        await looks.over(officer, 'call-off');
        await officer.press('返回');
      });
      await vote('赵刚', '不同意', '同意 1，不同意 1，弃权 0');
      await vote('吴涛', '同意', '案件已办结');
    });

    it('shows no screen with a fault in either language', () => {
      expect([...looks.findings, ...office.complaints]).toEqual([]);
    });
  });
}
