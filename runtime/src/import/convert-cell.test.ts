import type { Field, FieldType, Flow } from '@jingwei/engine';
import { describe, expect, test } from 'vitest';
import { UnitTree } from '../people/unit-tree.ts';
import { checkMapping } from './check-mapping.ts';
import { convertCell } from './convert-cell.ts';
import type { ImportTarget } from './import-target.ts';
import type { ColumnSource, ImportMapping } from './mapping.ts';
import { readMapping } from './read-mapping.ts';

const title = (zh: string, en: string) => ({ 'zh-CN': zh, en });

function fieldOf(type: FieldType, more: Partial<Field> = {}): Field {
  const codes = type === 'code' || type === 'codes' ? { codeList: 'kinds' } : {};
  return { id: type, order: 'a0', title: title(type, type), type, class: 'P0', ...codes, ...more };
}

const types = [
  'text',
  'long-text',
  'integer',
  'decimal',
  'money',
  'boolean',
  'date',
  'date-time',
  'code',
  'codes',
  'phone',
  'citizen-id',
  'unit',
  'attachments',
] as const satisfies readonly FieldType[];

const fields = types.map((type) => fieldOf(type));

/** As much of a flow as importing looks at; the rest is the engine's business. */
const target: ImportTarget = {
  flow: {
    id: 'complaint',
    start: { form: 'form', roles: ['clerk'], unitKinds: ['street', 'community'] },
    partyRoles: [
      { id: 'applicant', order: 'a0', title: title('申请人', 'Applicant'), min: 0, max: 5 },
    ],
  } as unknown as Flow,
  form: {
    schema: { properties: { text: { maxLength: 10 }, 'long-text': { maxLength: 20 } } },
    fields: types,
    ui: { items: [{ field: 'text', title: title('标题', 'Title'), required: true }] },
  } as unknown as ImportTarget['form'],
  fields: new Map(fields.map((field) => [field.id, field])),
  codeLists: [
    {
      id: 'kinds',
      order: 'a0',
      title: title('类型', 'Kinds'),
      codes: [
        { id: 'kind-noise', order: 'a0', title: title('噪声', 'Noise') },
        { id: 'kind-water', order: 'a1', title: title('漏水', 'Water') },
      ],
    },
  ],
  tree: new UnitTree(1, [
    { id: 'city', parent: null, kind: 'city', code: 'C', title: title('云州市', 'Yunzhou') },
    {
      id: 'lotus',
      parent: 'city',
      kind: 'community',
      code: 'L',
      title: title('荷花社区', 'Lotus'),
    },
  ]),
  zone: 'Asia/Shanghai',
};

function read(type: FieldType, cell: string, source: Partial<ColumnSource> = {}, more = {}) {
  return convertCell(target, fieldOf(type, more), { column: '受理', ...source }, cell);
}

describe('a cell becomes the value of its field', () => {
  test.each([
    ['text', '一\r\n二', '一 二'],
    ['long-text', '一_x000D_\r\n二', '一\n二'],
    ['integer', '１,２００', 1200],
    ['integer', '-3', -3],
    ['decimal', '1,200.50', 1200.5],
    ['money', '￥1,200.50 元', '1200.50'],
    ['money', '人民币 0080', '80'],
    ['boolean', '是', true],
    ['boolean', 'N', false],
    ['date', '2026年1月3日', '2026-01-03'],
    ['date', '2026/1/3 23:59:59', '2026-01-03'],
    ['date-time', '2026-01-03', '2026-01-02T16:00:00.000Z'],
    ['date-time', '2026-01-03 00:00:01', '2026-01-02T16:00:01.000Z'],
    // 1990: Shanghai's clocks were an hour ahead in summer.
    ['date-time', '1990-07-01 12:00', '1990-07-01T03:00:00.000Z'],
    ['date-time', '2026-01-03T08:00:00+08:00', '2026-01-03T00:00:00.000Z'],
    ['code', 'kind-water', 'kind-water'],
    ['code', '漏水', 'kind-water'],
    ['code', 'Noise', 'kind-noise'],
    ['codes', '漏水；噪声、漏水', ['kind-water', 'kind-noise']],
    ['phone', '１３８ 0000-1234', '138 0000-1234'],
    ['citizen-id', '11010519491231002x', '11010519491231002X'],
    ['unit', '荷花社区', 'lotus'],
  ] as const)('%s: %j is %j', (type, cell, expected) => {
    expect(read(type, cell)).toEqual({ value: expected });
  });

  test.each([
    ['integer', '12.5', '“受理”不是整数：12.5。', 'is not a whole number: 12.5.'],
    ['integer', '12,00', '“受理”不是整数：12,00。', 'is not a whole number'],
    ['decimal', '约3', '“受理”不是数字：约3。', 'is not a number'],
    ['money', '1.2万', '“受理”不是金额：1.2万。', 'is not an amount'],
    ['money', '1200.505', '“受理”不是金额：1200.505。', 'is not an amount'],
    ['boolean', '也许', '“受理”不是“是”或“否”：也许。', 'is neither yes nor no'],
    [
      'date',
      '2026/13/01',
      '“受理”不是日期：2026/13/01。请改为 2026-01-13 这样的格式。',
      '2026-01-13',
    ],
    ['date-time', '43580', '“受理”不是时间：43580。', 'is not a moment: 43580.'],
    ['code', '漏水水', '是否指“漏水”？', 'Was “漏水” meant?'],
    ['codes', '漏水、噪音', '是否指“噪声”？', 'Was “噪声” meant?'],
    ['unit', '河花社区', '是否指“荷花社区”？', 'Was “荷花社区” meant?'],
    [
      'text',
      '一二三四五六七八九十多',
      '“受理”有 11 个字，最多 10 个。',
      'has 11 characters, at most 10',
    ],
  ] as const)('%s: %j is refused with the place and what to write', (type, cell, zh, en) => {
    const refused = read(type, cell);
    if (refused === null || !('reason' in refused)) expect.fail(JSON.stringify(refused));
    expect(refused.reason['zh-CN']).toContain(zh);
    expect(refused.reason.en).toContain(en);
  });

  test('nothing stands in an empty cell, nor in one of spaces', () => {
    for (const type of types) {
      for (const cell of ['', ' \u3000\u00a0', '\u200b', '_x000D_'])
        expect(read(type, cell)).toBeNull();
    }
  });

  test('the map says what a word means, and what stands for all it does not list', () => {
    const source = { codes: { 水: 'kind-water' }, otherwise: 'kind-noise' };
    expect(read('code', '水', source)).toEqual({ value: 'kind-water' });
    expect(read('code', '别的', source)).toEqual({ value: 'kind-noise' });
  });

  test('a long text is cut where the map says so, never through a character', () => {
    expect(read('text', '🌧'.repeat(11), { cut: true })).toEqual({
      value: `${'🌧'.repeat(9)}…`,
      cutFrom: 11,
    });
  });

  test('a refusal does not show what is sensitive', () => {
    const refused = read('date', '1949年13月31日', {}, { class: 'P2' });
    expect(JSON.stringify(refused)).not.toContain('1949');
    expect(JSON.stringify(refused)).toContain('•••');
  });
});

