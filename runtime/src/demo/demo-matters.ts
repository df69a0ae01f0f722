import type { JsonObject } from '@jingwei/engine';
import type { NewParty } from '../cases/case-request.ts';

/** A day of the story, told from today: `-2` is the day before yesterday. */
export type DayOf = (offset: number) => string;

export interface DemoStep {
  /** Days from today, and the local time of day. */
  readonly day: number;
  readonly time: string;
  readonly by: string;
  readonly action: string;
  readonly values?: (day: DayOf) => JsonObject;
}

/** An invented matter and how far it has come; played through the ordinary steps. */
export interface DemoMatter {
  readonly day: number;
  readonly time: string;
  readonly by: string;
  readonly unit: string;
  readonly values: JsonObject;
  readonly parties: readonly NewParty[];
  readonly steps: readonly DemoStep[];
}

const clerk = 'wang-fang';
const mediator = 'sun-li';

/** The pack whose flow these matters run. */
export const demoMattersFlow = 'dispute-mediation';

export const demoMatters: readonly DemoMatter[] = [
  fromWindow(
    -4,
    '09:12',
    '楼上卫生间渗水，楼下吊顶损坏',
    '楼上住户卫生间防水破损，楼下厨房吊顶多处起泡脱落，双方就维修和赔偿协商未果。',
    '荷花里3栋2单元',
    [],
  ),
  fromWindow(
    -2,
    '15:40',
    '小区公共通道堆放杂物',
    '一楼住户长期在公共通道堆放纸箱和旧家具，邻居多次劝说无效。',
    '荷花里5栋1单元',
    [],
  ),
  fromWindow(
    0,
    '08:35',
    '广场舞音响扰民',
    '多名住户反映晚上九点以后音响声音过大，影响老人和学生休息。',
    '荷花广场',
    [],
  ),
  fromWindow(
    -1,
    '10:05',
    '装修噪声和垃圾清运引起争吵',
    '装修施工早于约定时间，建筑垃圾堆在楼道，相邻两户发生争吵。',
    '荷花里8栋',
    [accept(-1, '16:20', 'type-neighbour', 4)],
  ),
  fromWindow(
    -6,
    '09:30',
    '停车位使用权约定不明',
    '两户就院内车位的使用顺序各执一词，曾发生口角。',
    '荷花里2栋院内',
    [
      accept(-6, '14:10', 'type-neighbour', 2),
      assign(-5, '09:00'),
      session(
        -3,
        '19:30',
        '社区调解室',
        '申请人要求轮流使用；被申请人称已使用多年。',
        'session-continue',
      ),
    ],
  ),
  fromWindow(
    -7,
    '11:20',
    '相邻两户排水管走向争议',
    '翻建房屋时改动排水管，雨天积水流入邻居院内。',
    '荷花里巷12号',
    [
      accept(-7, '15:00', 'type-house', 2),
      assign(-6, '10:30'),
      session(
        -4,
        '14:00',
        '现场',
        '双方对积水原因看法不一，同意请专业机构查看。',
        'session-continue',
      ),
      {
        day: -3,
        time: '16:45',
        by: mediator,
        action: 'entrust-at-community',
        values: () => ({
          'appraisal-kind': 'appraisal-expert',
          'appraisal-body': '清河区房屋质量鉴定站',
          'appraisal-subject': '查明院内积水的原因，提出整改建议。',
          'applicant-agrees-appraisal': true,
          'respondent-agrees-appraisal': true,
        }),
      },
    ],
  ),
  fromWindow(
    -12,
    '09:45',
    '宠物犬咬伤赔偿',
    '被申请人的犬只在楼道咬伤申请人，医疗费和误工费未能谈拢。',
    '荷花里6栋',
    [
      accept(-12, '11:00', 'type-damage', 2),
      assign(-11, '09:20'),
      session(-9, '19:00', '社区调解室', '双方同意先支付医疗费，误工费另行商定。', 'session-near'),
      {
        day: -8,
        time: '10:15',
        by: mediator,
        action: 'agree-orally',
        values: (day) => ({
          'agreement-content': '被申请人支付医疗费和误工费共计2600元。',
          'agreement-scope': 'scope-whole',
          'performance-manner': '一次性转账',
          'performance-due-on': day(3),
          'effective-on': day(-8),
        }),
      },
    ],
  ),
  {
    day: -1,
    time: '17:25',
    by: 'chen-min',
    unit: 'hehua-1',
    values: {
      title: '晾晒衣物滴水',
      facts: '巡查时发现楼上晾衣滴水，楼下住户情绪激动，已当场劝解。',
      channel: 'channel-grid',
      place: '荷花里1栋3单元',
    },
    parties: [],
    steps: [],
  },
  {
    day: 0,
    time: '08:10',
    by: 'chen-min',
    unit: 'hehua-1',
    values: {
      title: '门前商贩占道与住户争执',
      facts: '早市摊位越过划线，挡住单元门，住户与摊主发生争执。',
      channel: 'channel-grid',
      place: '荷花路北口',
    },
    parties: [],
    steps: [],
  },
];

function fromWindow(
  day: number,
  time: string,
  title: string,
  facts: string,
  place: string,
  steps: readonly DemoStep[],
): DemoMatter {
  return {
    day,
    time,
    by: clerk,
    unit: 'hehua',
    values: { title, facts, place, channel: 'channel-walk-in' },
    parties: [
      { role: 'applicant', kind: 'person', name: '申请人（虚构）' },
      { role: 'respondent', kind: 'person', name: '被申请人（虚构）' },
    ],
    steps,
  };
}

function accept(day: number, time: string, type: string, people: number): DemoStep {
  return {
    day,
    time,
    by: clerk,
    action: 'accept',
    values: (dayOf) => ({
      claims: '请求调解，妥善解决。',
      'dispute-type': type,
      'people-count': people,
      urgency: 'urgency-normal',
      'cross-district': false,
      'serious-harm': false,
      'proposed-level': 'level-community',
      'minors-involved': false,
      'domestic-violence': false,
      'applicant-agrees': true,
      'respondent-agrees': true,
      'accepted-on': dayOf(day),
    }),
  };
}

function assign(day: number, time: string): DemoStep {
  return {
    day,
    time,
    by: mediator,
    action: 'assign-at-community',
    values: (dayOf) => ({
      'lead-mediator': mediator,
      'conflict-asked': true,
      'conflict-found': false,
      'rights-told-on': dayOf(day),
    }),
  };
}

function session(
  day: number,
  time: string,
  place: string,
  statements: string,
  result: string,
): DemoStep {
  return {
    day,
    time,
    by: mediator,
    action: 'record-session',
    values: (dayOf) => ({
      'session-at': `${dayOf(day)}T06:00:00.000Z`,
      'session-place': place,
      'session-attendees': '双方当事人、调解员',
      'session-statements': statements,
      'session-result': result,
    }),
  };
}
