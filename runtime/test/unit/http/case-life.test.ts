import { createHash } from 'node:crypto';
import { canonicalJson } from '@jingwei/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedCity, serveCity, type Visitor } from './served-city.ts';
import { newDispute } from './test-city.ts';

let city: ServedCity;
let clerk: Visitor;

beforeAll(async () => {
  city = await serveCity();
  clerk = await city.signIn('clerk');
}, 60_000);

afterAll(async () => {
  expect(city.mismatches).toEqual([]);
  await city.close();
});

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  clerk.ask({ method: 'POST', url, payload, headers });

describe('a case', () => {
  it('is started, found, read, claimed, stepped and told', async () => {
    const form = await clerk.ask({ url: '/api/v1/flows/dispute-mediation/start-form?unit=elm' });
    expect(form.json().titleField).toBe('title');
    const started = await post('/api/v1/cases', newDispute);
    expect(started.statusCode).toBe(201);
    const { id, version, tasks, title } = started.json();
    expect(title).toBe(newDispute.values.title);

    const found = await clerk.ask({ url: '/api/v1/cases?q=漏水&status=active&limit=5' });
    expect(found.json().items.map((one: { id: string }) => one.id)).toContain(id);
    const inbox = await clerk.ask({ url: '/api/v1/tasks?scope=unit' });
    expect(inbox.json().items.map((one: { case: { id: string } }) => one.case.id)).toContain(id);

    const claimed = await post(`/api/v1/cases/${id}/tasks/${tasks[0].id}/claim`, { version });
    expect(claimed.statusCode).toBe(200);
    expect(claimed.json().tasks[0]).toMatchObject({ mine: true, assignee: { id: 'clerk' } });

    const stepped = await post(`/api/v1/cases/${id}/steps`, {
      version: claimed.json().version,
      action: 'record-refusal',
      values: {},
    });
    expect([200, 422]).toContain(stepped.statusCode);
    if (stepped.statusCode === 422) {
      expect(stepped.json().problems[0].path).toMatch(/^\/values\//);
    }

    const history = await clerk.ask({ url: `/api/v1/cases/${id}/history` });
    const events = history.json().items.map((one: { event: string }) => one.event);
    expect(events).toEqual(expect.arrayContaining(['start', 'claim']));
  });

  it('gives what decided a step, as a file in canonical JSON and in words', async () => {
    const { id, number } = (await post('/api/v1/cases', newDispute)).json();
    const url = `/api/v1/cases/${id}/history/1/decision`;
    const { statusCode, headers, body } = await clerk.ask({ url });
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['content-disposition']).toContain(encodeURIComponent(`${number}-1.decision`));
    expect(body).toBe(canonicalJson(JSON.parse(body)));
    const words = (await clerk.ask({ url: `${url}/words` })).json();
    expect(words).toMatchObject({
      step: 1,
      person: { id: 'clerk' },
      hash: createHash('sha256').update(body).digest('hex'),
    });
    for (const step of ['2', '0', 'last']) {
      const wrong = await clerk.ask({ url: `/api/v1/cases/${id}/history/${step}/decision` });
      expect(wrong.statusCode).toBe(step === '2' ? 404 : 400);
    }
  });

  it('refuses a stale version and gives the current one', async () => {
    const { id, version, tasks } = (await post('/api/v1/cases', newDispute)).json();
    const claim = `/api/v1/cases/${id}/tasks/${tasks[0].id}/claim`;
    expect((await post(claim, { version })).statusCode).toBe(200);
    const stale = await post(`/api/v1/cases/${id}/tasks/${tasks[0].id}/release`, { version });
    expect(stale.statusCode).toBe(409);
    expect(stale.json()).toMatchObject({
      code: 'RUNTIME_CASE_VERSION_STALE',
      currentVersion: version + 1,
    });
  });

  it('is started once however often the same request with one key comes', async () => {
    const key = { 'idempotency-key': 'the-same-key' };
    const first = await post('/api/v1/cases', newDispute, key);
    const second = await post('/api/v1/cases', newDispute, key);
    expect(second.statusCode).toBe(201);
    expect(second.json().id).toBe(first.json().id);
    const other = await post('/api/v1/cases', { ...newDispute, unit: 'oak' }, key);
    expect(other.statusCode).toBe(422);
    expect(other.json().code).toBe('RUNTIME_IDEMPOTENCY_KEY_REUSED');
  });

  it.each(['', ' ', 'with blank', 'x'.repeat(201), '键'])(
    'is not started with the idempotency key %j',
    async (key) => {
      const { statusCode } = await post('/api/v1/cases', newDispute, { 'idempotency-key': key });
      expect(statusCode).toBe(400);
    },
  );

  it('is not started on a flow or at a unit that is not there', async () => {
    const flow = await post('/api/v1/cases', { ...newDispute, flow: 'no-such-flow' });
    expect(flow.statusCode).toBe(404);
    const unit = await post('/api/v1/cases', { ...newDispute, unit: 'nowhere' });
    expect([403, 404]).toContain(unit.statusCode);
  });

  it('is not started under an external id that marks child cases', async () => {
    const taken = await post('/api/v1/cases', { ...newDispute, externalId: '@child:a:b' });
    expect(taken.statusCode).toBe(422);
    expect(taken.json()).toMatchObject({ code: 'RUNTIME_EXTERNAL_ID_RESERVED' });
    const other = await post('/api/v1/cases', { ...newDispute, externalId: 'child:a:b' });
    expect(other.statusCode).toBe(201);
  });

  it('takes a signal for the branch that it names, and none for one that is not there', async () => {
    const { id, version } = (await post('/api/v1/cases', newDispute)).json();
    const signal = (branch: string) =>
      post(`/api/v1/cases/${id}/signals`, {
        version,
        signal: 'court-accepted',
        payload: null,
        branch,
      });
    const unknown = await signal('no-such-branch');
    expect(unknown.statusCode).toBe(422);
    expect(unknown.json().problems).toMatchObject([{ code: 'ENGINE_BRANCH_UNKNOWN' }]);
    expect((await signal('main')).json()).toMatchObject({ version: version + 1 });
  });

  it('keeps characters beyond the basic plane as they are', async () => {
    const { id } = (await post('/api/v1/cases', newDispute)).json();
    const { parties } = (await clerk.ask({ url: `/api/v1/cases/${id}` })).json();
    expect(parties[0].name).toContain('𠮷');
  });
});