describe('a map', () => {
  const map: ImportMapping = {
    source: 'hotline',
    externalId: '编号',
    unit: 'lotus',
    values: { text: { column: '标题' } },
  };
  const columns = ['编号', '标题', '类型'];
  const found = (changed: Partial<ImportMapping>) =>
    checkMapping({ ...map, ...changed }, columns, target).map(({ code, path, solve }) => [
      code.replace('RUNTIME_IMPORT_', ''),
      path,
      solve.en,
    ]);

  test('that fits has no findings', () => {
    expect(found({})).toEqual([]);
  });

  test.each([
    [{ externalId: '编码' }, 'COLUMN_UNKNOWN', '/externalId', '“编号”'],
    [{ unit: 'lotos' }, 'UNIT_UNKNOWN', '/unit', 'lotus'],
    [{ unit: 'city' }, 'UNIT_UNFIT', '/unit', 'street, community'],
    [{ values: { text: { column: '标提' } } }, 'COLUMN_UNKNOWN', '/values/text/column', '“标题”'],
    [
      { values: { ...map.values, dtae: { column: '类型' } } },
      'FIELD_UNKNOWN',
      '/values/dtae',
      'date',
    ],
    [
      { values: { ...map.values, code: { column: '类型', codes: { 'a/b': 'kind-watre' } } } },
      'CODE_UNKNOWN',
      '/values/code/codes/a~1b',
      'kind-water',
    ],
    [
      { values: { ...map.values, code: { column: '类型', otherwise: 'kind-nois' } } },
      'CODE_UNKNOWN',
      '/values/code/otherwise',
      'kind-noise',
    ],
    [
      { values: { ...map.values, code: { constant: 'noise' } } },
      'CODE_UNKNOWN',
      '/values/code/constant',
      'kind-noise',
    ],
    [
      { values: { ...map.values, date: { column: '类型', otherwise: 'x' } } },
      'CODES_MISPLACED',
      '/values/date',
      'Take them out',
    ],
    [
      { values: { ...map.values, attachments: { column: '类型' } } },
      'FIELD_NOT_IMPORTABLE',
      '/values/attachments',
      'out of the map',
    ],
    [{ values: {} }, 'FIELD_MISSING', '/values', 'constant'],
    [
      { parties: [{ role: 'aplicant', kind: 'person', name: '标题' }] },
      'PARTY_ROLE_UNKNOWN',
      '/parties/0/role',
      'applicant',
    ],
    [
      { parties: [{ role: 'applicant', kind: 'person', name: '姓名', phone: '标题' }] },
      'COLUMN_UNKNOWN',
      '/parties/0/name',
      '编号',
    ],
  ] as const)(
    '%j is told with its place and the nearest that is known',
    (change, code, path, solve) => {
      const findings = found(change as unknown as Partial<ImportMapping>);
      expect(findings.map(([got, place]) => [got, place])).toEqual([[code, path]]);
      expect(findings[0]?.[2]).toContain(solve);
    },
  );

  test.each([
    ['{"source":', '/', 'JSON'],
    ['{"source":"a","externalId":"x","unit":"u"}', '/values', 'values is missing'],
    [
      '{"source":"a","externalID":"x","externalId":"x","unit":"u","values":{}}',
      '/externalID',
      'Was externalId meant?',
    ],
    ['{"source":"A b","externalId":"x","unit":"u","values":{}}', '/source', ''],
    ['{"source":"a","source":"b","externalId":"x","unit":"u","values":{}}', '/source', 'source'],
  ])('of the wrong shape is told at its place: %s', (text, path, words) => {
    const { mapping, findings } = readMapping(text);
    expect(mapping).toBeNull();
    const places = findings.map((one) => one.path || '/');
    expect(places).toContain(path);
    const own = findings.find((one) => (one.path || '/') === path);
    expect(own?.message.en.toLowerCase()).toContain(words.toLowerCase());
  });
});
