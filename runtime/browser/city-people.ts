import { demoMatters } from '../src/demo/demo-matters.ts';
import { cityDate } from './neighbour-dispute.ts';

/** A matter of the demo that waits for its intake review at Hehua. */
export const waitingMatter = '小区公共通道堆放杂物';
/** A matter of the demo that the mediators of Hehua have in hand. */
export const mediatedMatter = '停车位使用权约定不明';

/** The posts of 赵刚, as the header calls them. */
export const posts = { all: /^全部岗位/, intake: '柳荫街道 受理员' };

/** What is reviewed jointly, and why whose help is asked. */
export const reviewSubject = '三户共用下水管道的维修';
export const transferReason = '本周外出培训。';
export const addingReason = '先听取邻近社区的意见。';
export const supervisingReason = '时限将至，请抓紧。';

export const partyName = '钱多多（虚构）';
export const correctedName = '钱多（虚构）';

export const removalReason = '登记时写错了人。';

export const risk = {
  风险类别: '可能引起治安案件',
  接报单位: '柳荫派出所',
  风险情况: '一方扬言把杂物推到对方门口。',
  已采取的预防措施: '网格员已到场劝导。',
  报告时间: `${cityDate()} 00:05`,
};

/** What the flow tells the justice office of the street. */
export const riskNotice = '有纠纷存在激化风险，已报告公安机关，请跟进。';

/** Titles, texts and names of the demo's matters, which no language changes. */
export const wordsOfDemo: readonly string[] = [
  removalReason,
  reviewSubject,
  transferReason,
  addingReason,
  supervisingReason,
  ...demoMatters.flatMap(({ values, steps, parties }) => [
    ...[values, ...steps.map((step) => step.values?.(cityDate) ?? {})]
      .flatMap((entered) => Object.values(entered))
      .filter((value) => typeof value === 'string' && /[^ -~]/.test(value))
      .map(String),
    ...parties.map(({ name }) => name),
  ]),
];
