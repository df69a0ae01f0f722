import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './spoken.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jingwei-verify-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const text = (words: string) => ({ 'zh-CN': words, en: words });
const element = (id: string, order: string) => ({ id, order, title: text(id) });

/** A permit that the flow promises to grant with consent alone; `guard` is what granting demands. */
function pack(guard: unknown): string {
  const consent = { '==': [{ var: 'data.agreed' }, true] };
  const flow = {
    ...element('permit', 'a0'),
    noun: text('permit'),
    initial: 'deciding',
    start: { form: 'entry', roles: ['worker'], unitKinds: ['community'] },
    caseNumber: 'P{year}{sequence:4}',
    titleField: 'subject',
    fields: [
      { ...element('subject', 'a0'), type: 'text', class: 'P0' },
      { ...element('agreed', 'a1'), type: 'boolean', class: 'P0' },
    ],
    forms: [
      {
        ...element('entry', 'a0'),
        items: [
          { id: 'item-subject', order: 'a0', field: 'subject' },
          { id: 'item-agreed', order: 'a1', field: 'agreed' },
        ],
      },
    ],
    states: [
      { ...element('deciding', 'a0'), kind: 'work', role: 'worker', unit: 'case' },
      { ...element('granted', 'a1'), kind: 'final', outcome: 'granted', result: 'success' },
      {
        ...element('refused', 'a2'),
        kind: 'final',
        outcome: 'refused',
        result: 'failure',
        remedy: text('appeal'),
      },
    ],
    actions: [
      { ...element('grant', 'a0'), from: 'deciding', to: 'granted', kind: 'forward', guard },
      { ...element('refuse', 'a1'), from: 'deciding', to: 'refused', kind: 'terminate' },
    ],
    routes: [],
    deadlines: [],
    rules: [],
    signals: [],
    counters: [],
    partyRoles: [],
    properties: [
      {
        ...element('with-consent', 'a0'),
        property: { type: 'never', at: 'granted', when: { '!': [consent] } },
      },
    ],
  };
  const bundle = {
    format: 1,
    pack: { id: 'permit-pack', title: text('permit'), version: '1.0.0' },
    calendar: {
      zone: 'Asia/Shanghai',
      workingHours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' }],
      days: [],
    },
    regulations: [],
    roles: [{ ...element('worker', 'a0'), unitKinds: ['community'] }],
    parameters: [],
    codeLists: [],
    fields: [],
    rules: [],
    flows: [flow],
    retired: [],
  };
  const file = join(folder, 'permit.json');
  writeFileSync(file, JSON.stringify(bundle));
  return file;
}

const careful = { '==': [{ var: 'data.agreed' }, true] };
const careless = { '!=': [{ var: 'data.subject' }, 'x'] };

describe('jingwei verify', () => {
  it('ends with 0 where everything is proved, and says what that rests on', async () => {
    const file = pack(careful);
    const { code, out } = await run(['verify', file]);
    expect(code).toBe(0);
    expect(out).toMatch(/^proved +every case can end/m);
    expect(out).toMatch(/^proved +with-consent/m);
    expect(out).toMatch(/^bound: \d+ places/m);
    expect(out).toMatch(/· A blank text counts as not filled in\./);
    expect((await run(['verify', file], 'zh-CN')).out).toMatch(/^已证明/m);
  });

  it('ends with 1 and shows the events of a case that breaks a promise', async () => {
    const { code, out } = await run(['verify', pack(careless), '--flow', 'permit']);
    expect(code).toBe(1);
    expect(out).toMatch(/^violated +with-consent/m);
    expect(out).toMatch(/^ {2}1\. \S+ person-a \{"type":"start"/m);
    expect(out).toMatch(/^ {2}2\. \S+ person-a \{"type":"action","action":"grant"/m);
    expect(out).toMatch(/^error ENGINE_VERIFY_PROPERTY_VIOLATED /m);
  });

  it('prints one JSON document with verdicts, examples and bounds', async () => {
    const sound = await run(['verify', pack(careful), '--json']);
    expect([sound.code, JSON.parse(sound.out).ok]).toEqual([0, true]);
    const { code, out } = await run(['verify', pack(careless), '--json']);
    expect(code).toBe(1);
    const { ok, flows, problems } = JSON.parse(out);
    expect([ok, problems.length]).toEqual([false, 1]);
    const [{ findings, bound }] = flows;
    const promised = findings.find((one: { element: unknown }) => one.element === 'with-consent');
    expect([promised.verdict, promised.example.length]).toEqual(['violated', 2]);
    expect(bound).toMatchObject({ whole: true, guessed: [] });
  });

  it('ends with 1 where the pack itself is wrong', async () => {
    const file = pack({ '==': [{ var: 'data.nowhere' }, true] });
    const plain = await run(['verify', file]);
    expect([plain.code, plain.out]).toEqual([1, expect.stringContaining('nowhere')]);
    const { code, out } = await run(['verify', file, '--json']);
    expect([code, JSON.parse(out)]).toMatchObject([1, { ok: false, flows: [] }]);
  });

  it.each([
    ['no such file', () => ['verify', join(folder, 'none.json')]],
    ['no pack', () => ['verify']],
    ['a flow that is not there', () => ['verify', pack(careful), '--flow', 'other']],
    ['an option that is not known', () => ['verify', pack(careful), '--fast']],
  ])('ends with 2 for %s', async (_what, parameters) => {
    const { code, out, complaints } = await run(parameters());
    expect(code).toBe(2);
    expect(out + complaints).not.toBe('');
  });
});
