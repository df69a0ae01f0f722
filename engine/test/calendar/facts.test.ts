import { describe, expect, it } from 'vitest';
import { dueOf } from '../../src/calendar/index.ts';
import { calendar, casesOf, naive, utc } from './naive-counter.ts';

/**
 * The time limits that packs are written from, each with its article, counted by hand on the printed
 * calendar of 2026. T: how limits count; M: mediation; P: procedures by number. The columns are those
 * of `due.test.ts`.
 */
const table = `
[CK29] | T1 the first day is not counted | 民法典 §201 | 2026-07-06 10:00 | 1 calendar-day |  | 2026-07-07 24:00
[CK29] | T1 hours run from the stated moment | 民法典 §201 | 2026-07-06 10:00 | 24 hour |  | 2026-07-07 10:00
[CK29] | T2 a month without the day ends on its last | 民法典 §202 | 2026-05-31 10:00 | 1 month |  | 2026-06-30 24:00
[CK29] | T3 a last day on Dragon Boat moves | 民法典 §203 | 2026-06-17 10:00 | 2 calendar-day |  | 2026-06-22 24:00 from 2026-06-19
[CK29] | T8 seven days of the penalty law are working days | 行政处罚法 §85 | 2026-09-22 10:00 | 7 working-day |  | 2026-10-09 24:00
[CK29] | T8 fifteen days of it are calendar days | 行政处罚法 §85 | 2026-09-22 10:00 | 15 calendar-day |  | 2026-10-08 24:00 from 2026-10-07
[CK29] | T9 five days of review are working days | 行政复议法 §88 | 2026-09-22 10:00 | 5 working-day |  | 2026-09-30 24:00
[CK29] | T9 so are ten | 行政复议法 §88 | 2026-09-22 10:00 | 10 working-day |  | 2026-10-13 24:00
[CK29] | T10 ten days of compulsion are working days | 行政强制法 §69 | 2026-04-29 10:00 | 10 working-day |  | 2026-05-15 24:00
[CK29] | T11 all periods of permits are working days | 行政许可法 §82 | 2026-09-22 10:00 | 20 working-day |  | 2026-10-27 24:00
[CK29] | T12 an answer on public information | 政府信息公开条例 §33 | 2026-04-29 10:00 | 20 working-day |  | 2026-05-29 24:00
[CK29] | T12 and twenty working days more | 政府信息公开条例 §33 | 2026-04-29 10:00 | 20 working-day | x 20 working-day @ 2026-05-29 16:00 | 2026-06-29 24:00
[CK29] | T13 fifteen days of petitions are calendar days | 信访工作条例 §22 | 2026-04-29 10:00 | 15 calendar-day |  | 2026-05-14 24:00
[CK29] | T14 ten days after the obstacle has ended | 民事诉讼法 §86 | 2026-07-06 10:00 | 10 calendar-day |  | 2026-07-16 24:00
[CK29] | T15 five days, and the last one moves | 刑事诉讼法 §106 | 2026-07-06 10:00 | 5 calendar-day |  | 2026-07-13 24:00 from 2026-07-11
[CK29] | T15 custody does not last longer for a holiday | 刑事诉讼法 §105 | 2026-04-29 10:00 | 3 calendar-day | no-roll | 2026-05-02 24:00
[CK29] | T16 a supervised person reports on the day itself | 社区矫正法 §21 | 2026-09-22 10:00 | 10 calendar-day | no-roll | 2026-10-02 24:00
[CK29] | M1 mediation within a month | 人民调解工作若干规定 §33 | 2026-07-06 10:00 | 1 month |  | 2026-08-06 24:00
[CK29] | M1 mediation within thirty days | 深圳矛盾纠纷多元化解条例 §25 | 2026-04-29 10:00 | 30 calendar-day |  | 2026-05-29 24:00
[CK29] | M2 medical disputes, thirty working days | 医疗纠纷条例 §38 | 2026-07-06 10:00 | 30 working-day |  | 2026-08-17 24:00
[CK29] | M2 the appraisal is not counted | 医疗纠纷条例 §38 | 2026-07-06 10:00 | 30 working-day | p 2026-07-13 09:00 > 2026-07-20 09:00 | 2026-08-24 24:00
[CK29] | M2 five working days to accept | 医疗纠纷条例 §40 | 2026-02-12 10:00 | 5 working-day |  | 2026-02-26 24:00
[CK29] | M4 mediation before filing | 特邀调解规定 §27 | 2026-02-12 10:00 | 30 calendar-day |  | 2026-03-16 24:00 from 2026-03-14
[CK29] | M5 after filing, ordinary procedure | 特邀调解规定 §27 | 2026-07-06 10:00 | 15 calendar-day |  | 2026-07-21 24:00
[CK29] | M5 after filing, summary procedure | 特邀调解规定 §27 | 2026-04-29 10:00 | 7 calendar-day |  | 2026-05-06 24:00
[CK29] | M6 joint application for confirmation | 人民调解法 §33 | 2026-09-22 10:00 | 30 calendar-day |  | 2026-10-22 24:00
[CK29] | M8 the court accepts or not | 司法确认规定 §4 | 2026-04-29 10:00 | 3 calendar-day |  | 2026-05-06 24:00 from 2026-05-02
[CK29] | M9 the court decides, with ten days more | 司法确认规定 §5 | 2026-07-06 10:00 | 15 calendar-day | x 10 calendar-day @ 2026-07-20 09:00 | 2026-07-31 24:00
[CK29] | M9 thirty days of the special procedure | 民事诉讼法 §187 | 2026-07-06 10:00 | 30 calendar-day |  | 2026-08-05 24:00
[CK29] | M10 objection of a party | 民诉解释 §372 | 2026-02-12 10:00 | 15 calendar-day |  | 2026-02-27 24:00
[CK29] | M10 objection of an interested person | 民诉解释 §372 | 2026-01-05 10:00 | 6 month |  | 2026-07-06 24:00 from 2026-07-05
[CK29] | M11 application for enforcement | 民事诉讼法 §250 | 2024-03-05 10:00 | 2 year |  | 2026-03-05 24:00
[CK29] | M12 the court decides on filing | 民事诉讼法 §126 | 2026-02-12 10:00 | 7 calendar-day |  | 2026-02-24 24:00 from 2026-02-19
[CK29] | M13 transfer of what is not competent | 深圳 §45 | 2026-09-22 10:00 | 3 working-day |  | 2026-09-28 24:00
[CK29] | M13 acceptance | 深圳 §45 | 2026-04-29 10:00 | 5 working-day |  | 2026-05-09 24:00
[CK29] | M13 acceptance of what is complex | 深圳 §46 | 2026-02-12 10:00 | 10 working-day |  | 2026-03-04 24:00
[CK29] | M14 limitation of labour disputes | 劳动争议调解仲裁法 §27 | 2025-03-04 10:00 | 1 year |  | 2026-03-04 24:00
[CK29] | M14 acceptance | 劳动争议调解仲裁法 §29 | 2026-04-29 10:00 | 5 calendar-day |  | 2026-05-06 24:00 from 2026-05-04
[CK29] | M14 award | 劳动争议调解仲裁法 §43 | 2026-07-06 10:00 | 45 calendar-day |  | 2026-08-20 24:00
[CK29] | M14 award, extended | 劳动争议调解仲裁法 §43 | 2026-07-06 10:00 | 45 calendar-day | x 15 calendar-day @ 2026-08-19 09:00 | 2026-09-04 24:00
[CK29] | M14 suit after the award | 劳动争议调解仲裁法 §50 | 2026-04-29 10:00 | 15 calendar-day |  | 2026-05-14 24:00
[CK29] | M15 limitation of land disputes | 农村土地承包仲裁法 §18 | 2024-07-03 10:00 | 2 year |  | 2026-07-03 24:00
[CK29] | M15 award | 农村土地承包仲裁法 §47 | 2026-02-12 10:00 | 60 calendar-day |  | 2026-04-13 24:00
[CK29] | M15 suit after the award | 农村土地承包仲裁法 §48 | 2026-07-06 10:00 | 30 calendar-day |  | 2026-08-05 24:00
[CK29] | P01 a protection order | 反家庭暴力法 §28 | 2026-07-10 18:30 | 72 hour |  | 2026-07-13 18:30
[CK29] | P01 an urgent protection order | 反家庭暴力法 §28 | 2026-07-10 18:30 | 24 hour |  | 2026-07-11 18:30
[CK29] | P02 the place of execution is told | 社区矫正法 §20 | 2026-09-22 10:00 | 5 calendar-day | no-roll | 2026-09-27 24:00
[CK29] | P02 documents are served | 社区矫正法 §20 | 2026-04-29 10:00 | 10 calendar-day | no-roll | 2026-05-09 24:00
[CK29] | P02 the person reports | 社区矫正法 §21 | 2026-02-12 10:00 | 10 calendar-day | no-roll | 2026-02-22 24:00
[CK29] | P02 the court decides on arrest | 社区矫正法 §47 | 2026-02-13 15:00 | 48 hour |  | 2026-02-15 15:00
[CK29] | P02 detention | 社区矫正法 §47 | 2026-02-12 10:00 | 30 calendar-day | no-roll | 2026-03-14 24:00
[CK29] | P02 the court decides on revocation | 社区矫正法 §48 | 2026-09-22 10:00 | 30 calendar-day | no-roll | 2026-10-22 24:00
[CK29] | P02 electronic positioning | 社区矫正法 §29 | 2026-03-10 10:00 | 3 month | no-roll | 2026-06-10 24:00
[CK29] | P02 electronic positioning, extended | 社区矫正法 §29 | 2026-03-10 10:00 | 3 month | no-roll x 3 month @ 2026-06-09 10:00 | 2026-09-10 24:00
[CK29] | P03 danger to life, Beijing | 北京接诉即办条例 §13 | 2026-10-03 22:40 | 2 hour |  | 2026-10-04 00:40
[CK29] | P03 five working days, Shandong | 山东 12345 | 2026-09-22 10:00 | 5 working-day |  | 2026-09-30 24:00
[CK29] | P03 ten working days more, Shandong | 山东 12345 | 2026-09-22 10:00 | 5 working-day | x 10 working-day @ 2026-09-30 15:00 | 2026-10-20 24:00
[CK29] | P03 an objection within two working days | 山东 12345 | 2026-09-22 10:00 | 2 working-day |  | 2026-09-24 24:00
[CK29] | P03 complaints, Guangdong | 广东 12345 | 2026-04-29 10:00 | 15 working-day |  | 2026-05-22 24:00
[CK29] | P03 waste left open, four working hours | 济源 | 2026-07-06 16:00 | 4 working-hour |  | 2026-07-07 11:30
[CK29] | P03 the head of a unit reports an accident | 生产安全事故条例 §9 | 2026-02-17 23:30 | 1 hour |  | 2026-02-18 00:30
[CK29] | P03 each level reports upward | 生产安全事故条例 §11 | 2026-02-17 23:30 | 2 hour |  | 2026-02-18 01:30
[CK29] | P03 changed casualties | 生产安全事故条例 §13 | 2026-07-06 10:00 | 30 calendar-day |  | 2026-08-05 24:00
[CK29] | P03 changed casualties on roads and in fires | 生产安全事故条例 §13 | 2026-07-06 10:00 | 7 calendar-day |  | 2026-07-13 24:00
[CK29] | P03 report of the investigation | 生产安全事故条例 §29 | 2026-09-22 10:00 | 60 calendar-day |  | 2026-11-23 24:00 from 2026-11-21
[CK29] | P03 answer to it | 生产安全事故条例 §32 | 2026-07-06 10:00 | 15 calendar-day |  | 2026-07-21 24:00
[CK29] | P03 a public-health event | 突发公共卫生事件应急条例 §19 | 2026-10-01 08:15 | 2 hour |  | 2026-10-01 10:15
[CK29] | P03 a cyber incident of our own system | 网络安全事件报告管理办法 | 2026-10-01 08:15 | 4 hour |  | 2026-10-01 12:15
[CK29] | P06 notice before power is cut | 安全生产法 §70 | 2026-07-06 09:20 | 24 hour |  | 2026-07-07 09:20
[CK29] | P06 a listed hazard is filed | 青岛 3+X | 2026-04-29 10:00 | 3 working-day |  | 2026-05-07 24:00
[CK29] | P06 an extension is answered | 青岛 3+X | 2026-09-22 10:00 | 10 working-day |  | 2026-10-13 24:00
[CK29] | P07 a residence permit | 居住证暂行条例 §9 | 2026-09-22 10:00 | 15 calendar-day |  | 2026-10-08 24:00 from 2026-10-07
[CK29] | P07 half a year before it | 居住证暂行条例 §2 | 2025-08-31 10:00 | 6 month |  | 2026-02-28 24:00
[CK29] | P07 employers and landlords report | 浙江流动人口居住登记条例 §8 | 2026-04-29 10:00 | 3 working-day |  | 2026-05-07 24:00
[CK29] | P07 a change of address | 浙江流动人口居住登记条例 §13 | 2026-04-29 10:00 | 10 calendar-day |  | 2026-05-09 24:00
[CK29] | P08 assistance for five years | 安置帮教 | 2021-06-10 10:00 | 5 year |  | 2026-06-10 24:00
[CK29] | P09 a person ordered to treatment reports | 戒毒条例 §14 | 2026-09-22 10:00 | 15 calendar-day | no-roll | 2026-10-07 24:00
[CK29] | P09 three years of community treatment | 戒毒条例 §14 | 2023-03-06 10:00 | 3 year | no-roll | 2026-03-06 24:00
[CK29] | P09 two years of compulsory isolation | 禁毒法 §47 | 2024-07-01 10:00 | 2 year | no-roll | 2026-07-01 24:00
[CK29] | P09 family and police are told | 禁毒法 §40 | 2026-10-02 21:05 | 24 hour |  | 2026-10-03 21:05
[CK29] | P10 a second opinion | 精神卫生法 §32 | 2026-07-06 10:00 | 3 calendar-day |  | 2026-07-09 24:00
[CK29] | P10 the next visit after two weeks | 公共卫生服务规范 | 2026-07-06 10:00 | 14 calendar-day |  | 2026-07-20 24:00
[CK29] | P11 entry of a task is decided | 西城 | 2026-07-06 10:00 | 15 working-day |  | 2026-07-27 24:00
[CK29] | P12 public comment | 重大行政决策条例 §15 | 2026-04-29 10:00 | 30 calendar-day |  | 2026-05-29 24:00
[CK29] | P12 legality review | 重大行政决策条例 §26 | 2026-02-12 10:00 | 7 working-day |  | 2026-02-28 24:00
[CK29] | P12 publication | 政府信息公开条例 §26 | 2026-02-12 10:00 | 20 working-day |  | 2026-03-18 24:00
[CK29] | P13 decision in ninety days | 行政处罚法 §60 | 2026-02-12 10:00 | 90 calendar-day |  | 2026-05-13 24:00
[CK29] | P13 evidence that was kept | 行政处罚法 §56 | 2026-04-29 10:00 | 7 working-day |  | 2026-05-12 24:00
[CK29] | P13 a hearing is asked for | 行政处罚法 §64 | 2026-02-12 10:00 | 5 working-day |  | 2026-02-26 24:00
[CK29] | P13 the fine is paid | 行政处罚法 §67 | 2026-04-29 10:00 | 15 calendar-day |  | 2026-05-14 24:00
[CK29] | P13 a published decision is withdrawn | 行政处罚法 §48 | 2026-02-12 10:00 | 3 working-day |  | 2026-02-24 24:00
[CK29] | P13 limitation | 行政处罚法 §36 | 2024-03-05 10:00 | 2 year |  | 2026-03-05 24:00
[CK29] | P13 review is asked for | 行政复议法 §20 | 2026-04-29 10:00 | 60 calendar-day |  | 2026-06-29 24:00 from 2026-06-28
[CK29] | P13 a suit within six months | 行政诉讼法 §46 | 2026-01-05 10:00 | 6 month |  | 2026-07-06 24:00 from 2026-07-05
[CK29] | P13 enforcement by the court | 行政强制法 §53 | 2026-07-06 10:00 | 3 month |  | 2026-10-08 24:00 from 2026-10-06
[CK29] | P17 the wrong body objects | 信访工作条例 §23 | 2026-09-22 10:00 | 5 working-day |  | 2026-09-30 24:00
[CK29] | P17 a petition is finished | 信访工作条例 §34 | 2026-07-06 10:00 | 60 calendar-day |  | 2026-09-04 24:00
[CK29] | P17 a petition is finished, extended | 信访工作条例 §34 | 2026-07-06 10:00 | 60 calendar-day | x 30 calendar-day @ 2026-09-03 09:00 | 2026-10-08 24:00 from 2026-10-04
[CK29] | P17 review of the answer | 信访工作条例 §35 | 2026-09-22 10:00 | 30 calendar-day |  | 2026-10-22 24:00
[CK29] | P18 an emergency plan is filed | 应急预案管理办法 | 2026-07-06 10:00 | 20 working-day |  | 2026-08-03 24:00
`;

const cases = casesOf(table);

describe('limits of law and of cities', () => {
  for (const { title, clock, end, from } of cases) {
    it(title, () => {
      const due = dueOf(clock, calendar);
      expect(due.dueAt).toBe(utc(end));
      expect(due.dueDate).toBe(end.endsWith('24:00') ? end.slice(0, 10) : due.dueDate);
      expect(due.rolledFrom).toBe(from);
      expect(due.provisional).toBe(false);
      expect(naive(clock)).toBe(utc(end));
    });
  }

  it('[CK29] they are at least sixty, each of another rule, start or length', () => {
    expect(new Set(cases.map(({ title }) => title)).size).toBeGreaterThanOrEqual(60);
  });
});
