import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupPolicy } from '../../src/document/group-policy.ts';
import { decisionOf } from '../../src/group/decide.ts';
import type { GroupOperation, OperationType } from '../../src/group/operation.ts';
import { stepGroup } from '../../src/group/step-group.ts';
import type { Seat, TaskGroup } from '../../src/group/task-group.ts';
import { frozen } from '../frozen.ts';
import { act, allows, answers, answerTo, groupOf, people, principal } from './city.ts';

const seed = 20_261_121;
const runs = 200;

const who = fc.constantFrom(...Object.keys(people));

/** Mostly allowed, so that sequences get somewhere; numbers choose among what the group has. */
const happening = fc.record({
  what: fc.constantFrom<OperationType | 'wild'>(
    'answer',
    'answer',
    'claim',
    'claim',
    'release',
    'release',
    'transfer',
    'delegate',
    'delegate',
    'hand-back',
    'add-signers',
    'add-signers',
    'remove-signers',
    'return',
    'withdraw',
    'take-back',
    'copy',
    'mark-read',
    'urge',
    'suspend',
    'resume',
    'resume',
    'ask-extension',
    'decide-extension',
    'object',
    'decide-objection',
    'decide-objection',
    'decide-extension',
    'supervise',
    'end-supervision',
    'reassign',
    'hand-over',
    'terminate',
    'wild',
  ),
  /** Whether whoever acts is the one who can, or anybody. */
  likely: fc.nat({ max: 9 }),
  by: who,
  to: who,
  seat: fc.nat({ max: 30 }),
  action: fc.nat({ max: 20 }),
  where: fc.constantFrom<'before' | 'after' | 'beside'>('before', 'after', 'beside'),
  yes: fc.boolean(),
});
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

const policy: fc.Arbitrary<GroupPolicy> = fc.record({
  mode: fc.constantFrom<GroupPolicy['mode']>('any', 'all', 'in-turn', 'vote'),
  answers: fc.constant(answers),
  refusal: fc.constantFrom<'decides' | 'waits' | 'previous'>('decides', 'waits', 'previous'),
  threshold: fc.record({
    percent: fc.integer({ min: 1, max: 100 }),
    more: fc.boolean(),
    abstentions: fc.constantFrom<'count' | 'left-out'>('count', 'left-out'),
  }),
  quorum: fc.oneof(
    fc.record({ count: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ percent: fc.integer({ min: 1, max: 100 }) }),
  ),
  veto: fc.constant({ actions: ['veto'] }),
  rest: fc.constantFrom<'cancel' | 'run-on'>('cancel', 'run-on'),
  allows: fc.constant({
    ...allows,
    add: { where: ['before', 'after', 'beside'], addedMayAdd: true, within: 'anywhere' },
    delegate: { depth: 3, within: 'anywhere' },
    transfer: { within: 'anywhere' },
  } satisfies GroupPolicy['allows']),
});

const beginning = fc.record({ policy, named: fc.integer({ min: 2, max: 4 }), open: fc.boolean() });
type Beginning = typeof beginning extends fc.Arbitrary<infer One> ? One : never;

function opened({ policy: given, named, open }: Beginning): TaskGroup {
  const first = ['li', 'wang', 'zhao', 'sun'].slice(0, named);
  return groupOf({ policy: given, seats: first, open: open ? named : 0 });
}

