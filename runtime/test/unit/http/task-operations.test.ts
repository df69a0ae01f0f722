import type { Bundle } from '@jingwei/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';
import { newDispute } from './test-city.ts';

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly states: readonly { readonly id: string }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly assignee: { readonly id: string } | null;
  }[];
  readonly groups: readonly {
    readonly mode: string;
    readonly seats: number;
    readonly answered: number;
    readonly answers: readonly { readonly by: { readonly id: string } }[] | null;
    readonly supervision: number;
    readonly copies: readonly { readonly person: { readonly id: string } }[];
  }[];
  readonly operations: readonly {
    readonly operation: string;
    readonly task: string;
    readonly of: { readonly name: string } | null;
    readonly choices: { readonly from: readonly { readonly name: string }[] };
  }[];
  readonly moves: readonly object[];
}

/** The clerks of the community register together; the justice office of the street manages that. */
function jointly(mode: 'all' | 'vote') {
  return (bundle: Bundle): Bundle => ({
    ...bundle,
    pack: { ...bundle.pack, version: '9.1.0' },
    flows: bundle.flows.map((flow) => ({
      ...flow,
      states: flow.states.map((state) => {
        if (state.id !== 'registration' || state.kind !== 'work') return state;
        const manage = { roles: ['justice-office'] };
        return {
          ...state,
          people: {
            from: [{ type: 'role', role: 'intake-clerk', unit: 'case' }],
            seats: { type: 'each' },
          },
          group: {
            mode,
            answers: {
              approve: ['accept', 'hand-to-department', 'report-risk-at-intake'],
              refuse: ['record-refusal'],
            },
            allows: { transfer: {}, delegate: {}, manage, supervise: manage },
          },
        } satisfies typeof state;
      }),
    })),
  });
}

let city: ServedCity;
let clerk: Visitor;
let colleague: Visitor;
let officer: Visitor;

