import { type Answer, isWrite, type Operation, refusalsOf } from '../contract/operation.ts';
import { apiOperations, apiRoot, rootOperations } from '../contract/operations.ts';
import { postHeader } from '../input/chosen-post.ts';
import { ProblemDocument } from '../schemas/problem-document.ts';
import { Components } from './components.ts';
import { statusWords } from './status-words.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the whole server. Made from the operations, never written by hand. */
export function openApiDocument(version: string): Json {
  const components = new Components();
  const paths: Record<string, Json> = {};
  const add = (prefix: string, declared: Operation) => {
    const path = `${prefix}${declared.path}`;
    const item = paths[path] ?? {};
    item[declared.method.toLowerCase()] = operationObject(declared, components);
    paths[path] = item;
  };
  for (const declared of apiOperations) add(apiRoot, declared);
  for (const declared of rootOperations) add('', declared);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Jingwei 经纬',
      version,
      description: 'Configurable workflow and low-code rules engine for city governance',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: components.schemas,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'jingwei-session' },
        csrf: { type: 'apiKey', in: 'header', name: 'x-jingwei-csrf' },
      },
    },
  };
}

function operationObject(declared: Operation, components: Components): Json {
  const body = requestBody(declared, components);
  return {
    operationId: declared.id,
    tags: [declared.tag],
    summary: declared.summary,
    'x-jingwei-policy': declared.policy,
    security: security(declared),
    parameters: parameters(declared, components),
    ...(body === null ? {} : { requestBody: body }),
    responses: {
      ...Object.fromEntries(
        Object.entries(declared.answers).map(([status, answer]) => [
          status,
          { description: statusWords(Number(status)), ...content(answer, components) },
        ]),
      ),
      ...Object.fromEntries(
        refusalsOf(declared).map((status) => [
          String(status),
          {
            description: statusWords(status),
            content: { 'application/problem+json': { schema: components.refer(ProblemDocument) } },
          },
        ]),
      ),
    },
  };
}

function security(declared: Operation): readonly Json[] {
  if (declared.policy === 'anyone') return [];
  return [isWrite(declared) ? { session: [], csrf: [] } : { session: [] }];
}

function parameters(declared: Operation, components: Components): readonly Json[] {
  const of = (where: 'path' | 'query', schema: Operation['query']) =>
    Object.entries(schema?.properties ?? {}).map(([name, one]) => ({
      name,
      in: where,
      required: where === 'path' || requiredOf(schema).includes(name),
      schema: components.refer(one as object),
    }));
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'The same key with the same body gives the same answer',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  };
  const post = {
    name: postHeader,
    in: 'header',
    required: false,
    description: 'The one of their posts that the person acts by, as `role@unit`; else all of them',
    schema: { type: 'string', maxLength: 120 },
  };
  const signedIn = declared.policy === 'anyone' ? [] : [post];
  const keyed = isWrite(declared) && declared.policy !== 'anyone';
  return [
    ...of('path', declared.params),
    ...of('query', declared.query),
    ...(keyed ? [key] : []),
    ...signedIn,
  ];
}

function requiredOf(schema: Operation['query']): readonly string[] {
  return (schema?.required as readonly string[] | undefined) ?? [];
}

function requestBody(declared: Operation, components: Components): Json | null {
  if (declared.body === undefined) return null;
  if (declared.body !== 'multipart') {
    return {
      required: true,
      content: { 'application/json': { schema: components.refer(declared.body) } },
    };
  }
  const file = {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
  };
  return { required: true, content: { 'multipart/form-data': { schema: file } } };
}

function content(answer: Answer, components: Components): Json {
  if (answer === 'nothing') return {};
  if (answer === 'text') return { content: { 'text/plain': { schema: { type: 'string' } } } };
  if (answer === 'bytes') {
    const schema = { type: 'string', contentMediaType: 'application/octet-stream' };
    return { content: { 'application/octet-stream': { schema } } };
  }
  return { content: { 'application/json': { schema: components.refer(answer) } } };
}