describe('an attachment', () => {
  const bytes = Buffer.from('现场照片说明\r\n--x\r\n');
  const form = (name: string, file: string) =>
    Buffer.concat([
      Buffer.from(
        `--edge\r\nContent-Disposition: form-data; name="${name}"; filename="${file}"\r\n` +
          'Content-Type: text/html\r\n\r\n',
      ),
      bytes,
      Buffer.from('\r\n--edge--\r\n'),
    ]);
  const upload = (name: string, file: string) =>
    clerk.ask({
      method: 'POST',
      url: '/api/v1/attachments',
      headers: { 'content-type': 'multipart/form-data; boundary=edge' },
      payload: form(name, file),
    });

  it('comes back byte for byte, to be saved and never to be shown', async () => {
    const added = await upload('file', '现场 (1).html');
    expect(added.statusCode).toBe(201);
    const { id, size, sha256, name } = added.json();
    expect({ size, sha256, name }).toEqual({
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      name: '现场 (1).html',
    });
    const read = await clerk.ask({ url: `/api/v1/attachments/${id}` });
    expect(read.rawPayload.equals(bytes)).toBe(true);
    expect(read.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition':
        'attachment; filename="____1_.html"; filename*=UTF-8\'\'%E7%8E%B0%E5%9C%BA%20%281%29.html',
    });
    const described = await clerk.ask({ url: `/api/v1/attachments/${id}/description` });
    expect(described.json()).toEqual(added.json());
  });

  it('is refused under another name, without a file, or empty', async () => {
    expect((await upload('document', 'a.txt')).statusCode).toBe(400);
    const none = await clerk.ask({
      method: 'POST',
      url: '/api/v1/attachments',
      headers: { 'content-type': 'multipart/form-data; boundary=edge' },
      payload: '--edge--\r\n',
    });
    expect(none.statusCode).toBe(400);
  });
});

describe('a half-filled form', () => {
  const url = '/api/v1/form-drafts/new.dispute-mediation';

  it('is kept for its person alone until it is forgotten', async () => {
    const content = { values: { title: '半' }, parties: [{ role: 'applicant', name: '张' }] };
    const saved = await clerk.ask({ method: 'PUT', url, payload: content });
    expect(saved.statusCode).toBe(200);
    expect((await clerk.ask({ url })).json()).toMatchObject(content);
    const colleague = await city.signIn('colleague');
    expect((await colleague.ask({ url })).statusCode).toBe(404);
    expect((await clerk.ask({ method: 'DELETE', url })).statusCode).toBe(204);
    expect((await clerk.ask({ url })).statusCode).toBe(404);
  });
});

