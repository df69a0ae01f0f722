import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import {
  casesByReference,
  good,
  importFile,
  messagesFile,
  messagesInGb18030,
  messagesText,
} from './import-fixture.ts';
import { city, clerk, leak, openTestRuntime, temporaryFolder } from './open-test-runtime.ts';

/** Row, id, field, and how the reason ends, each read off the file by hand. */
const refusals = [
  [7, '7006', 'title', '“纠纷概要”'],
  [
    8,
    '7007',
    'reported-at',
    '第 8 行“time”不是时间：2026/13/01。请改为 2026-01-13 09:30 这样的格式。',
  ],
  [10, '7009', 'reported-at', '第 10 行“time”不是时间：昨天下午三点多。'],
  [11, '7010', 'title', '2'],
  [14, '7003', null, '第 14 行“id”与第 4 行相同：7003。一个编号只能有一行。'],
  [15, '7014', 'facts', '第 15 行“detail”有 4800 个字，最多 4000 个。'],
  [16, null, null, '第 16 行“id”为空'],
  [17, '7016', null, '第 17 行：有 8 格，表头有 7 格。'],
  [18, '7017', null, '第 18 行：有 5 格，表头有 7 格。'],
  [25, '7023', 'title', '第 25 行“title”有 110 个字，最多 100 个。'],
  [33, '7031', 'reported-at', '第 33 行“time”不是时间：2025-02-29T12:00:00。'],
] as const;

