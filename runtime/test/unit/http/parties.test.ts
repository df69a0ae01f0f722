import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';

let city: ServedCity;
let clerk: Visitor;

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly mayChangeParties: boolean;
  readonly partyRoles: readonly { readonly id: string; readonly max: number }[];
  readonly parties: readonly {
    readonly id: string;
    readonly role: string;
    readonly name: string;
    readonly phone: string | null;
  }[];
}

beforeAll(async () => {
  city = await serveCity();
  clerk = await city.signIn('clerk');
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

const opened = async (): Promise<Standing> => {
  const { id } = await city.startCase(clerk);
  return (await clerk.ask({ url: `/api/v1/cases/${id}` })).json();
};

const add = (by: Visitor, { id, version }: Standing, party: object, headers = {}) =>
  by.ask({
    method: 'POST',
    url: `/api/v1/cases/${id}/parties`,
    payload: { version, party },
    headers,
  });

const respondent = { role: 'respondent', kind: 'person', name: '李四', phone: '13900000000' };

const remove = (by: Visitor, { id, version }: Standing, place: string, reason: string) =>
  by.ask({
    method: 'POST',
    url: `/api/v1/cases/${id}/parties/${place}/remove`,
    payload: { version, reason },
  });

describe('a party', () => {
  it('joins a case after its start, is told in its history and counted by its version', async () => {
    const before = await opened();
    expect(before.mayChangeParties).toBe(true);
    const answer = await add(clerk, before, respondent);
    expect(answer.statusCode, answer.body).toBe(200);
    const after: Standing = answer.json();
    expect(after.version).toBe(before.version + 1);
    expect(after.parties.map(({ name }) => name).sort()).toEqual(['张𠮷', '李四']);
    const history = await clerk.ask({ url: `/api/v1/cases/${before.id}/history` });
    const [latest] = history.json().items;
    expect(latest).toMatchObject({ event: 'add-party', title: { 'zh-CN': '增加被申请人' } });
    expect(history.body).not.toContain('李四');
  });

  it('joins once however often the same request with one key comes', async () => {
    const before = await opened();
    const key = { 'idempotency-key': 'join-once' };
    await add(clerk, before, respondent, key);
    const again = await add(clerk, before, respondent, key);
    expect(again.json().parties).toHaveLength(2);
  });

  it('is corrected: what is left out is taken out', async () => {
    const before = await opened();
    const [party] = before.parties;
    const url = `/api/v1/cases/${before.id}/parties/applicant/${party?.id}`;
    const corrected = await clerk.ask({
      method: 'PUT',
      url,
      payload: { version: before.version, kind: 'person', name: '张吉', address: '榆社区 3 号' },
    });
    expect(corrected.json().parties[0]).toMatchObject({
      id: party?.id,
      name: '张吉',
      phone: null,
      address: '榆社区 3 号',
    });
    const stale = await clerk.ask({
      method: 'PUT',
      url,
      payload: { version: before.version, kind: 'person', name: '张' },
    });
    expect(stale.json()).toMatchObject({
      code: 'RUNTIME_CASE_VERSION_STALE',
      currentVersion: before.version + 1,
    });
  });

  it('leaves with a reason, once', async () => {
    const before = await opened();
    const joined: Standing = (await add(clerk, before, respondent)).json();
    const second = joined.parties.find(({ role }) => role === 'respondent');
    const left = await remove(clerk, joined, `respondent/${second?.id}`, '登记时写错了人');
    expect(left.json().parties).toHaveLength(1);
    const other = await remove(clerk, left.json(), `respondent/${second?.id}`, '再来一次');
    expect(other.statusCode).toBe(404);
    expect(other.json().code).toBe('RUNTIME_PARTY_NOT_IN_CASE');
  });

  it('is refused where its role has no room left', async () => {
    const before = await opened();
    const { max } = before.partyRoles.find(({ id }) => id === 'respondent') ?? { max: 0 };
    let standing = before;
    for (let count = 1; count <= max; count += 1) {
      standing = (await add(clerk, standing, { ...respondent, name: `被申请人${count}` })).json();
    }
    const refused = await add(clerk, standing, respondent);
    expect(refused.statusCode).toBe(422);
    expect(refused.json().problems[0].code).toBe('ENGINE_PARTY_COUNT');
  });

  it('is refused in a role that the flow does not have, and twice in one role', async () => {
    const before = await opened();
    const unknown = await add(clerk, before, { ...respondent, role: 'onlooker' });
    expect(unknown.json().problems[0].code).toBe('ENGINE_PARTY_ROLE_UNKNOWN');
    const [party] = before.parties;
    const twice = await add(clerk, before, { ...respondent, role: 'applicant', party: party?.id });
    expect(twice.json().code).toBe('RUNTIME_PARTY_IN_CASE');
  });

  it('is entered by those who handle the case, not by who oversees it or is elsewhere', async () => {
    const before = await opened();
    const overseer = await city.signIn('officer');
    const seen = await overseer.ask({ url: `/api/v1/cases/${before.id}` });
    expect(seen.json()).toMatchObject({ mayChangeParties: false });
    const refused = await add(overseer, before, respondent);
    expect(refused.statusCode).toBe(403);
    expect(refused.json().code).toBe('RUNTIME_STEP_FORBIDDEN');
    expect((await add(await city.signIn('stranger'), before, respondent)).statusCode).toBe(404);
  });
});

it('a case tells where it was and is from its snapshot', async () => {
  const { id } = await opened();
  const { progress } = (await clerk.ask({ url: `/api/v1/cases/${id}` })).json();
  const now = progress.states.filter(({ status }: { status: string }) => status === 'now');
  expect(now.map((one: { id: string }) => one.id)).toEqual(['registration']);
  expect(progress.branches).toEqual([]);
});
