import { describe, expect, it } from 'vitest';
import { checkRoutes } from '../../../src/http/check-routes.ts';
import { operation } from '../../../src/http/contract/operation.ts';
import { apiOperations, rootOperations } from '../../../src/http/contract/operations.ts';
import { openApiDocument } from '../../../src/http/openapi/document.ts';
import { openRoute } from '../../../src/http/route.ts';

interface Described {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

const document = openApiDocument('1.2.3') as {
  readonly paths: Record<string, Record<string, Described>>;
  readonly components: { readonly schemas: Record<string, object> };
};
const described = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, one]) => ({ path, method, ...one })),
);

describe('the OpenAPI document', () => {
  it('describes every operation once, under its own id', () => {
    const ids = described.map((one) => one.operationId).sort();
    expect(ids).toEqual([...apiOperations, ...rootOperations].map((one) => one.id).sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads every reference to a component', () => {
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(100);
    for (const [, name] of references)
      expect(document.components.schemas).toHaveProperty(name ?? '');
  });

  it('says for every operation what a success and every refusal looks like', () => {
    for (const { responses, operationId } of described) {
      const statuses = Object.keys(responses).map(Number);
      expect(
        statuses.some((one) => one >= 200 && one < 300),
        operationId,
      ).toBe(true);
      for (const [status, { content }] of Object.entries(responses)) {
        if (Number(status) < 400 || operationId === 'ready') continue;
        expect(content, `${operationId} ${status}`).toHaveProperty('application/problem+json');
      }
    }
  });

  it('asks for a session everywhere but at the few open operations', () => {
    const open = described.filter((one) => one.security.length === 0);
    expect(open.map((one) => one.operationId).sort()).toEqual([
      'engine',
      'live',
      'metrics',
      'openapi',
      'ready',
      'signIn',
    ]);
  });
});

describe('the routes', () => {
  const open = operation({
    id: 'hello',
    method: 'GET',
    path: '/hello',
    tag: 'test',
    summary: 'Says hello',
    policy: 'anyone',
    answers: { 204: 'nothing' },
  });
  const route = openRoute(open, () => undefined);

  it('are refused where an operation has no code, or code has no operation', () => {
    expect(() => checkRoutes([open], [])).toThrow(/RUNTIME_ROUTE_MISSING.*hello/);
    expect(() => checkRoutes([], [route])).toThrow(/RUNTIME_ROUTE_MISSING.*hello/);
    expect(() => checkRoutes([open], [route, route])).toThrow(/RUNTIME_ROUTE_MISSING.*hello/);
    expect(() => checkRoutes([open], [route])).not.toThrow();
  });

  it('are refused where an operation names a policy that the table does not have', () => {
    const lawless = { ...open, policy: 'case.burn' as never };
    expect(() => checkRoutes([lawless], [route])).toThrow(/RUNTIME_POLICY_MISSING.*case\.burn/);
  });
});
