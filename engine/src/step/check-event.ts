import { isInstant } from '../calendar/index.ts';
import { isJsonObject } from '../json/json.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { EventPayload, StartEvent, StepEvent } from './event.ts';
import { hasSoundDates } from './roles-in-force.ts';

type Kind = 'text' | 'instant' | 'object' | 'counts' | 'json' | 'result' | 'true';

/** The keys of each kind of event; a question mark marks those that may be absent. */
const payloadShapes: Readonly<Record<EventPayload['type'], Readonly<Record<string, Kind>>>> = {
  action: {
    action: 'text',
    values: 'object',
    'reason?': 'text',
    'branch?': 'text',
    'task?': 'text',
    'happenedAt?': 'instant',
  },
  claim: { task: 'text' },
  release: { task: 'text' },
  'task-operation': { 'task?': 'text', 'group?': 'text', operation: 'object' },
  timer: { timer: 'text' },
  signal: { signal: 'text', payload: 'json', 'values?': 'object', 'branch?': 'text' },
  done: { correlation: 'text', values: 'object' },
  failed: { correlation: 'text', reason: 'text' },
  retry: { correlation: 'text' },
  skip: { correlation: 'text', reason: 'text' },
  correct: { state: 'text', happenedAt: 'instant', reason: 'text', 'branch?': 'text' },
  'add-element': { state: 'text', element: 'json', 'branch?': 'text' },
  'remove-element': { branch: 'text', reason: 'text' },
  'child-closed': { correlation: 'text', outcome: 'text', result: 'result', values: 'object' },
  'child-failed': { correlation: 'text', reason: 'text' },
  reopen: { to: 'text', reason: 'text' },
  jump: { to: 'text', reason: 'text', 'branch?': 'text' },
  cancel: { reason: 'text', 'byParent?': 'true' },
  served: { document: 'text', to: 'text', method: 'text', 'happenedAt?': 'instant' },
  'add-party': { role: 'text', party: 'text' },
  'correct-party': { role: 'text', party: 'text' },
  'remove-party': { role: 'text', party: 'text', reason: 'text' },
  recount: {},
};

/** What is wrong with the shape of an event, so that a step never meets one that it cannot read. */
export function checkStepEvent(event: StepEvent): Problem[] {
  const found = checkKeys(event, { at: 'instant', ids: 'text', by: 'object' }, '');
  if (!isJsonObject(event)) return found;
  const payload: unknown = event.payload;
  const type = isJsonObject(payload) ? payload.type : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(payloadShapes, type)) {
    return [...found, malformed('/payload/type', Object.keys(payloadShapes).join(' | '), type)];
  }
  if (event.type !== type) found.push(malformed('/type', type, event.type));
  const shape = payloadShapes[type as EventPayload['type']];
  return [...found, ...checkKeys(payload, shape, '/payload'), ...checkPrincipal(event.by)];
}

export function checkStartEvent(event: StartEvent): Problem[] {
  const shape = {
    at: 'instant',
    ids: 'text',
    by: 'object',
    unit: 'text',
    values: 'object',
    parties: 'counts',
    'happenedAt?': 'instant',
    'parent?': 'object',
  } as const;
  const found = checkKeys(event, shape, '');
  return isJsonObject(event) ? [...found, ...checkPrincipal(event.by)] : found;
}

function checkPrincipal(by: unknown): Problem[] {
  if (!isJsonObject(by)) return [];
  const { id, roles } = by;
  const found = typeof id === 'string' ? [] : [malformed('/by/id', 'text', id)];
  const areRoles =
    Array.isArray(roles) &&
    roles.every(
      (one) =>
        isJsonObject(one) &&
        typeof one.role === 'string' &&
        typeof one.unit === 'string' &&
        hasSoundDates(one),
    );
  return areRoles ? found : [...found, malformed('/by/roles', 'a list of { role, unit }', roles)];
}

function checkKeys(value: unknown, shape: Readonly<Record<string, Kind>>, path: string): Problem[] {
  if (!isJsonObject(value)) return [malformed(path, 'an object', value)];
  return Object.entries(shape).flatMap(([name, kind]) => {
    const key = name.replace('?', '');
    const got: unknown = value[key];
    if (got === undefined && name.endsWith('?')) return [];
    return isKind(got, kind) ? [] : [malformed(`${path}/${key}`, kind, got)];
  });
}

function isKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'instant':
      return isInstant(value);
    case 'object':
      return isJsonObject(value);
    case 'counts':
      return (
        isJsonObject(value) &&
        Object.values(value).every((count) => Number.isSafeInteger(count) && Number(count) >= 0)
      );
    case 'result':
      return value === 'success' || value === 'failure' || value === 'neutral';
    case 'true':
      return value === true;
    case 'json':
      return value !== undefined;
  }
}

function malformed(path: string, expected: string, got: unknown): Problem {
  const shown = typeof got === 'string' ? got.slice(0, 60) : got === null ? 'null' : typeof got;
  return problem('ENGINE_EVENT_MALFORMED', { path }, { expected, got: shown });
}