describe('an import of cases', () => {
  test('starts a case for each good row and says of the others row, field and reason', async () => {
    const { runtime } = await openTestRuntime();
    const report = await importFile(runtime, messagesFile);
    expect(report).toMatchObject({
      dryRun: false,
      by: 'wang-fang',
      read: 39,
      started: good,
      alreadyThere: 0,
      changed: [],
      missing: [],
      refusedRows: 11,
      cut: [],
    });
    expect(report.refused.map(({ row, externalId, field }) => [row, externalId, field])).toEqual(
      refusals.map(([row, id, field]) => [row, id, field]),
    );
    for (const [at, [, , , words]] of refusals.entries()) {
      const reason = report.refused[at]?.reason;
      expect(reason?.['zh-CN']).toContain(words);
      expect(reason?.en).toMatch(/^Row \d+[:,] /);
    }
    expect(report.refused[1]?.value).toBe('2026/13/01');
    const long = report.refused.find(({ field }) => field === 'facts')?.value ?? '';
    expect([...long]).toHaveLength(41);
  });

  test('keeps what the cells say, cleaned of what other systems left in them', async () => {
    const { runtime } = await openTestRuntime();
    await importFile(runtime, messagesFile);
    const cases = await casesByReference(runtime, clerk);
    expect(cases.size).toBe(good);
    const of = (id: string) => cases.get(id)?.[0] ?? {};
    expect(of('7001')).toEqual({
      title: '榕树里小区夜间装修扰民',
      facts:
        '我住榕树里小区 5 栋，楼上连续两周夜里十点以后还在打孔。\n物业上门一次，之后照旧。\n希望有人来调解。',
      channel: 'channel-import',
      'reported-at': '2025-03-04T13:15:08.000Z',
      'external-reference': '7001',
      'reporter-code': 'U000101',
      states: ['registration'],
    });
    expect(of('7002').title).toBe('三单元漏水,楼上不肯修');
    expect(of('7002').facts).toBe(
      '尊敬的领导：\n　　我家厨房顶面渗水半年，\n找过楼上五次，每次都说"与我无关"。\n\n请帮忙协调。',
    );
    expect(of('7002')['reported-at']).toBe('2025-03-05T00:07:00.000Z');
    expect(of('7003')).toMatchObject({
      title: '楼下"小饭桌"油烟直排',
      'reported-at': '2025-03-05T16:00:00.000Z',
    });
    expect(of('7004')['reported-at']).toBe('2025-03-07T07:05:00.000Z');
    expect(of('7005').title).toBe('=SUM(A1:A9) 停车费算不清');
    expect(of('7005').facts).toBe(
      '=1+1 是他们给的解释；@物业 +86 的电话打不通；-200 元的差额没人认。',
    );
    expect(of('7008').title).toBe('老旧电梯维修分摊');
    expect(of('7019').title).toBe('快递柜占用绿地');
    expect(of('7020').title).toBe('🌧️ 下雨天车库进水 🚗');
    expect(of('7021')['reported-at']).toBe('2025-03-22T12:00:00.000Z');
    expect(of('7022')['reported-at']).toBe('2025-03-23T12:00:00.000Z');
    expect(of('7024')['reported-at']).toBe('2025-03-25T05:30:00.000Z');
    expect(of('7026').title).toBe('健身卡 没用完店就关了');
    expect(of('7035').facts).toBe('信里第一句："请相信我"，后面都是实话。');
  });

  test('in a dry run says the same and keeps nothing, not even a number', async () => {
    const { runtime } = await openTestRuntime();
    const dry = await importFile(runtime, messagesFile, { dryRun: true });
    expect((await runtime.cases.list(clerk, {})).items).toEqual([]);
    expect((await runtime.cases.start(clerk, leak)).number).toBe('调〔2026〕00001号');
    const real = await importFile(runtime, messagesFile);
    expect({ ...dry, dryRun: false }).toEqual(real);
    const second = await importFile(runtime, messagesFile, { dryRun: true });
    expect(second).toMatchObject({ started: 0, alreadyThere: good, refusedRows: 11 });
    expect((await runtime.health.verifyChains()).broken).toEqual([]);
  });

  test('starts nothing twice, not from another encoding either', async () => {
    const { runtime } = await openTestRuntime();
    await importFile(runtime, messagesFile);
    const before = await casesByReference(runtime, clerk);
    for (const file of [messagesFile, messagesInGb18030]) {
      const again = await importFile(runtime, file);
      expect(again).toMatchObject({ started: 0, alreadyThere: good, changed: [], missing: [] });
    }
    expect(await casesByReference(runtime, clerk)).toEqual(before);
  });

  test('tells a changed row and a missing one in a file in another order, and changes no case', async () => {
    const { runtime } = await openTestRuntime();
    await importFile(runtime, messagesFile);
    const before = await casesByReference(runtime, clerk);
    const [header = '', ...rest] = messagesText.split('\r\n');
    // Rows of one line each; the others stay in their order at the end.
    const simple = rest.filter((line) => /^70[123]\d,U/.test(line) && !line.includes('"'));
    const others = rest.filter((line) => !simple.includes(line));
    const edited = simple
      .filter((line) => !line.startsWith('7036,'))
      .map((line) =>
        line
          .replace('押金不退还说我弄坏了墙', '押金不退')
          .replace('U000132,兄弟分家的老房子', 'U000999,兄弟分家的旧房子'),
      )
      .reverse();
    const file = join(temporaryFolder(), 'later.csv');
    writeFileSync(file, [header, ...edited, ...others].join('\r\n'));
    const later = await importFile(runtime, file);
    expect(later).toMatchObject({ started: 0, alreadyThere: good - 3 });
    expect(later.changed.map(({ externalId, fields }) => [externalId, fields])).toEqual([
      ['7032', ['reporter-code', 'title']],
      ['7011', ['title']],
    ]);
    expect(later.changed.every((one) => /^调〔2026〕\d{5}号$/.test(one.case))).toBe(true);
    expect(later.missing.map(({ externalId }) => externalId)).toEqual(['7036']);
    expect(await casesByReference(runtime, clerk)).toEqual(before);
  });

  test('compares with a case that somebody entered by hand under the same number', async () => {
    const { runtime } = await openTestRuntime();
    const values = {
      title: '学区房合同纠纷',
      facts: '合同第七条写着"保证入学"，卖家现在说那句话不算数，定金八万。',
      channel: 'channel-import',
      'reported-at': '2025-03-26T04:00:00.000Z',
      'external-reference': '7025',
      'reporter-code': 'U000125',
    };
    await runtime.cases.start(clerk, { ...leak, values, externalId: 'letters:7025' });
    const same = await importFile(runtime, messagesFile, { dryRun: true });
    expect(same).toMatchObject({ started: good - 1, alreadyThere: 1, changed: [] });
    const other = { ...values, title: '别的标题', 'external-reference': '7027' };
    await runtime.cases.start(clerk, { ...leak, values: other, externalId: 'letters:7027' });
    const { changed } = await importFile(runtime, messagesFile);
    expect(changed.map(({ externalId, fields }) => [externalId, fields])).toEqual([
      ['7027', ['facts', 'reported-at', 'reporter-code', 'title']],
    ]);
  });

  test('writes into the audit who imported which row and the import as a whole', async () => {
    const file = join(temporaryFolder(), 'city.db');
    const { runtime } = await openTestRuntime({ database: file });
    await importFile(runtime, messagesFile);
    const beside = await openDatabase({ database: file, exclusive: false });
    const rows: { operation: string; person: string; body: string }[] = await beside
      .read('jw_audit')
      .whereIn('operation', ['case.import', 'cases.import'])
      .orderBy('seq');
    await beside.close();
    const bodies = rows.map(({ body }) => JSON.parse(body) as { details: object });
    expect(rows.every(({ person }) => person === 'wang-fang')).toBe(true);
    expect(rows.filter(({ operation }) => operation === 'case.import')).toHaveLength(good);
    expect(bodies[0]?.details).toEqual({ source: 'letters', externalId: 'letters:7001', row: 2 });
    expect(bodies.at(-1)?.details).toMatchObject({ read: 39, started: good, refused: 11 });
  });

  test('counts from the moment of --as-of and refuses one still to come', async () => {
    const { runtime } = await openTestRuntime();
    const { asOf } = await importFile(runtime, messagesFile, { asOf: '2026-02-20' });
    expect(asOf).toBe('2026-02-19T16:00:00.000Z');
    const { items } = await runtime.cases.list(clerk, { limit: 1 });
    const history = await runtime.cases.history(clerk, items[0]?.id ?? '', {});
    expect(history.items[0]).toMatchObject({
      at: '2026-03-02T01:30:00.000Z',
      happenedAt: '2026-02-19T16:00:00.000Z',
    });
    for (const wrong of ['2026-03-03', '2026-02-30', 'morning']) {
      await expect(importFile(runtime, messagesFile, { asOf: wrong })).rejects.toMatchObject({
        code: 'RUNTIME_IMPORT_AS_OF_INVALID',
      });
    }
  });

  test('is made in the name of somebody who may start the flow there', async () => {
    const { runtime } = await openTestRuntime();
    const named = await importFile(runtime, messagesFile, { username: 'zhaogang', dryRun: true });
    expect(named.by).toBe('zhao-gang');
    for (const username of ['sunli', 'nobody', 'jianglan']) {
      await expect(importFile(runtime, messagesFile, { username })).rejects.toMatchObject({
        code: 'RUNTIME_IMPORT_PERSON_UNCLEAR',
        details: { unit: 'hehua', known: expect.stringContaining('wangfang') },
      });
    }
    await expect(importFile(runtime, messagesFile, { city: 'elsewhere' })).rejects.toMatchObject({
      code: 'RUNTIME_IMPORT_CITY_UNCLEAR',
      details: { known: city },
    });
  });

  test('brings the parties of a row in, and leaves out whom the row does not name', async () => {
    const { runtime } = await openTestRuntime();
    const file = join(temporaryFolder(), 'parties.csv');
    const rows = [
      'id,title,detail,who,tel,other',
      '1,楼上漏水,天花板湿了一片。,王 小明,１３８ 0000 1234,荷花物业公司',
      '2,门口堆物,纸箱堆到门口。,,,',
      `3,名字太长,一格里写了全家人的名字。,${'王'.repeat(201)},,`,
    ];
    writeFileSync(file, rows.join('\n'));
    const values = {
      title: { column: 'title' },
      facts: { column: 'detail' },
      channel: { constant: 'channel-import' },
      'external-reference': { column: 'id' },
    } as const;
    const parties = [
      { role: 'applicant', kind: 'person', name: 'who', phone: 'tel' },
      { role: 'respondent', kind: 'organisation', name: 'other' },
    ] as const;
    const mapping = { source: 'calls', externalId: 'id', unit: 'hehua', values, parties };
    const { started, refused } = await importFile(runtime, file, { mapping });
    expect(started).toBe(2);
    expect(refused.map(({ reason }) => reason['zh-CN'])).toEqual([
      '第 4 行“who”有 201 个字，最多 200 个。请缩短。',
    ]);
    const { items } = await runtime.cases.list(clerk, {});
    const named = await Promise.all(items.map(({ id }) => runtime.cases.get(clerk, id)));
    const leaking = named.find(({ title }) => title === '楼上漏水');
    expect(leaking?.parties.map(({ role, kind, name }) => [role, kind, name])).toEqual([
      ['applicant', 'person', '王 小明'],
      ['respondent', 'organisation', '荷花物业公司'],
    ]);
    expect(named.find(({ title }) => title === '门口堆物')?.parties).toEqual([]);
    writeFileSync(file, rows.slice(0, 3).join('\n').replace('荷花物业公司', '荷花物业'));
    const { changed } = await importFile(runtime, file, { mapping });
    expect(changed.map(({ fields }) => fields)).toEqual([['$parties']]);
  });
});
