import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/document/assignment.ts';
import type { GroupPolicy } from '../../src/document/group-policy.ts';
import type { Property } from '../../src/document/properties.ts';
import type { SmallFlow } from '../step/small-bundle.ts';
import { before, findingsOf, promising, replayed, withAction } from './promised-flow.ts';

const signers = { from: [{ type: 'role', role: 'worker', unit: 'case' }] } as const;
const everyone: Assignment = { from: [...signers.from], seats: { type: 'each' } };
const both: GroupPolicy = {
  mode: 'all',
  answers: { approve: ['sign'], refuse: ['refuse'] },
  refusal: 'decides',
};

/** Drawn up by one person and signed by all workers of the community; sent by the chief. */
function signing(group: GroupPolicy, people: Assignment = everyone, more: object = {}): SmallFlow {
  return {
    states: [
      {
        id: 'draft',
        kind: 'work',
        role: 'worker',
        unit: 'case',
        people: { from: [...signers.from] },
      },
      { id: 'signing', kind: 'work', role: 'worker', unit: 'case', group, people },
      { id: 'sending', kind: 'work', role: 'chief', unit: 'street' },
      { id: 'sent', kind: 'final', outcome: 'sent', result: 'success' },
      { id: 'refused', kind: 'final', outcome: 'refused', result: 'failure' },
    ],
    fields: [{ id: 'agreed', type: 'boolean', class: 'P0' }],
    actions: [
      { id: 'draw', from: 'draft', to: 'signing', kind: 'forward' },
      { id: 'sign', from: 'signing', to: 'sending', kind: 'forward', ...more },
      { id: 'refuse', from: 'signing', to: 'refused', kind: 'terminate' },
      { id: 'send', from: 'sending', to: 'sent', kind: 'forward' },
    ],
  };
}

describe('what several people decide together', () => {
  const signed = before('sign', 'send');
  const apart: Property['property'] = { type: 'different-people', states: ['draft', 'signing'] };
  const consent: Property['property'] = {
    type: 'never',
    at: 'sending',
    when: { '!=': [{ var: 'data.agreed' }, true] },
  };

  it('[VE14] follows joint work to each of its decisions, and says what that rests on', () => {
    const { findings, bound } = findingsOf(promising(signing(both), { signed }));
    expect(findings.map(({ subject, verdict }) => [subject, verdict])).toEqual(
      ['states', 'ends', 'choices', 'loops', 'property'].map((subject) => [subject, 'proved']),
    );
    expect(bound?.assumptions.map(({ en }) => en).join()).toContain('Joint work comes to any');
  });

  it('[VE14] shows a case in which all of them answer so', () => {
    const never: Property['property'] = { type: 'never', at: 'sending', when: true };
    const bundle = promising(signing(both), { never });
    const { about } = findingsOf(bundle);
    expect(about('never').verdict).toBe('violated');
    const { snapshot, outcomes } = replayed(bundle, about('never').example);
    expect(snapshot?.branches[0]?.value).toBe('sending');
    expect(outcomes.every(({ outcome }) => outcome === 'stepped')).toBe(true);
    // The start, drawing up, and an answer of each of three workers.
    expect(outcomes).toHaveLength(5);
  });

  it('[VE14] a guard holds for each answer and for the decision', () => {
    const guard = { '==': [{ var: 'data.agreed' }, true] };
    const flow = { ...signing(both, everyone, { guard }), entry: ['agreed'] };
    expect(findingsOf(promising(flow, { consent })).about('consent').verdict).toBe('proved');
    const open = { ...signing(both), entry: ['agreed'] };
    expect(findingsOf(promising(open, { consent })).about('consent').verdict).toBe('violated');
  });

  it('[VE14] proves that duties are apart where the document keeps them apart', () => {
    const kept: Assignment = { ...everyone, notTheSameAs: ['draft'] };
    const sound = findingsOf(promising(signing(both, kept), { apart }));
    expect(sound.about('apart').verdict).toBe('proved');
    const one: GroupPolicy = { mode: 'any' };
    const open = promising(signing(one, { from: [...signers.from] }), { apart });
    const { verdict, example } = findingsOf(open).about('apart');
    expect(verdict).toBe('violated');
    const { people } = replayed(open, example);
    expect(people.get('draw')).toBe(people.get('sign') ?? people.get('refuse'));
  });

  it('[VE14] follows what is handed back, and tells nothing where cases go straight back', () => {
    const first: Property['property'] = {
      type: 'never',
      at: 'draft',
      when: { '==': [{ var: 'data.agreed' }, true] },
    };
    const flow = (group: GroupPolicy): SmallFlow => {
      const drawn = signing(group);
      const effects = [{ type: 'set-field' as const, field: 'agreed', value: true }];
      return withAction(drawn, 'draw', { effects });
    };
    const returning = (resubmission: 'through-again' | 'straight-back'): GroupPolicy => ({
      ...both,
      allows: { return: { to: ['draft'], resubmission } },
    });
    const verdict = (group: GroupPolicy) =>
      findingsOf(promising(flow(group), { first }), { runs: 3 }).about('first').verdict;
    expect(verdict(both)).toBe('proved');
    const bundle = promising(flow(returning('through-again')), { first });
    const { about } = findingsOf(bundle);
    expect(about('first').verdict).toBe('violated');
    const { snapshot, outcomes } = replayed(bundle, about('first').example);
    expect([outcomes.at(-1)?.outcome, snapshot?.branches[0]?.value]).toEqual(['stepped', 'draft']);
    const straight = findingsOf(promising(flow(returning('straight-back')), { signed }), {
      runs: 3,
    });
    expect(straight.about('signed').verdict).toBe('undecidable');
    expect(straight.about('ends').verdict).toBe('undecidable');
    expect(straight.about('signed').because.en).toContain('signing');
    expect(verdict({ ...both, allows: { takeBack: { until: 'acted' } } })).toBe('undecidable');
  });

  it('[VE14] a role that joint work alone gives proves nothing of rules that look at roles', () => {
    const chiefs: Assignment = { from: [{ type: 'role', role: 'chief', unit: 'street' }] };
    const { actions = [], ...rest } = signing(both, chiefs);
    const guard = { '!': [{ in: ['worker', { var: 'actor.roles' }] }] };
    const flow = {
      ...rest,
      actions: actions.map((one) => (one.id === 'sign' ? { ...one, guard } : one)),
    };
    const never: Property['property'] = { type: 'never', at: 'sent', when: true };
    const { about } = findingsOf(promising(flow, { never }), { runs: 0 });
    // Whoever signs is a chief and no worker, though the work is a worker's by the state.
    expect([about('never').verdict, about('states').verdict]).toEqual(['tested', 'tested']);
  });
});
