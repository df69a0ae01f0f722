import { describe, expect, test } from 'vitest';
import type { GroupPolicy } from '../../src/document/group-policy.ts';
import { assignPeople } from '../../src/group/assign-people.ts';
import { chooseHolders } from '../../src/group/choose-holders.ts';
import { handOver } from '../../src/group/hand-over.ts';
import { frozen } from '../frozen.ts';
import { found, given, officers, street } from './assigned.ts';
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

describe('who is found', () => {
  test('[TG30] a role at the unit of the case: one open seat, so many, or one for each holder', () => {
    expect(given({ seats: { type: 'open' } })).toEqual(['officer@street']);
    expect(given({ seats: { type: 'count', count: 2 } })).toEqual([
      'officer@street',
      'officer@street',
    ]);
    expect(given({})).toEqual(street);
    // Where nothing is said of seats, one is open.
    expect(assign({ from: [officers] })).toMatchObject({
      assigned: {
        seats: [{ role: 'officer', unit: 'street', principal: null, weight: 1, earlier: null }],
        barred: [],
        requires: { qualifications: [], noConflict: false },
        passedOver: [],
      },
    });
    expect(
      given({ from: [{ ...officers, unit: { up: 1 } }], seats: { type: 'count', count: 1 } }),
    ).toEqual(['officer@district']);
  });

  test('[TG30] several sources in their order, each with its weight, and nobody twice', () => {
    const named = { type: 'person', rule: {} } as const;
    const evaluate = () => ['li', 'he'];
    expect(
      found(
        {
          from: [
            { ...named, weight: 3 },
            { ...officers, weight: 2 },
          ],
        },
        { evaluate },
      ),
    ).toMatchObject({
      seats: [
        { role: null, unit: 'street', principal: 'li', weight: 3 },
        { role: null, unit: 'street', principal: 'he', weight: 3 },
        ...street.slice(1).map((principal) => ({ role: 'officer', principal, weight: 2 })),
      ],
    });
    // How many seats a role gets says nothing of people who are named.
    const seats = { type: 'chosen', count: 1, by: 'listed' } as const;
    expect(given({ from: [officers, named], seats }, { evaluate: () => ['zhao', 'he'] })).toEqual([
      'li',
      'zhao',
      'he',
    ]);
    const three = { ...seats, count: 3 } as const;
    expect(given({ from: [named], seats: three }, { evaluate })).toEqual(['li', 'he']);
    // Whoever has a seat by name is not chosen once more.
    expect(given({ from: [named, officers], seats: { ...seats, count: 2 } }, { evaluate })).toEqual(
      ['li', 'he', 'wang', 'zhao'],
    );
    expect(given({ from: [named, officers], seats: { type: 'open' } }, { evaluate })).toEqual([
      'li',
      'he',
      'officer@street',
    ]);
  });

  test('[TG30] a unit is one of a kind, so many levels up, or what a rule gives', () => {
    const at = (unit: (typeof officers)['unit']) =>
      given({ from: [{ type: 'role', role: 'officer', unit }] }, { evaluate: () => 'far-street' });
    expect(at({ up: 1 })).toEqual(['lu']);
    expect(at({ rule: { var: 'data.unit' } })).toEqual(['chen']);
    expect(at('street')).toEqual(street);
    expect(at('grid')).toBe('ENGINE_ASSIGNMENT_UNIT_MISSING');
    expect(at({ up: 8 })).toBe('ENGINE_ASSIGNMENT_UNIT_MISSING');
    const missing = (unit: (typeof officers)['unit'], value: never) =>
      found({ from: [{ type: 'role', role: 'officer', unit }] }, { evaluate: () => value });
    const said = (unit: string) => `The unit of the state “review” cannot be found: ${unit}.`;
    expect(missing('grid', 0 as never)).toBe(said('grid'));
    expect(missing({ up: 8 }, 0 as never)).toBe(said('{"up":8}'));
    expect(missing({ rule: 1 }, '' as never)).toBe(said('{"rule":1}'));
    expect(missing({ rule: 1 }, 7 as never)).toBe(said('{"rule":1}'));
  });

  test('[TG30] the latest handler of a state, or whom a rule names', () => {
    const handlers = { survey: ['wang', 'zhao', 'li'] };
    expect(given({ from: [{ type: 'previous-handler', state: 'survey' }] }, { handlers })).toEqual([
      'li',
    ]);
    const named = (value: never) =>
      given({ from: [{ type: 'person', rule: {} }] }, { evaluate: () => value });
    expect(given({ from: [{ type: 'previous-handler', state: 'draft' }] }, { handlers })).toBe(
      'ENGINE_ASSIGNMENT_EMPTY',
    );
    expect(named(['zhao', 'gone', 'zhao'] as never)).toEqual(['zhao']);
    expect(named('zhao' as never)).toEqual(['zhao']);
    expect(named('' as never)).toBe('ENGINE_ASSIGNMENT_EMPTY');
    const rule = (value: never) =>
      found({ from: [{ type: 'person', rule: {} }] }, { evaluate: () => value });
    expect(rule(['li', 7] as never)).toBe(
      'The rule for the people of “review” must give ids of persons, and gave ["li",7].',
    );
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
    // As the directory may list them: ties by id whatever the order.
    const holder = (id: string, load: number, lastAssignedAt: string | null) => ({
      ...{ id, load, lastAssignedAt, qualifications: [], conflicted: false },
    });
    const listed = [
      holder('d', 1, '2026-03-02'),
      holder('a', 1, null),
      holder('e', 0, '2026-03-01'),
      holder('b', 1, '2026-03-02'),
      holder('c', 1, null),
    ];
    const order = (by: 'least-loaded' | 'rotation' | 'listed', count = 5) =>
      chooseHolders(frozen(listed), by, count).map(({ id }) => id);
    expect(order('least-loaded')).toEqual(['e', 'a', 'b', 'c', 'd']);
    expect(order('rotation')).toEqual(['a', 'c', 'e', 'b', 'd']);
    expect(order('listed', 2)).toEqual(['d', 'a']);
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
    expect(found({ from }, {}, policy)).toBe(
      'The state “review” takes 3 people, and only 1 are found.',
    );
    const two: GroupPolicy = { ...policy, quorum: { count: 7 } };
    expect(given({}, {}, two)).toEqual(street);
  });

  test('[TG36] whoever takes over fulfils the same conditions, at the nearest unit that has somebody', () => {
    const empty = { type: 'escalate' } as const;
    const heads = [{ type: 'role', role: 'head', unit: 'case', weight: 4 } as const];
    expect(found({ from: heads, empty })).toMatchObject({
      seats: [{ role: 'head', unit: 'district', principal: 'xu', weight: 4 }],
    });
    expect(
      given({ from: heads, empty, notTheSameAs: ['draft'] }, { handlers: { draft: ['xu'] } }),
    ).toBe('ENGINE_ASSIGNMENT_EMPTY');
    expect(given({ from: heads, empty, applicant: 'skip' }, { applicant: 'xu' })).toBe(
      'ENGINE_ASSIGNMENT_EMPTY',
    );
    const administrators = [{ type: 'role', role: 'administrator', unit: 'case' } as const];
    expect(given({ from: administrators, empty })).toEqual(['admin']);
    // Nobody stands above somebody who was named; of two sources the one with a role goes up.
    const named = { type: 'person', rule: {} } as const;
    expect(given({ from: [named], empty })).toBe('ENGINE_ASSIGNMENT_EMPTY');
    expect(given({ from: [named, ...heads], empty })).toEqual(['xu']);
    const other = { type: 'role', role: 'officer', unit: { up: 1 } } as const;
    expect(found({ from: heads, empty: other })).toMatchObject({
      seats: [{ role: 'officer', unit: 'district', principal: 'lu', weight: 1 }],
    });
    expect(found({ from: heads })).toBe('Nobody is found who could act in the state “review”.');
    // Where somebody is found, nobody goes up.
    expect(given({ empty: { type: 'administrator', role: 'administrator' } })).toEqual(street);
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
    const step = act(groupOf(), 'li', { type: 'claim', seat: 7 } as never);
    expect(step).toMatchObject({ problem: { path: '/seat' } });
    expect(after(groupOf(), ['li', say('g-1', 'agree')]).answered).toBe(1);
  });
});
