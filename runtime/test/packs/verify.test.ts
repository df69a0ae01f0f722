import {
  type Bundle,
  compileFlow,
  type JsonObject,
  makeCalendar,
  type Snapshot,
  startCase,
  stepCase,
  type VerifyFinding,
  type VerifyReport,
  verifyBundle,
} from '@jingwei/engine';
import { describe, expect, test } from 'vitest';
import { shippedPack } from './shipped-pack.ts';

const { bundle } = await shippedPack('dispute-mediation');

/** What the procedure promises, each with the verdict that is required of it. */
const required = {
  'consent-before-mediation': 'proved',
  'accepted-before-mediation': 'proved',
  'violence-reported-first': 'proved',
  'no-agreement-with-conflict': 'proved',
  'mediator-before-agreement': 'proved',
  'agreement-before-confirmation': 'proved',
  'only-written-confirmed': 'proved',
  'status-never-confirmed': 'proved',
  'refusal-always-told': 'proved',
  'failure-always-told': 'proved',
  'police-after-report': 'proved',
  'serious-harm-at-district': 'proved',
};

interface Seen {
  readonly passed: readonly string[];
  readonly data: JsonObject;
  readonly snapshot: Snapshot | null;
}

type Element = Record<string, unknown> & { id: string };

/** One edit of one element of the flow, the property that it breaks, and how a case shows that. */
const twins: readonly (readonly [
  property: keyof typeof required,
  edit: readonly [
    list: 'actions' | 'routes' | 'rules' | 'forms',
    id: string,
    key: string,
    value: unknown,
  ],
  shown: (seen: Seen) => boolean,
])[] = [
  [
    'consent-before-mediation',
    ['actions', 'accept', 'guard', { rule: 'accepted-by-today' }],
    ({ passed, data }) =>
      passed.includes('mediation') &&
      !(data['applicant-agrees'] === true && data['respondent-agrees'] === true),
  ],
  [
    'accepted-before-mediation',
    [
      'routes',
      'not-yet-accepted',
      'guard',
      { '==': [{ var: 'data.urgency' }, 'urgency-critical'] },
    ],
    ({ passed }) => passed.includes('mediation') && !passed.includes('accept'),
  ],
  [
    'violence-reported-first',
    [
      'rules',
      'may-accept',
      'rule',
      { and: [{ rule: 'both-agree' }, { rule: 'accepted-by-today' }] },
    ],
    ({ passed, data }) => passed.includes('mediation') && data['violence-reported'] === false,
  ],
  [
    'no-agreement-with-conflict',
    ['actions', 'assign-at-street', 'guard', undefined],
    ({ passed, data }) =>
      passed.includes('agreed') &&
      (data['conflict-found'] !== false || data['conflict-asked'] !== true),
  ],
  [
    'mediator-before-agreement',
    ['actions', 'agree-in-writing', 'guard', { rule: 'effective-by-today' }],
    ({ passed, data }) => passed.includes('agreed') && data['lead-mediator'] === undefined,
  ],
  [
    'agreement-before-confirmation',
    ['actions', 'agree-in-writing', 'to', 'judicial-confirmation'],
    ({ passed }) => passed.includes('judicial-confirmation') && !passed.includes('agreed'),
  ],
  [
    'only-written-confirmed',
    [
      'actions',
      'apply-for-confirmation',
      'guard',
      { and: [{ rule: 'confirmable-type' }, { rule: 'both-apply' }] },
    ],
    ({ passed, data }) =>
      passed.includes('judicial-confirmation') && data['agreement-form'] === 'form-oral',
  ],
  [
    'status-never-confirmed',
    [
      'actions',
      'apply-for-confirmation',
      'guard',
      { and: [{ '==': [{ var: 'data.agreement-form' }, 'form-written'] }, { rule: 'both-apply' }] },
    ],
    ({ passed, data }) =>
      passed.includes('judicial-confirmation') &&
      ['type-identity', 'type-ownership'].includes(String(data['dispute-type'])),
  ],
  [
    'failure-always-told',
    ['forms', 'routing-form', 'items', 'notice-on'],
    ({ passed, data }) => passed.includes('routed') && data['notice-on'] === undefined,
  ],
  [
    'refusal-always-told',
    ['forms', 'refusal-form', 'items', 'routes-told'],
    ({ passed, data }) => passed.includes('refused') && data['routes-told'] === undefined,
  ],
  [
    'police-after-report',
    ['actions', 'police-take-over', 'from', 'registration'],
    ({ passed }) => passed.includes('with-police') && !passed.includes('risk-reported'),
  ],
  [
    'serious-harm-at-district',
    ['rules', 'needs-district', 'rule', { '==': [{ var: 'data.cross-district' }, true] }],
    ({ snapshot, data }) =>
      snapshot?.outcome?.result === 'success' && data['serious-harm'] === true,
  ],
];

