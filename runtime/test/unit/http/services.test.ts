import type { Bundle } from '@jingwei/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';

const notice = {
  id: 'mediation-notice',
  order: 'a0',
  title: { 'zh-CN': '调解通知书', en: 'Notice of mediation' },
  roles: ['intake-clerk'],
};
const reply = {
  id: 'reply-to-notice',
  order: 'zz',
  title: { 'zh-CN': '答复期限', en: 'Time to reply' },
  kind: 'operational' as const,
  duration: { n: 5, unit: 'calendar-day' as const },
  starts: { on: 'service' as const, document: notice.id },
};

/** The mediation pack whose notice is served by clerks and starts a time to reply. */
function withNotice(bundle: Bundle): Bundle {
  const [flow, ...others] = bundle.flows;
  if (flow === undefined) throw new RangeError('the pack has no flow');
  const served = { ...flow, documents: [notice], deadlines: [...flow.deadlines, reply] };
  return { ...bundle, flows: [served, ...others] };
}

let city: ServedCity;
let clerk: Visitor;

beforeAll(async () => {
  city = await serveCity(withNotice);
  clerk = await city.signIn('clerk');
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

const serve = (by: Visitor, id: string, payload: object) =>
  by.ask({
    method: 'POST',
    url: `/api/v1/cases/${id}/services`,
    payload: { version: 1, document: notice.id, to: 'applicant', method: 'direct', ...payload },
  });
const read = async (by: Visitor, id: string) =>
  (await by.ask({ url: `/api/v1/cases/${id}` })).json();

describe('the service of a document', () => {
  it('is recorded with when and how it happened, and starts the time that counts from it', async () => {
    const { id } = await city.startCase(clerk);
    city.clock.set('2026-03-02T01:50:00.000Z');
    const answer = await serve(clerk, id, {
      method: 'post',
      happenedAt: '2026-03-02T01:40:00.000Z',
    });
    expect(answer.statusCode).toBe(200);
    const { version, documents, deadlines } = answer.json();
    expect(version).toBe(2);
    expect(documents).toEqual([
      {
        id: notice.id,
        title: notice.title,
        mayServe: true,
        served: [
          {
            to: 'applicant',
            toTitle: { 'zh-CN': expect.any(String), en: expect.any(String) },
            method: 'post',
            at: '2026-03-02T01:50:00.000Z',
            happenedAt: '2026-03-02T01:40:00.000Z',
          },
        ],
      },
    ]);
    // Served on Monday 2 March, that day not counted: the fifth day is a Saturday, so Monday 9 March.
    const [started] = deadlines.filter((one: { deadline: string }) => one.deadline === reply.id);
    expect(started).toMatchObject({ dueDate: '2026-03-09' });
    const history = await clerk.ask({ url: `/api/v1/cases/${id}/history` });
    const events = history.json().items.map((one: { event: string }) => one.event);
    expect(events).toContain('served');
  });

  it('is recorded once however often the same request with one key comes', async () => {
    const { id } = await city.startCase(clerk);
    const again = () =>
      clerk.ask({
        method: 'POST',
        url: `/api/v1/cases/${id}/services`,
        headers: { 'idempotency-key': `serve-${id}` },
        payload: { version: 1, document: notice.id, to: 'applicant', method: 'direct' },
      });
    expect((await again()).statusCode).toBe(200);
    expect((await again()).json()).toMatchObject({ version: 2 });
  });

  it('is refused to those whom the document does not name, and unseen by strangers', async () => {
    const { id } = await city.startCase(clerk);
    const officer = await city.signIn('officer');
    const refused = await serve(officer, id, {});
    expect(refused.statusCode).toBe(403);
    expect(refused.json()).toMatchObject({ code: 'RUNTIME_STEP_FORBIDDEN' });
    expect((await read(officer, id)).documents).toMatchObject([{ mayServe: false, served: [] }]);
    const unseen = await serve(await city.signIn('stranger'), id, {});
    expect(unseen.statusCode).toBe(404);
    expect(unseen.json()).toMatchObject({ code: 'RUNTIME_CASE_UNKNOWN' });
    expect((await read(clerk, id)).version).toBe(1);
  });

  it.each([
    [{ document: 'no-such-notice' }, 422, 'ENGINE_DOCUMENT_UNKNOWN'],
    [{ to: 'no-such-role' }, 422, 'ENGINE_PARTY_ROLE_UNKNOWN'],
    [{ happenedAt: '2027-01-01T00:00:00.000Z' }, 422, 'ENGINE_EVENT_IN_FUTURE'],
  ])('%j is refused with its reason', async (wrong, status, code) => {
    const { id } = await city.startCase(clerk);
    const answer = await serve(clerk, id, wrong);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().problems.map((one: { code: string }) => one.code)).toContain(code);
  });

  it('is refused by a way that the law does not know', async () => {
    const { id } = await city.startCase(clerk);
    expect((await serve(clerk, id, { method: 'pigeon' })).statusCode).toBe(400);
  });
});
