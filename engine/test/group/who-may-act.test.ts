import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/document/assignment.ts';
import { type AssignmentFrame, assignPeople } from '../../src/group/assign-people.ts';
import { openGroup } from '../../src/group/open-group.ts';
import { found, given, officers, street } from './assigned.ts';
import { act, answers, assign, assignFrame, now, say } from './city.ts';

describe('who may not act', () => {
  test('[TG32] two officers with credentials valid on the date, without conflict', () => {
    const requires = { qualifications: ['credential'], noConflict: true };
    expect(given({ requires })).toEqual(['li', 'wang', 'zhao', 'sun', 'zhou']);
    expect(given({ requires }, { today: '2026-02-28' })).toContain('wu');
    const two = { from: [{ ...officers, unit: { up: 1 } }], seats: { type: 'count', count: 2 } };
    // At the district there is only Lu.
    const tooFew = 'The state “review” takes 2 people, and only 1 are found.';
    expect(found({ ...two, requires } as Partial<Assignment>)).toBe(tooFew);
    const chosen = { ...two, seats: { type: 'chosen', count: 2, by: 'listed' } };
    expect(found(chosen as Partial<Assignment>)).toBe(tooFew);
    expect(found({ requires })).toMatchObject({
      requires,
      passedOver: [
        { person: 'wu', because: 'unqualified' },
        { person: 'zheng', because: 'conflicted' },
      ],
    });
  });

  test('[TG32] a credential is valid from its first to its last day', () => {
    const requires = { qualifications: ['credential'] };
    const on = (today: string) => given({ requires }, { today });
    expect(on('2019-12-31')).toBe('ENGINE_ASSIGNMENT_EMPTY');
    expect(on('2020-01-01')).toEqual(street);
    expect(on('2026-02-28')).toEqual(street);
    expect(on('2026-03-01')).toEqual(street.filter((one) => one !== 'wu'));
    expect(given({ requires: { qualifications: ['credential', 'licence'] } })).toBe(
      'ENGINE_ASSIGNMENT_EMPTY',
    );
    // A conflict of interest matters where the flow says so.
    expect(given({ requires: { noConflict: false } })).toEqual(street);
    expect(given({ requires: { noConflict: true } })).not.toContain('zheng');
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
    expect(given({}, { applicant })).toEqual(street);
    // Above Lu, at the city, nobody is an officer; above the city there is no unit.
    const above = [{ ...officers, unit: { up: 1 } } as const];
    expect(given({ from: above, applicant: 'escalate' }, { applicant: 'lu' })).toBe(
      'ENGINE_ASSIGNMENT_EMPTY',
    );
    const top = [{ type: 'role', role: 'administrator', unit: 'city' } as const];
    expect(given({ from: top, applicant: 'escalate' }, { applicant: 'admin' })).toBe(
      'ENGINE_ASSIGNMENT_EMPTY',
    );
    // At the top the others take it.
    const holder = { load: 0, lastAssignedAt: null, qualifications: [], conflicted: false };
    const mayors = (unit: string, ...ids: string[]) => ({
      question: { ask: 'holders', role: 'mayor', unit } as const,
      answer: ids.map((id) => ({ id, ...holder })),
    });
    const under = (unit: string, ...above: string[]) => ({
      question: { ask: 'units-above', unit } as const,
      answer: above,
    });
    const escalated = (unit: string, ...directory: AssignmentFrame['directory']) =>
      assignPeople(
        {
          from: [{ type: 'role', role: 'mayor', unit: 'case' }],
          seats: { type: 'each' },
          applicant: 'escalate',
        },
        { mode: 'any' },
        { ...assignFrame, unit, applicant, directory },
      );
    expect(escalated('city', mayors('city', 'li', 'wang'), under('city'))).toMatchObject({
      assigned: { seats: [{ principal: 'wang', unit: 'city' }] },
    });
    // Who holds the role one unit up as well does not come back by that.
    expect(
      escalated(
        'street',
        mayors('street', 'li', 'zhou'),
        under('street', 'district'),
        mayors('district', 'li', 'wang'),
      ),
    ).toMatchObject({ assigned: { seats: [{ principal: 'wang', unit: 'district' }] } });
    // Somebody named has no unit above: the others of the list are left.
    const named = [{ type: 'person', rule: {} } as const];
    const evaluate = () => ['li', 'wang'];
    expect(given({ from: named, applicant: 'escalate' }, { applicant, evaluate })).toEqual([
      'wang',
    ]);
  });

  test('[TG34] the applicant who is left out is barred, and nobody else for it', () => {
    const barred = (rule: 'allow' | 'skip' | 'escalate', applicant: string | null) => {
      const result = found({ applicant: rule, notTheSameAs: ['draft'] }, { applicant, handlers });
      return typeof result === 'string' ? result : [result.barred, result.passedOver];
    };
    const handlers = { draft: ['wang'] };
    const wang = { person: 'wang', because: 'barred' };
    expect(barred('allow', 'li')).toEqual([['wang'], [wang]]);
    expect(barred('skip', null)).toEqual([['wang'], [wang]]);
    expect(barred('skip', 'wang')).toEqual([['wang'], [wang]]);
    expect(barred('skip', 'li')).toEqual([
      ['wang', 'li'],
      [wang, { person: 'li', because: 'applicant' }],
    ]);
    expect(barred('escalate', 'clerk')).toEqual([['wang', 'clerk'], [wang]]);
  });

  test('[TG35] an earlier agreement counts from the state before only, or from the whole case', () => {
    const given = { at: now, action: 'pass' };
    const agreed = [
      { ...given, state: 'draft', person: 'li', action: 'first' },
      { ...given, state: 'survey', person: 'li' },
      { ...given, state: 'survey', person: 'wang' },
      { ...given, state: 'check', person: 'zhao' },
    ];
    const earlier = (within: 'case' | 'previous-state') => {
      const repeated = { type: 'skip', action: 'agree', within } as const;
      const result = found({ repeated }, { agreed, previousState: 'check' });
      if (typeof result === 'string') throw new Error(result);
      const taken = result.seats.filter((seat) => seat.earlier !== null);
      expect(result.passedOver).toEqual(
        taken.map(({ principal: person }) => ({ person, because: 'answered-before' })),
      );
      return taken.map(({ principal: person, earlier: one }) => [
        person,
        one?.action,
        one?.from.state,
        one?.from.action,
      ]);
    };
    expect(earlier('previous-state')).toEqual([['zhao', 'agree', 'check', 'pass']]);
    expect(earlier('case')).toEqual([
      ['li', 'agree', 'survey', 'pass'],
      ['wang', 'agree', 'survey', 'pass'],
      ['zhao', 'agree', 'check', 'pass'],
    ]);
    const again = found({ repeated: { type: 'again' } } as Partial<Assignment>, { agreed });
    expect(again).toMatchObject({ passedOver: [], seats: street.map(() => ({ earlier: null })) });
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
    const { group, outcome, entries, effects } = openGroup(
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
    // Any answer decides here: the outcome is there at the opening, and no task ever opens.
    expect(outcome).toMatchObject({ result: 'approved', seats: ['g-1'] });
    expect(group).toMatchObject({ answered: 1, status: 'ended' });
    expect(entries).toEqual([
      { type: 'group-opened', group: 'g', state: 'review' },
      { type: 'passed-over', group: 'g', person: 'li', because: 'answered-before' },
      { type: 'group-outcome', group: 'g', outcome },
    ]);
    expect(effects).toEqual([]);
  });
});
