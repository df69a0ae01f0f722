// biome-ignore-all lint/suspicious/noThenProperty: given, when, then; scenarios are data and never awaited.
import type { Bundle } from '../../src/document/bundle.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { type SmallFlow, smallBundle, text } from '../step/small-bundle.ts';

/**
 * A permit: small amounts are checked by a worker, large ones by the chief, who may ask a register; a
 * check that is not done in three days lapses.
 */
const permit: SmallFlow = {
  entry: ['amount'],
  fields: [
    { id: 'amount', type: 'integer', class: 'P0', min: 1, max: 1_000_000 },
    { id: 'sound', type: 'boolean', class: 'P0' },
    {
      id: 'level',
      type: 'text',
      class: 'P0',
      computed: { if: [{ '>': [{ var: 'data.amount' }, 5000] }, 'high', 'low'] },
    },
  ],
  rules: [{ id: 'is-sound', rule: { '==': [{ var: 'data.sound' }, true] } }],
  states: [
    { id: 'sorting', kind: 'choice' },
    { id: 'checking', kind: 'work', role: 'worker', unit: 'case' },
    { id: 'deciding', kind: 'work', role: 'chief', unit: 'street' },
    {
      id: 'asking',
      kind: 'automatic',
      effect: { type: 'deliver', channel: 'register', payload: { var: 'data.amount' } },
      timeout: { n: 2, unit: 'hour' },
    },
    { id: 'granted', kind: 'final', outcome: 'granted-outcome', result: 'success' },
    { id: 'lapsed', kind: 'final', outcome: 'lapsed-outcome', result: 'failure' },
  ],
  routes: [
    {
      id: 'to-chief',
      from: 'sorting',
      to: 'deciding',
      on: { type: 'choice' },
      guard: { '>': [{ var: 'data.amount' }, 9999] },
    },
    { id: 'to-worker', from: 'sorting', to: 'checking', on: { type: 'choice' } },
    {
      id: 'lapse',
      from: 'checking',
      to: 'lapsed',
      on: { type: 'deadline', deadline: 'check-limit' },
    },
    { id: 'answered', from: 'asking', to: 'granted', on: { type: 'done' } },
    { id: 'unanswered', from: 'asking', to: 'deciding', on: { type: 'failed' } },
  ],
  actions: [
    {
      id: 'grant',
      from: 'checking',
      to: 'granted',
      kind: 'forward',
      form: 'sound-form',
      guard: { rule: 'is-sound' },
    },
    { id: 'ask-register', from: 'deciding', to: 'asking', kind: 'forward' },
  ],
  deadlines: [
    {
      id: 'check-limit',
      state: 'checking',
      kind: 'operational',
      duration: { n: 3, unit: 'calendar-day' },
      starts: { on: 'entry' },
    },
  ],
};

export function permitBundle(): Bundle {
  const bundle = smallBundle(permit);
  const form = {
    id: 'sound-form',
    order: 'b0',
    title: text('sound'),
    items: [{ id: 'item-sound', order: 'a0', field: 'sound', required: true }],
  };
  return {
    ...bundle,
    flows: bundle.flows.map((flow) => ({ ...flow, forms: [...flow.forms, form] })),
  };
}

const worker = { role: 'worker', unitKind: 'community' } as const;
const chief = { role: 'chief', unitKind: 'street' } as const;

function scenario(id: string, amount: number, steps: Scenario['steps']): Scenario {
  return {
    id,
    title: text(id),
    flow: 'small',
    given: {
      at: '2026-03-02 10:00',
      by: worker,
      unitKind: 'community',
      values: { subject: 'a stall', amount },
      parties: {},
    },
    steps,
  };
}

/** Scenarios that go through everything of the permit. */
export const permitScenarios: readonly Scenario[] = [
  scenario('small-sound', 100, [
    {
      at: '2026-03-02 11:00',
      by: worker,
      action: 'grant',
      values: { sound: false },
      refused: 'ENGINE_GUARD_NOT_MET',
    },
    {
      at: '2026-03-02 12:00',
      by: worker,
      action: 'grant',
      values: { sound: true },
      then: { closed: true, outcome: 'granted-outcome' },
    },
  ]),
  scenario('small-late', 6000, [
    { at: '2026-03-06 00:00', then: { closed: true, outcome: 'lapsed-outcome' } },
  ]),
  scenario('large', 10_000, [
    { at: '2026-03-02 11:00', by: chief, action: 'ask-register' },
    { at: '2026-03-02 11:10', failed: 'asking', then: { states: ['deciding'] } },
    { at: '2026-03-02 11:20', by: chief, action: 'ask-register' },
    { at: '2026-03-02 11:30', done: 'asking', then: { closed: true, outcome: 'granted-outcome' } },
  ]),
];
