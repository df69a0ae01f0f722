import type { CityData } from '../people/city-data.ts';

type Units = CityData['units'];

/** 云州市 is invented, and so is everybody in it. */
export const demoUnits: Units = [
  unit('yunzhou', null, 'city', 'YZ', '云州市', 'Yunzhou City'),
  unit('qinghe', 'yunzhou', 'district', 'QH', '清河区', 'Qinghe District'),
  unit('nanshan', 'yunzhou', 'district', 'NS', '南山区', 'Nanshan District'),
  unit('liuyin', 'qinghe', 'street', 'LY', '柳荫街道', 'Liuyin Street'),
  unit('beimen', 'qinghe', 'street', 'BM', '北门街道', 'Beimen Street'),
  unit('hehua', 'liuyin', 'community', 'LY01', '荷花社区', 'Hehua Community'),
  unit('xiqiao', 'liuyin', 'community', 'LY02', '西桥社区', 'Xiqiao Community'),
  unit('gulou', 'beimen', 'community', 'BM01', '鼓楼社区', 'Gulou Community'),
  unit('hehua-1', 'hehua', 'grid', 'LY0101', '荷花第一网格', 'Hehua Grid 1'),
  unit('hehua-2', 'hehua', 'grid', 'LY0102', '荷花第二网格', 'Hehua Grid 2'),
  unit('xiqiao-1', 'xiqiao', 'grid', 'LY0201', '西桥第一网格', 'Xiqiao Grid 1'),
  unit('gulou-1', 'gulou', 'grid', 'BM0101', '鼓楼第一网格', 'Gulou Grid 1'),
];

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly posts: readonly (readonly [role: string, unit: string])[];
}

export const demoPeople: readonly DemoPerson[] = [
  person('chen-min', '陈敏', 'chenmin', ['grid-worker', 'hehua-1']),
  person('li-jun', '李军', 'lijun', ['grid-worker', 'xiqiao-1']),
  person('wang-fang', '王芳', 'wangfang', ['intake-clerk', 'hehua']),
  person(
    'zhao-gang',
    '赵刚',
    'zhaogang',
    ['intake-clerk', 'liuyin'],
    ['community-mediator', 'hehua'],
  ),
  person('sun-li', '孙丽', 'sunli', ['community-mediator', 'hehua']),
  person(
    'zhou-ping',
    '周平',
    'zhouping',
    ['community-mediator', 'xiqiao'],
    ['intake-clerk', 'xiqiao'],
  ),
  person('wu-tao', '吴涛', 'wutao', ['street-mediator', 'liuyin']),
  person('zheng-hua', '郑华', 'zhenghua', ['justice-office', 'liuyin']),
  person('feng-xue', '冯雪', 'fengxue', ['district-mediator', 'qinghe']),
  person('jiang-lan', '蒋岚', 'jianglan', ['administrator', 'yunzhou']),
  person('shen-yi', '沈毅', 'shenyi', ['publisher', 'yunzhou']),
  person('han-bing', '韩冰', 'hanbing', ['publisher', 'yunzhou']),
];

export const demoCity = {
  id: 'yunzhou',
  code: 'YZ',
  title: { 'zh-CN': '云州市（演示）', en: 'Yunzhou City (demo)' },
  zone: 'Asia/Shanghai',
} as const;

function unit(
  id: string,
  parent: string | null,
  kind: Units[number]['kind'],
  code: string,
  chinese: string,
  english: string,
): Units[number] {
  return { id, parent, kind, code, title: { 'zh-CN': chinese, en: english } };
}

function person(
  id: string,
  name: string,
  username: string,
  ...posts: readonly (readonly [role: string, unit: string])[]
): DemoPerson {
  return { id, name, username, posts };
}
