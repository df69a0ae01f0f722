import type { CityData, PersonData } from '../../../src/people/city-data.ts';
import { hashPassword } from '../../../src/people/passwords.ts';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** One password for all: they are invented, and the tests sign in as everybody. */
export const password = 'a-password-of-the-test-city';
/** Once for each worker: a hash is slow on purpose. */
const passwordHash = await hashPassword(password);

type HeldFrom = readonly [role: string, unit: string, from?: string, until?: string];

export function person(id: string, posts: readonly HeldFrom[]): PersonData {
  return {
    id,
    name: `姓名${id}`,
    username: id,
    passwordHash,
    posts: posts.map(([role, unit, from = '2020-01-01', until]) => ({
      role,
      unit,
      from,
      ...(until === undefined ? {} : { until }),
    })),
  };
}

/** Two streets that must not see one another's cases, and the people of each. */
export const testCity: CityData = {
  id: 'test-city',
  code: '测',
  title: text('测试市', 'Test City'),
  zone: 'Asia/Shanghai',
  demo: false,
  approvals: 1,
  units: [
    { id: 'city', parent: null, kind: 'city', code: '01', title: text('测试市', 'Test City') },
    { id: 'district', parent: 'city', kind: 'district', code: '02', title: text('区', 'District') },
    { id: 'east', parent: 'district', kind: 'street', code: '03', title: text('东街', 'East') },
    { id: 'west', parent: 'district', kind: 'street', code: '04', title: text('西街', 'West') },
    { id: 'elm', parent: 'east', kind: 'community', code: '05', title: text('榆社区', 'Elm') },
    { id: 'oak', parent: 'west', kind: 'community', code: '06', title: text('橡社区', 'Oak') },
  ],
  people: [
    person('clerk', [['intake-clerk', 'elm']]),
    person('colleague', [['intake-clerk', 'elm']]),
    person('officer', [['justice-office', 'east']]),
    person('second-officer', [['justice-office', 'east']]),
    person('officer-of-west', [['justice-office', 'west']]),
    person('mediator', [['community-mediator', 'elm']]),
    person('stranger', [['intake-clerk', 'oak']]),
    person('of-both', [
      ['intake-clerk', 'elm'],
      ['intake-clerk', 'oak'],
      ['administrator', 'city'],
    ]),
    person('administrator', [['administrator', 'city']]),
    person('publisher', [['publisher', 'city']]),
  ],
};

/** What the intake form of the mediation pack asks at least. */
export const newDispute = {
  flow: 'dispute-mediation',
  unit: 'elm',
  values: {
    title: '楼上漏水引起的邻里纠纷',
    facts: '三楼卫生间渗水，二楼天花板受损，双方多次争吵。',
    channel: 'channel-walk-in',
  },
  parties: [{ role: 'applicant', kind: 'person', name: '张𠮷', phone: '13800000000' }],
};