beforeAll(async () => {
  city = await serveCity(jointly('all'));
  [clerk, colleague, officer] = [
    await city.signIn('clerk'),
    await city.signIn('colleague'),
    await city.signIn('officer'),
  ];
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

async function opened(of: ServedCity, by: Visitor): Promise<Standing> {
  const answer = await by.ask({ method: 'POST', url: '/api/v1/cases', payload: newDispute });
  expect(answer.statusCode, answer.body).toBe(201);
  expect(of.mismatches).toEqual([]);
  return answer.json();
}

function taskOf({ tasks }: Standing, person: string): string {
  return tasks.find(({ assignee }) => assignee?.id === person)?.id ?? `no task of ${person}`;
}

const operate = (
  by: Visitor,
  { id, version }: Standing,
  task: string,
  operation: object,
  headers: Record<string, string> = {},
) =>
  by.ask({
    method: 'POST',
    url: `/api/v1/cases/${id}/tasks/${task}/operations`,
    payload: { version, operation },
    headers,
  });

const reason = '工作调整';
const report = {
  action: 'report-risk-at-intake',
  values: {
    'risk-kind': 'risk-public-order',
    'police-unit': '榆社区警务室',
    'risk-description': '扬言报复',
    'risk-measures': '已劝离双方',
    'police-told-at': '2026-03-02T01:20:00.000Z',
  },
};

describe('joint work', () => {
  it('is shown with who is asked and who has answered, and goes on when all have', async () => {
    const first = await opened(city, clerk);
    expect(first.groups).toMatchObject([{ mode: 'all', seats: 3, answered: 0, answers: [] }]);
    expect(first.tasks.map(({ assignee }) => assignee?.id)).toEqual([
      'clerk',
      'colleague',
      'of-both',
    ]);
    const answer = await clerk.ask({
      method: 'POST',
      url: `/api/v1/cases/${first.id}/steps`,
      payload: { version: first.version, action: 'record-refusal', values: {} },
    });
    // The form of the action is checked for an answer as for any other action.
    expect(answer.statusCode).toBe(422);
    expect(answer.json().problems.map(({ code }: { code: string }) => code)).toContain(
      'ENGINE_VALUE_MISSING',
    );
  });
});

describe('a task', () => {
  it('is passed on, once only for one key, and the history says so', async () => {
    const before = await opened(city, clerk);
    const task = taskOf(before, 'colleague');
    const headers = { 'idempotency-key': 'delegate-to-the-clerk' };
    // Everybody of the unit has a seat already: one person, one voice.
    const seated = { type: 'transfer', to: 'clerk', reason };
    const refused = await operate(colleague, before, task, seated);
    expect(refused.statusCode).toBe(422);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.json().problems[0].code).toBe('ENGINE_GROUP_PERSON_SEATED');
    const handed = { type: 'delegate', to: 'clerk', reason };
    const done = await operate(colleague, before, task, handed, headers);
    expect(done.statusCode, done.body).toBe(200);
    const after: Standing = done.json();
    expect(after.tasks.filter(({ assignee }) => assignee?.id === 'clerk')).toHaveLength(2);
    const again = await operate(colleague, before, task, handed, headers);
    expect(again.json().version).toBe(after.version);
    const back = await operate(clerk, after, task, { type: 'hand-back', reason });
    expect(taskOf(back.json(), 'colleague')).toBe(task);
    const history = await clerk.ask({ url: `/api/v1/cases/${before.id}/history` });
    const titles = history.json().items.map(({ title }: { title: { en: string } }) => title.en);
    expect(titles).toEqual(['Hand back', 'Delegate', 'Opened']);
    const lines = history.json().items.map((one: { lines: { 'zh-CN': string }[] }) => one.lines);
    expect(lines.slice(0, 2)).toMatchObject([
      [{ 'zh-CN': '涉及人员：姓名colleague' }],
      [{ 'zh-CN': '涉及人员：姓名clerk' }],
    ]);
  });

  it('is managed by the roles that the flow names, and by nobody else', async () => {
    const before = await opened(city, clerk);
    const task = taskOf(before, 'of-both');
    const supervise = { type: 'supervise', level: 1, reason };
    const refused = await operate(clerk, before, task, supervise);
    expect(refused.json().problems[0].code).toBe('ENGINE_GROUP_NOT_ENTITLED');
    const done = await operate(officer, before, task, supervise);
    expect(done.statusCode, done.body).toBe(200);
    const after: Standing = done.json();
    expect(after.groups[0]?.supervision).toBe(1);
    const told = await clerk.ask({ url: '/api/v1/notifications?limit=100' });
    const words = told.json().items.map(({ text }: { text: { en: string } }) => text.en);
    expect(words.filter((one: string) => one.endsWith(': supervise'))).toHaveLength(1);
    const suspended = await operate(officer, after, task, { type: 'suspend', reason });
    const asked = { type: 'delegate', to: 'colleague', reason };
    const held = await operate(clerk, suspended.json(), taskOf(before, 'clerk'), asked);
    expect(held.json().problems[0].code).toBe('ENGINE_GROUP_SUSPENDED');
  });

  it('is handed over and copied, and a copy lets whoever gets it see the case', async () => {
    const before = await opened(city, clerk);
    const outsider = await city.signIn('stranger');
    const url = `/api/v1/cases/${before.id}`;
    expect((await outsider.ask({ url })).statusCode).toBe(404);
    const copy = { type: 'copy', people: ['stranger'], reason };
    const copied = await operate(clerk, before, taskOf(before, 'clerk'), copy);
    expect(copied.statusCode, copied.body).toBe(200);
    expect((await outsider.ask({ url })).statusCode).toBe(200);
    const task = taskOf(before, 'clerk');
    const read = await operate(outsider, copied.json(), task, { type: 'mark-read' });
    expect(read.statusCode, read.body).toBe(200);
    const over = { type: 'hand-over', from: 'of-both', to: 'clerk', reason };
    const refused = await operate(officer, read.json(), task, over);
    expect(refused.json().problems[0].code).toBe('ENGINE_GROUP_PERSON_SEATED');
  });

  it('takes no operation that is not one, nor keys that it does not know', async () => {
    const before = await opened(city, clerk);
    const task = taskOf(before, 'clerk');
    for (const operation of [{ type: 'fly' }, { type: 'copy', people: [], seat: 'x' }, {}]) {
      const { statusCode } = await operate(clerk, before, task, operation);
      expect(statusCode).toBe(400);
    }
    const unknown = await operate(clerk, before, 'nothing', { type: 'release' });
    expect(unknown.json().problems[0].code).toBe('ENGINE_TASK_UNKNOWN');
    const stale = { ...before, version: before.version + 1 };
    expect((await operate(clerk, stale, task, { type: 'release' })).statusCode).toBe(409);
  });
});

describe('what may be done with a task', () => {
  const read = async (by: Visitor, { id }: Standing): Promise<Standing> =>
    (await by.ask({ url: `/api/v1/cases/${id}` })).json();
  const named = ({ operations }: Standing) => operations.map(({ operation }) => operation);

  it('is said to whoever asks, as the flow allows it to them', async () => {
    const before = await opened(city, clerk);
    expect(before.operations).toMatchObject([
      { operation: 'transfer', task: taskOf(before, 'clerk'), of: { name: '姓名clerk' } },
      { operation: 'delegate', task: taskOf(before, 'clerk') },
      { operation: 'copy', of: null },
      { operation: 'mark-read' },
    ]);
    expect(before.moves).toEqual([]);
    const seen = await read(officer, before);
    expect(named(seen)).toEqual([
      'copy',
      'suspend',
      'supervise',
      'reassign',
      'reassign',
      'reassign',
      'hand-over',
    ]);
    expect(seen.operations.at(-1)?.choices.from.map(({ name }) => name)).toEqual([
      '姓名clerk',
      '姓名colleague',
      '姓名of-both',
    ]);
    const mediator = await city.signIn('mediator');
    expect((await mediator.ask({ url: `/api/v1/cases/${before.id}` })).json().operations).toEqual(
      [],
    );
  });

  it('goes to the people whom the rules let have it, by name, and tells strangers of nobody', async () => {
    const before = await opened(city, clerk);
    const found = async (by: Visitor, operation: string, q = '') => {
      const path = `/api/v1/cases/${before.id}/tasks/${taskOf(before, 'clerk')}/recipients`;
      const answer = await by.ask({ url: `${path}?operation=${operation}&q=${q}` });
      if (answer.statusCode !== 200) return answer.statusCode;
      return answer.json().items.map(({ id }: { id: string }) => id);
    };
    // Everybody of the unit has a voice already; a delegate gets none.
    expect(await found(clerk, 'transfer')).toEqual([]);
    expect(await found(clerk, 'delegate')).toEqual(['colleague', 'of-both']);
    expect(await found(clerk, 'delegate', 'of-b')).toEqual(['of-both']);
    expect(await found(colleague, 'delegate')).toEqual([]);
    expect(await found(clerk, 'urge')).toEqual([]);
    expect(await found(clerk, 'fly')).toBe(400);
    expect(await found(await city.signIn('stranger'), 'delegate')).toBe(404);
    const copies = (await found(clerk, 'copy')) as readonly string[];
    // The nearest first: those of the community, then of its street.
    expect(copies.slice(0, 4)).toEqual(['clerk', 'colleague', 'mediator', 'of-both']);
    expect(copies.indexOf('officer')).toBeLessThan(copies.indexOf('officer-of-west'));
  });
});

describe('a vote', () => {
  it('tells how many have answered, not who', async () => {
    const voting = await serveCity(jointly('vote'));
    const voter = await voting.signIn('clerk');
    const before = await opened(voting, voter);
    const answered = await voter.ask({
      method: 'POST',
      url: `/api/v1/cases/${before.id}/steps`,
      payload: { version: before.version, ...report },
    });
    expect(answered.statusCode, answered.body).toBe(200);
    const after: Standing = answered.json();
    expect(after.groups).toMatchObject([{ mode: 'vote', seats: 3, answered: 1, answers: null }]);
    expect(after.states.map(({ id }) => id)).toEqual(['registration']);
    // Whoever has voted is told how it stands; whoever has not is not swayed.
    expect(before.groups).toMatchObject([{ tally: null, needs: { percent: 50, more: true } }]);
    expect(after.groups).toMatchObject([{ tally: { approve: 1, refuse: 0, abstain: 0 } }]);
    const waiting = await voting.signIn('colleague');
    const shown = await waiting.ask({ url: `/api/v1/cases/${before.id}` });
    expect(shown.json().groups).toMatchObject([{ answered: 1, tally: null }]);
    expect(voting.mismatches).toEqual([]);
    await voting.close();
  }, 60_000);
});