describe('a draft', () => {
  it('goes from an edit to a publication in force, approved by somebody else', async () => {
    const administrator = await city.signIn('administrator');
    const publisher = await city.signIn('publisher');
    const opened = await administrator.ask({
      method: 'POST',
      url: '/api/v1/packs/dispute-mediation/drafts',
      payload: {},
    });
    expect(opened.statusCode).toBe(201);
    const { id, version } = opened.json();
    const again = await administrator.ask({
      method: 'POST',
      url: '/api/v1/packs/dispute-mediation/drafts',
      payload: {},
    });
    expect([again.statusCode, again.json().id]).toEqual([200, id]);
    const changes = [{ op: 'set-pack', path: ['pack', 'version'], value: '1.1.0' }];
    const put = (at: number) =>
      administrator.ask({
        method: 'PUT',
        url: `/api/v1/drafts/${id}`,
        payload: { version: at, changes },
      });
    const saved = await put(version);
    expect(saved.statusCode).toBe(200);
    expect(saved.json().bundle.pack.version).toBe('1.1.0');
    const stale = await put(version);
    expect(stale.statusCode).toBe(409);
    expect(stale.json()).toMatchObject({
      code: 'RUNTIME_DRAFT_VERSION_STALE',
      currentVersion: saved.json().version,
      theirs: changes,
      yours: changes,
    });

    const requested = await administrator.ask({
      method: 'POST',
      url: `/api/v1/drafts/${id}/request`,
      payload: { version: saved.json().version, comment: '版本号' },
    });
    expect(requested.statusCode).toBe(200);
    const { hash } = requested.json();
    const words = await publisher.ask({ url: `/api/v1/publications/${hash}/changes` });
    expect(words.json().changes[0].change).toEqual(changes[0]);
    const verb = (by: Visitor, what: string) =>
      by.ask({ method: 'POST', url: `/api/v1/publications/${hash}/${what}`, payload: {} });
    expect((await verb(administrator, 'approve')).statusCode).toBe(403);
    expect((await verb(publisher, 'approve')).json().status).toBe('approved');
    expect((await verb(publisher, 'activate')).json().status).toBe('active');
    const packs = await publisher.ask({ url: '/api/v1/packs' });
    expect(packs.json().items[0].active.version).toBe('1.1.0');
    const { statusCode } = await publisher.ask({ url: `/api/v1/publications/${hash}` });
    expect(statusCode).toBe(200);
  });

  it('is refused with the problems where its changes cannot be applied', async () => {
    const administrator = await city.signIn('administrator');
    const { id, version } = (
      await administrator.ask({
        method: 'POST',
        url: '/api/v1/packs/dispute-mediation/drafts',
        payload: {},
      })
    ).json();
    const changes = [{ op: 'remove', kind: 'state', flow: 'dispute-mediation', id: 'never-was' }];
    const { statusCode, body } = await administrator.ask({
      method: 'PUT',
      url: `/api/v1/drafts/${id}`,
      payload: { version, changes },
    });
    expect(statusCode).toBe(422);
    expect(JSON.parse(body).problems.length).toBeGreaterThan(0);
  });
});

describe('the canvas', () => {
  it('keeps where the boxes stand', async () => {
    const administrator = await city.signIn('administrator');
    const url = '/api/v1/packs/dispute-mediation/flows/dispute-mediation/layout';
    const positions = { registration: { x: -12.5, y: 40 } };
    const saved = await administrator.ask({ method: 'PUT', url, payload: { positions } });
    expect(saved.statusCode).toBe(200);
    expect((await administrator.ask({ url })).json()).toEqual({ positions });
  });
});

it('tells units, people, flows, health, figures and versions', async () => {
  const units = (await clerk.ask({ url: '/api/v1/units' })).json();
  expect(units.items.map((one: { id: string }) => one.id)).toContain('elm');
  const people = (await clerk.ask({ url: '/api/v1/people?unit=elm' })).json();
  expect(people.items.map((one: { id: string }) => one.id)).toContain('mediator');
  const flows = (await clerk.ask({ url: '/api/v1/flows' })).json();
  expect(flows.items[0]).toMatchObject({ flow: 'dispute-mediation', canStart: true });
  const publications = await clerk.ask({ url: '/api/v1/packs/dispute-mediation/publications' });
  expect(publications.statusCode).toBe(200);
  expect((await city.app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await city.app.inject('/readyz')).json()).toEqual({ status: 'ok' });
  expect((await city.app.inject('/metrics')).body).toMatch(/^jingwei_cases_open \d+$/m);
  const document = (await city.app.inject('/api/v1/openapi.json')).json();
  expect(document.openapi).toBe('3.1.0');
  expect((await city.app.inject('/api/v1/engine')).json().version).toMatch(/^\d+\.\d+\.\d+$/);
});
