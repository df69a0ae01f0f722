import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/document/assignment.ts';
import type { GroupPolicy } from '../../src/document/group-policy.ts';
import { type AssignmentFrame, assignPeople } from '../../src/group/assign-people.ts';
import { handOver } from '../../src/group/hand-over.ts';
import { openGroup } from '../../src/group/open-group.ts';
import {
  act,
  after,
  answers,
  answerTo,
  assign,
  assignFrame,
  groupOf,
  now,
  principal,
  say,
} from './city.ts';

const officers: Assignment['from'][number] = { type: 'role', role: 'officer', unit: 'case' };

/** Whom the assignment gives seats: names, or the role at the unit for an open seat. */
function given(
  assignment: Partial<Assignment>,
  frame: Partial<AssignmentFrame> = {},
  policy?: GroupPolicy,
): readonly string[] | string {
  const found = assign({ from: [officers], seats: { type: 'each' }, ...assignment }, frame, policy);
  if (found.result === 'refused') return found.problem.code;
  return found.assigned.seats.map(
    ({ principal: person, role, unit }) => person ?? `${role}@${unit}`,
  );
}

const street = ['li', 'wang', 'zhao', 'sun', 'zhou', 'wu', 'zheng'];

describe('who is found', () => {
  test('[TG30] a role at the unit of the case: one open seat, so many, or one for each holder', () => {
    expect(given({ seats: { type: 'open' } })).toEqual(['officer@street']);
    expect(given({ seats: { type: 'count', count: 2 } })).toEqual([
      'officer@street',
      'officer@street',
    ]);
    expect(given({})).toEqual(street);
  });

  test('[TG30] a unit is one of a kind, so many levels up, or what a rule gives', () => {
    const at = (unit: (typeof officers & { type: 'role' })['unit']) =>
      given({ from: [{ type: 'role', role: 'officer', unit }] }, { evaluate: () => 'far-street' });
    expect(at({ up: 1 })).toEqual(['lu']);
    expect(at({ rule: { var: 'data.unit' } })).toEqual(['chen']);
    expect(at('street')).toEqual(street);
    expect(at('grid')).toBe('ENGINE_ASSIGNMENT_UNIT_MISSING');
    expect(at({ up: 8 })).toBe('ENGINE_ASSIGNMENT_UNIT_MISSING');
  });

  test('[TG30] the latest handler of a state, or whom a rule names', () => {
    const handlers = { survey: ['wang', 'li'] };
    expect(given({ from: [{ type: 'previous-handler', state: 'survey' }] }, { handlers })).toEqual([
      'li',
    ]);
    const named = (value: never) =>
      given({ from: [{ type: 'person', rule: {} }] }, { evaluate: () => value });
    expect(named(['zhao', 'gone', 'zhao'] as never)).toEqual(['zhao']);
    expect(named(7 as never)).toBe('ENGINE_ASSIGNMENT_PERSON_RULE');
    expect(named(null as never)).toBe('ENGINE_ASSIGNMENT_EMPTY');
  });

  test('[TG31] least loaded, in rotation, or as listed', () => {
    // Open tasks: Wang 1, Zhao 1, Li 3, Sun 4. Last tasks: Sun never, Zhao on the 1st, Li on the 5th.
    const chosen = (by: 'least-loaded' | 'rotation' | 'listed') =>
      given({ seats: { type: 'chosen', count: 3, by } });
    expect(chosen('least-loaded')).toEqual(['wang', 'zhao', 'li']);
    expect(chosen('rotation')).toEqual(['sun', 'zhao', 'li']);
    expect(chosen('listed')).toEqual(['li', 'wang', 'zhao']);
  });
});