function operationOf(group: TaskGroup, one: Happening): GroupOperation {
  const { what, to, action, where, yes } = one;
  const seat = seatFor(group, one)?.id ?? 'none';
  const first = group.seats.find(({ status }) => status === 'open')?.id ?? 'none';
  const reason = 'a reason';
  const person = to;
  switch (what) {
    case 'answer': {
      const said = ['agree', 'agree', 'agree', 'reject', 'abstain', 'veto'];
      return { type: what, seat, action: said[action % (action === 5 ? 6 : 5)] ?? 'agree' };
    }
    case 'claim':
    case 'release':
      return { type: what, seat };
    case 'withdraw':
    case 'hand-back':
      return { type: what, seat, reason };
    case 'transfer':
    case 'delegate':
      return { type: what, seat, to, reason };
    case 'add-signers':
      return { type: what, seat, where, people: [to], reason };
    case 'remove-signers':
      return { type: what, seats: [seat], reason };
    case 'return':
      return action % 4 === 0
        ? { type: what, seat, to: 'draft', reason }
        : { type: 'urge', reason };
    case 'copy':
      return { type: what, people: [to, 'clerk'], reason };
    case 'decide-extension':
      return seat === 'none'
        ? { type: 'ask-extension', seat: first, reason }
        : { type: what, seat, grant: yes, reason };
    case 'decide-objection':
      if (seat === 'none') return { type: 'object', seat: first, reason };
      return { type: what, seat, uphold: yes, to: { person }, reason };
    case 'supervise':
      return { type: what, level: 2, reason };
    case 'reassign':
      return yes
        ? { type: what, seat, to: { person }, reason }
        : { type: what, seat, to: { role: 'officer', unit: 'street' }, reason };
    case 'hand-over':
      return { type: what, from: seatFor(group, one)?.principal ?? 'li', to, reason };
    case 'ask-extension':
    case 'object':
      return { type: what, seat, reason };
    case 'wild':
      return { type: 'answer', seat: to, action: where } as GroupOperation;
    case 'terminate':
      return action % 5 === 0 ? { type: what, reason } : { type: 'urge', reason };
    case 'mark-read':
      return { type: what };
    default:
      return { type: what, reason };
  }
}

function seatFor(group: TaskGroup, { seat, what, likely }: Happening): Seat | undefined {
  const wanted = what === 'withdraw' ? 'answered' : 'open';
  const fitting = group.seats.filter((one) => {
    if (likely === 9) return true;
    if (what === 'decide-extension') return one.extension.status === 'asked';
    if (what === 'decide-objection') return one.objection.status === 'asked';
    return one.status === wanted;
  });
  return fitting[seat % Math.max(1, fitting.length)];
}

function personFor(group: TaskGroup, one: Happening): string {
  const managed = ['suspend', 'resume', 'supervise', 'end-supervision', 'reassign', 'hand-over'];
  if (one.likely > 7) return one.by;
  if (managed.includes(one.what)) return 'he';
  if (one.what === 'remove-signers' || one.what === 'terminate') return 'he';
  if (one.what.startsWith('decide')) {
    const first = group.seats.find(({ status }) => status === 'open');
    return seatFor(group, one) === undefined ? (first?.principal ?? one.by) : 'xu';
  }
  if (one.what === 'take-back') return 'clerk';
  const seat = seatFor(group, one);
  const holders = ['li', 'wang', 'zhao', 'sun', 'zhou'];
  const anyHolder = holders[one.seat % holders.length] ?? one.by;
  return seat?.delegations.at(-1)?.to ?? seat?.answer?.by ?? seat?.principal ?? anyHolder;
}

interface Line {
  readonly before: TaskGroup;
  readonly operation: GroupOperation;
  readonly by: string;
  readonly step: ReturnType<typeof act>;
}

/** The account of a whole sequence, what was refused too. */
function play(begin: Beginning, happenings: readonly Happening[]): readonly Line[] {
  let group = opened(begin);
  return happenings.map((one, index) => {
    const operation = operationOf(group, one);
    const by = personFor(group, one);
    const step = act(group, by, operation, { ids: `n${index}` });
    const line = { before: group, operation, by, step };
    if (step.result === 'stepped') group = step.group;
    return line;
  });
}

/** The laws are all about the same sequences: each is played once. */
const plays = new Map<string, readonly Line[]>();

function played(begin: Beginning, happenings: readonly Happening[]): readonly Line[] {
  const key = JSON.stringify([begin, happenings]);
  const lines = plays.get(key) ?? play(begin, happenings);
  plays.set(key, lines);
  return lines;
}

function property(law: (lines: readonly Line[], begin: Beginning) => void) {
  fc.assert(
    fc.property(
      beginning,
      fc.array(happening, { minLength: 1, maxLength: 30, size: 'max' }),
      (begin, all) => law(played(begin, all), begin),
    ),
    { seed, numRuns: runs },
  );
}

const groupsOf = (lines: readonly Line[]) =>
  lines.flatMap(({ step }) => (step.result === 'stepped' ? [step.group] : []));