function twin(property: string, [list, id, key, value]: (typeof twins)[number][1]): Bundle {
  const flows = bundle.flows.map((flow) => {
    const elements = (flow[list] as readonly Element[]).map((one) => {
      if (one.id !== id) return one;
      if (key !== 'items') {
        const { [key]: _before, ...rest } = one;
        return value === undefined ? rest : { ...rest, [key]: value };
      }
      const items = (one.items as readonly { field: string }[]).map((item) =>
        item.field === value ? { ...item, required: false } : item,
      );
      return { ...one, items };
    });
    const properties = flow.properties?.filter((one) => one.id === property) ?? [];
    return { ...flow, [list]: elements, properties } as typeof flow;
  });
  return { ...bundle, flows };
}

/** What is found at the first few places, or if nothing is, at more of them; no case is tried at random. */
function nearest(changed: Bundle, property: string): VerifyReport {
  const at = (places: number) =>
    verifyBundle(changed, { flows: ['dispute-mediation'], places, runs: 0 });
  const isFound = ({ flows }: VerifyReport) =>
    flows[0]?.findings.some(
      ({ element, verdict }) => element === property && verdict === 'violated',
    ) === true;
  for (const places of [12, 48, 110]) {
    const report = at(places);
    if (isFound(report)) return report;
  }
  return at(5_000);
}

/** Steps an example by nothing but the engine. */
function replayed(changed: Bundle, example: VerifyFinding['example']): Seen & { refused: number } {
  const machine = compileFlow(changed, 'dispute-mediation');
  const calendar = makeCalendar(changed.calendar, []);
  const passed: string[] = [];
  let data: JsonObject = {};
  let snapshot: Snapshot | null = null;
  let refused = 0;
  for (const { event, directory } of example ?? []) {
    const context = { data, calendar, directory };
    const outcome: ReturnType<typeof stepCase> =
      'unit' in event
        ? startCase(machine, event, context)
        : stepCase(machine, snapshot as unknown as Snapshot, event, context);
    if (outcome.outcome !== 'stepped') {
      refused += 1;
      continue;
    }
    snapshot = outcome.snapshot;
    const values = new Map(Object.entries(data));
    for (const { field, value } of outcome.changes) {
      if (value === null) values.delete(field);
      else values.set(field, value);
    }
    data = Object.fromEntries(values);
    for (const entry of outcome.record.entries) {
      if (entry.type === 'entered') passed.push(entry.state);
      if (entry.type === 'took') passed.push(entry.transition);
    }
  }
  return { passed, data, snapshot, refused };
}

describe('what the procedure of dispute mediation promises', () => {
  test('is proved for every case, and so is how it is built', () => {
    const { ok, flows } = verifyBundle(bundle);
    const [flow] = flows;
    const verdicts = (flow?.findings ?? []).flatMap(({ subject, element, verdict }) =>
      subject === 'property' ? [[element, verdict]] : [],
    );
    expect(Object.fromEntries(verdicts)).toEqual(required);
    const built = flow?.findings.filter(({ subject }) => subject !== 'property') ?? [];
    expect(built.map(({ subject, verdict }) => [subject, verdict])).toEqual(
      ['states', 'ends', 'choices', 'loops'].map((subject) => [subject, 'proved']),
    );
    expect(flow?.bound).toMatchObject({ whole: true, guessed: [], runs: 0 });
    expect(ok).toBe(true);
  });

  test.each(twins)(
    '%s: one edit breaks it, and a case that is stepped shows it',
    (property, edit, shown) => {
      const changed = twin(property, edit);
      const { flows, problems } = nearest(changed, property);
      const [flow] = flows;
      expect(problems.map(({ code }) => code)).toContain('ENGINE_VERIFY_PROPERTY_VIOLATED');
      const found = flow?.findings.find(({ element }) => element === property);
      expect(found?.verdict).toBe('violated');
      const seen = replayed(changed, found?.example ?? null);
      expect([seen.refused, shown(seen)]).toEqual([0, true]);
    },
  );
});