describe('who may not act', () => {
  test('[TG32] two officers with credentials valid on the date, without conflict', () => {
    const requires = { qualifications: ['credential'], noConflict: true };
    expect(given({ requires })).toEqual(['li', 'wang', 'zhao', 'sun', 'zhou']);
    expect(given({ requires }, { today: '2026-02-28' })).toContain('wu');
    const two = { from: [{ ...officers, unit: { up: 1 } }], seats: { type: 'count', count: 2 } };
    // At the district there is only Lu.
    expect(given({ ...two, requires } as Partial<Assignment>)).toBe('ENGINE_ASSIGNMENT_TOO_FEW');
  });

  test('[TG33] handlers of states kept apart get no seat, nor by transfer, delegation or substitution', () => {
    const assigned = assign(
      { from: [officers], seats: { type: 'each' }, notTheSameAs: ['survey'] },
      { handlers: { survey: ['li', 'sun'] } },
    );
    if (assigned.result !== 'assigned') throw new Error(assigned.problem.message.en);
    expect(assigned.assigned.passedOver).toEqual([
      { person: 'li', because: 'barred' },
      { person: 'sun', because: 'barred' },
    ]);
    const { group } = openGroup(
      {
        id: 'g',
        branch: 'main',
        state: 'review',
        unit: 'street',
        policy: { mode: 'all', answers, allows: { delegate: {}, transfer: {} } },
        cameFrom: null,
        returns: 0,
        assigned: assigned.assigned,
      },
      { at: now, ids: 'g' },
    );
    const asWang = { seat: 'g-1', to: 'li', reason: 'away' };
    expect(act(group, 'wang', { type: 'transfer', ...asWang })).toMatchObject({ row: 'to-barred' });
    expect(act(group, 'wang', { type: 'delegate', ...asWang })).toMatchObject({ row: 'to-barred' });
    // Sun stands in for Wang in March, but handled the survey himself.
    expect(act(group, 'sun', say('g-1', 'agree'))).toMatchObject({ row: 'self-barred' });
  });

  test('[TG34] the applicant stays, is left out, or the same role one unit up takes over', () => {
    const from = [{ type: 'role', role: 'head', unit: { up: 1 } } as const];
    const applicant = 'li';
    expect(given({ applicant: 'allow' }, { applicant })).toEqual(street);
    expect(given({ applicant: 'skip' }, { applicant })).toEqual(street.slice(1));
    expect(given({ applicant: 'escalate' }, { applicant })).toEqual(['lu']);
    expect(given({ from, applicant: 'skip' }, { applicant: 'xu' })).toBe('ENGINE_ASSIGNMENT_EMPTY');
  });

  test('[TG35] a repeated handler answers again, or the earlier answer is recorded', () => {
    const agreed = [{ state: 'survey', person: 'li', action: 'pass', at: now }];
    const repeated = { type: 'skip', action: 'agree', within: 'previous-state' } as const;
    const seats = (more: Partial<AssignmentFrame>) => {
      const found = assign({ from: [officers], seats: { type: 'each' }, repeated }, more);
      return found.result === 'assigned' ? found.assigned : null;
    };
    expect(seats({ agreed, previousState: 'draft' })?.seats[0]?.earlier).toBeNull();
    const assigned = seats({ agreed, previousState: 'survey' });
    if (assigned === null) throw new Error('nobody');
    const { group, outcome } = openGroup(
      {
        id: 'g',
        branch: 'main',
        state: 'review',
        unit: 'street',
        policy: { mode: 'any', answers },
        cameFrom: null,
        returns: 0,
        assigned,
      },
      { at: now, ids: 'g' },
    );
    expect(group.seats[0]?.answer).toEqual({
      action: 'agree',
      by: 'li',
      actingFor: null,
      at: now,
      order: 1,
      earlier: { state: 'survey', action: 'pass', at: now },
    });
    // Any answer decides here: the outcome is there at the opening.
    expect(outcome).toMatchObject({ result: 'approved', seats: ['g-1'] });
  });
});

describe('nobody is found', () => {
  const none = { from: [{ type: 'role', role: 'head', unit: 'case' } as const] };

  test('[TG36] is refused, or goes up, to another role, or to the administrator', () => {
    expect(given(none)).toBe('ENGINE_ASSIGNMENT_EMPTY');
    expect(given({ ...none, empty: { type: 'escalate' } })).toEqual(['xu']);
    expect(given({ ...none, empty: { type: 'role', role: 'chief', unit: 'case' } })).toEqual([
      'he',
    ]);
    expect(given({ ...none, empty: { type: 'administrator', role: 'administrator' } })).toEqual([
      'admin',
    ]);
    expect(given({ ...none, empty: { type: 'role', role: 'nobody', unit: 'case' } })).toBe(
      'ENGINE_ASSIGNMENT_EMPTY',
    );
  });

  test('[TG36] fewer seats than the quorum are refused', () => {
    const policy: GroupPolicy = { mode: 'all', answers, quorum: { count: 3 } };
    const from = [{ type: 'role', role: 'head', unit: { up: 1 } } as const];
    expect(given({ from }, {}, policy)).toBe('ENGINE_ASSIGNMENT_TOO_FEW');
  });
});

describe('questions', () => {
  test('[TG37] what the directory has not answered is asked, all that is known to be needed at once', () => {
    const found = assignPeople(
      { from: [officers, { type: 'role', role: 'chief', unit: 'case' }] },
      { mode: 'any' },
      { ...assignFrame, directory: [] },
    );
    expect(found).toEqual({
      result: 'asks',
      questions: [
        { ask: 'holders', role: 'officer', unit: 'street' },
        { ask: 'holders', role: 'chief', unit: 'street' },
      ],
    });
  });

  test('[TG37] hand-over goes over all groups, and one that refuses does not keep the others', () => {
    const groups = [
      groupOf({ group: { id: 'one' } }),
      groupOf({ group: { id: 'two', barred: ['zhou'] } }),
      groupOf({ group: { id: 'three' }, seats: ['wang', 'zhao'] }),
    ];
    const frame = {
      at: now,
      today: '2026-03-10',
      ids: 'all',
      earlier: [],
      by: principal('he'),
      directory: [],
    };
    const asked = { from: 'li', to: 'zhou', reason: 'leaves' };
    const first = handOver(groups, asked, frame);
    expect(first.questions).toEqual([{ ask: 'person', person: 'zhou' }]);
    const second = handOver(groups, asked, {
      ...frame,
      directory: first.questions.map(answerTo),
    });
    expect(second.questions).toEqual([]);
    expect(second.results.map(({ step }) => step.result === 'stepped' || step)).toMatchObject([
      true,
      { result: 'refused', row: 'to-barred' },
      true,
    ]);
    expect(second.results[0]?.step).toMatchObject({
      group: { seats: [{ principal: 'zhou' }, {}, {}] },
    });
  });
});

describe('operations that are no operations', () => {
  test('[TG38] are refused with what was expected, and nothing throws', () => {
    for (const wrong of [null, 7, [], {}, { type: 'sing' }, { type: 'claim', seat: 7 }]) {
      const step = act(groupOf(), 'li', wrong as never);
      expect(step).toMatchObject({ result: 'refused', row: null });
    }
    expect(after(groupOf(), ['li', say('g-1', 'agree')]).answered).toBe(1);
  });
});