describe(`random operations by random people (seed ${seed})`, () => {
  test('[TG50] reach every outcome and every operation, so that the laws below are not empty', () => {
    const seen = new Set<string>();
    property((lines) => {
      for (const { step, operation } of lines) {
        if (step.result !== 'stepped') continue;
        seen.add(operation.type);
        if (step.outcome !== undefined) seen.add(`outcome ${step.outcome.type}`);
        if (step.outcome?.type === 'decided') seen.add(`result ${step.outcome.result}`);
      }
    });
    const kinds = ['decided', 'returned', 'terminated', 'taken-back'].map(
      (one) => `outcome ${one}`,
    );
    const results = ['approved', 'refused', 'vetoed'].map((one) => `result ${one}`);
    const operations = [
      ...new Set(['answer', 'claim', 'release', 'transfer', 'delegate', 'hand-back']),
      ...['add-signers', 'remove-signers', 'return', 'withdraw', 'take-back', 'copy', 'mark-read'],
      ...['urge', 'suspend', 'resume', 'ask-extension', 'decide-extension', 'object'],
      ...['decide-objection', 'supervise', 'end-supervision', 'reassign', 'hand-over', 'terminate'],
    ];
    expect([...seen].sort()).toEqual([...kinds, ...results, ...operations].sort());
  });

  test('[TG51] a group has exactly one outcome, which never changes', () => {
    property((lines) => {
      const outcomes = lines.flatMap(({ step }) =>
        step.result === 'stepped' && step.outcome !== undefined ? [step.outcome] : [],
      );
      expect(outcomes.length).toBeLessThanOrEqual(1);
      for (const group of groupsOf(lines)) {
        if (group.outcome !== null) expect(group.outcome).toEqual(outcomes[0]);
      }
      const last = groupsOf(lines).at(-1);
      if (last !== undefined) expect(last.outcome).toEqual(outcomes[0] ?? null);
    });
  });

  test('[TG51] without an outcome somebody has an open task, so that it can be reached', () => {
    property((lines) => {
      for (const group of groupsOf(lines)) {
        const hasOpen = group.seats.some(({ status }) => status === 'open');
        if (group.outcome === null || group.status === 'decided') expect(hasOpen).toBe(true);
        else
          expect(group.seats.every(({ status }) => status !== 'open' && status !== 'waiting')).toBe(
            true,
          );
      }
    });
  });

  test('[TG52] removed people never count, whatever they may have answered', () => {
    property((lines) => {
      for (const group of groupsOf(lines)) {
        const removed = group.seats.filter(({ status }) => status === 'removed');
        if (group.outcome?.type === 'decided') {
          const ids = removed.map(({ id }) => id);
          expect(group.outcome.seats.filter((id) => ids.includes(id))).toEqual([]);
        }
        const without = group.seats.filter(({ status }) => status !== 'removed');
        const loud = group.seats.map((seat) =>
          seat.status === 'removed' ? { ...seat, answer: shouted, weight: 1000 } : seat,
        );
        expect(decisionOf({ ...group, seats: loud })).toEqual(
          decisionOf({ ...group, seats: without }),
        );
      }
    });
  });

  test('[TG53] a delegation always returns: nobody but its owner answers, and no closed task is delegated', () => {
    property((lines) => {
      for (const { before, operation, by, step } of lines) {
        if (step.result !== 'stepped') continue;
        for (const seat of step.group.seats) {
          if (seat.status !== 'open' && seat.status !== 'waiting') {
            expect(seat.delegations).toEqual([]);
          }
          // A chain begins with the principal and has no gap.
          const owners = [seat.principal, ...seat.delegations.map(({ to }) => to)];
          expect(seat.delegations.map((one) => one.by)).toEqual(owners.slice(0, -1));
        }
        if (operation.type !== 'answer') continue;
        const was = before.seats.find(({ id }) => id === operation.seat);
        expect(was?.delegations).toEqual([]);
        expect(was?.delegations.map(({ to }) => to)).not.toContain(by);
      }
    });
  });

  test('[TG54] a return cancels all that was open beside it', () => {
    property((lines) => {
      for (const { before, step } of lines) {
        if (step.result !== 'stepped' || step.outcome?.type !== 'returned') continue;
        const open = before.seats.filter(({ status }) => status === 'open').map(({ id }) => id);
        const closing = step.effects.flatMap((one) =>
          one.type === 'close-seat' && one.because === 'cancelled' ? [one.seat] : [],
        );
        expect(closing.sort()).toEqual(open.sort());
      }
    });
  });

  test('[TG55] a copy never blocks: it leaves seats, status and outcome as they were', () => {
    property((lines) => {
      for (const { before, operation, step } of lines) {
        if (operation.type !== 'copy' || step.result !== 'stepped') continue;
        const { copies: _, ...was } = before;
        const { copies: __, ...is } = step.group;
        expect(is).toEqual(was);
        expect(step.effects.every(({ type }) => type === 'tell')).toBe(true);
      }
    });
  });

  test('[TG56] every open task has one accountable principal, or is for the holders of a role', () => {
    property((lines) => {
      for (const group of groupsOf(lines)) {
        for (const seat of group.seats.filter(({ status }) => status === 'open')) {
          expect(seat.principal !== null || (seat.role !== null && seat.shared)).toBe(true);
          expect(seat.openedAt).not.toBeNull();
        }
        // One person, one voice: nobody answers for two places.
        const voices = group.seats
          .filter(({ position, status }) => position === 'member' && status === 'answered')
          .map(({ answer }) => answer?.by);
        expect(new Set(voices).size).toBe(voices.length);
      }
    });
  });

  test('[TG57] the effects tell which tasks are open, without looking at the group', () => {
    property((lines, begin) => {
      const open = new Set(
        opened(begin)
          .seats.filter(({ status }) => status === 'open')
          .map(({ id }) => id),
      );
      for (const { step } of lines) {
        if (step.result !== 'stepped') continue;
        for (const effect of step.effects) {
          if (effect.type === 'open-seat') {
            expect(open.has(effect.seat.id)).toBe(false);
            open.add(effect.seat.id);
          }
          if (effect.type === 'close-seat') expect(open.delete(effect.seat)).toBe(true);
          if (effect.type === 'change-seat') expect(open.has(effect.seat.id)).toBe(true);
        }
        const { seats } = step.group;
        expect([...open].sort()).toEqual(
          seats
            .filter(({ status }) => status === 'open')
            .map(({ id }) => id)
            .sort(),
        );
      }
    });
  });

  test('[TG58] the log replays to the same group, from stored text and asking nobody', () => {
    property((lines, begin) => {
      const log = lines
        .filter(({ step }) => step.result === 'stepped')
        .map(({ operation, by }, index) => ({ operation, by, ids: idsOf(lines, index) }));
      const stored = JSON.parse(JSON.stringify(log)) as typeof log;
      let group = JSON.parse(JSON.stringify(opened(begin))) as TaskGroup;
      for (const { operation, by, ids } of stored) {
        const step = act(group, by, operation, { ids });
        if (step.result === 'stepped') group = JSON.parse(JSON.stringify(step.group)) as TaskGroup;
      }
      expect(group).toEqual(groupsOf(lines).at(-1) ?? opened(begin));
    });
  });

  test('[TG59] anything at all handed in as an operation is refused or done, and never throws', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        type: fc.constantFrom('answer', 'add-signers', 'hand-over', 'reassign', 'return'),
        seat: fc.anything(),
        to: fc.anything(),
        people: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(beginning, anything, who, (begin, wrong, by) => {
        const frame = {
          at: '2026-03-10T01:00:00.000Z',
          today: '2026-03-10',
          ids: 'n',
          earlier: [],
          by: principal(by),
          directory: [answerTo({ ask: 'person', person: 'li' })],
        };
        const step = stepGroup(frozen(opened(begin)), wrong as GroupOperation, frozen(frame));
        expect(['stepped', 'refused', 'asks']).toContain(step.result);
      }),
      { seed, numRuns: runs },
    );
  });
});

/** The ids that the step of the nth line that happened had. */
function idsOf(lines: readonly Line[], index: number): string {
  const happened = lines.flatMap(({ step }, at) => (step.result === 'stepped' ? [at] : []));
  return `n${happened[index] ?? 0}`;
}

const shouted = {
  action: 'veto',
  by: 'gone',
  actingFor: null,
  at: '2026-03-10T01:00:00.000Z',
  order: 0,
  earlier: null,
};
