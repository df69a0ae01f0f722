import { describe, expect, test } from 'vitest';
import type { PeopleAnswer } from '../../src/group/directory-facts.ts';
import {
  type OperationOffer,
  offeredOperations,
  offeredRecipients,
} from '../../src/group/offered-operations.ts';
import type { GroupOperation, OperationType } from '../../src/group/operation.ts';
import { stepGroup } from '../../src/group/step-group.ts';
import type { TaskGroup } from '../../src/group/task-group.ts';
import { frozen } from '../frozen.ts';
import { after, allows, answerTo, groupOf, now, people, principal, say } from './city.ts';

const base = groupOf();

/** Everything that the directory of the invented city can be asked here. */
const directory: readonly PeopleAnswer[] = [
  ...Object.keys(people).flatMap((person) => [
    answerTo({ ask: 'person', person }),
    answerTo({ ask: 'substitutes', person }),
  ]),
  ...['street', 'other-street', 'far-street', 'district', 'city'].map((unit) =>
    answerTo({ ask: 'units-above', unit }),
  ),
];

const frameOf = (by: string, at = now) =>
  frozen({
    at,
    today: '2026-03-10',
    ids: 'new',
    earlier: ['draft'],
    by: principal(by),
    directory,
  });

function offersOf(group: TaskGroup, by: string, at = now): readonly OperationOffer[] {
  const found = offeredOperations(frozen(group), frameOf(by, at));
  if (found.result === 'asks') throw new Error(JSON.stringify(found.questions));
  return found.offered;
}

/** Those that can be done just now. */
const available = (group: TaskGroup, by: string, at = now) =>
  offersOf(group, by, at).filter(({ because }) => because === null);

const named = (group: TaskGroup, by: string, at = now) => [
  ...new Set(available(group, by, at).map(({ operation }) => operation)),
];

const find = (group: TaskGroup, by: string, operation: OperationType, seat: string | null = null) =>
  offersOf(group, by).find((one) => one.operation === operation && one.seat === seat)?.choices;

describe('what a person may do with joint work', () => {
  test('[TG80] is what the rows allow whoever asks, at the seat of whoever asks', () => {
    expect(named(base, 'li')).toEqual([
      'answer',
      'transfer',
      'delegate',
      'add-signers',
      'return',
      'copy',
      'mark-read',
      'urge',
      'ask-extension',
      'object',
    ]);
    const seats = offersOf(base, 'li').flatMap(({ seat }) => seat ?? []);
    expect([...new Set(seats)]).toEqual(['g-1']);
    // Of a stranger to it nothing but the urging, which the flow allows anybody.
    expect(named(base, 'chen')).toEqual(['urge']);
    expect(named(base, 'he')).toEqual([
      'add-signers',
      'remove-signers',
      'copy',
      'urge',
      'suspend',
      'supervise',
      'reassign',
      'hand-over',
      'terminate',
    ]);
    expect(named(base, 'clerk')).toEqual(['take-back', 'urge']);
    const objected = after(base, ['li', { type: 'object', seat: 'g-1', reason: 'not ours' }]);
    expect(named(objected, 'xu')).toContain('decide-objection');
    expect(named(base, 'xu')).not.toContain('decide-objection');
  });

  test('[TG80] is nothing that the flow does not declare', () => {
    const bare = groupOf({ policy: { allows: {} } });
    expect(named(bare, 'li')).toEqual(['answer', 'copy', 'mark-read']);
    expect(named(bare, 'he')).toEqual([]);
  });

  test('[TG80] is nothing that would change nothing', () => {
    const read = after(base, ['li', { type: 'mark-read' }]);
    expect(named(read, 'li')).not.toContain('mark-read');
    const open = groupOf({ open: 1 });
    const claimed = after(open, ['li', { type: 'claim', seat: 'g-1' }]);
    expect(named(open, 'li')).toContain('claim');
    expect(named(claimed, 'li')).not.toContain('claim');
    expect(named(claimed, 'li')).toContain('release');
  });

  test('[TG85] says why not where only a limit of the flow stands in the way', () => {
    const urged = after(base, ['li', { type: 'urge' }]);
    expect(named(urged, 'li')).not.toContain('urge');
    const words = (group: TaskGroup, by: string, operation: OperationType) =>
      offersOf(group, by).find((one) => one.operation === operation)?.because;
    expect(words(urged, 'li', 'urge')).toEqual({
      'zh-CN': `上次催办在 ${now}，间隔不足 60 分钟。`,
      en: `It was urged at ${now}; 60 minutes must lie between.`,
    });
    expect(named(urged, 'li', '2026-03-10T02:00:00.000Z')).toContain('urge');
    const asked = after(base, ['li', { type: 'object', seat: 'g-1', reason: 'not ours' }]);
    expect(words(asked, 'li', 'object')?.en).toMatch(/already waits/);
    // Whoever has no right to it is told nothing of it.
    expect(words(asked, 'wang', 'object')).toBeNull();
    expect(offersOf(asked, 'wang').filter(({ seat }) => seat === 'g-1')).toEqual([]);
    const passed = after(
      base,
      ['li', { type: 'transfer', seat: 'g-1', to: 'sun', reason: 'away' }],
      ['sun', { type: 'transfer', seat: 'g-1', to: 'li', reason: 'back' }],
    );
    expect(words(passed, 'li', 'transfer')?.en).toMatch(/limit of 2/);
  });

  test('[TG80] says whether it takes a reason', () => {
    const reason = (by: string, operation: OperationType) =>
      offersOf(base, by).find((one) => one.operation === operation)?.reason;
    expect(reason('li', 'transfer')).toBe('required');
    expect(reason('li', 'delegate')).toBe('optional');
    expect(reason('li', 'mark-read')).toBeNull();
  });

  test('[TG81] says what can be chosen in it', () => {
    expect(find(base, 'li', 'add-signers', 'g-1')).toEqual({
      where: ['before', 'beside', 'after'],
    });
    const { add: _add, ...others } = allows;
    const before = groupOf({ policy: { allows: { ...others, add: { where: ['before'] } } } });
    expect(find(before, 'li', 'add-signers', 'g-1')).toEqual({ where: ['before'] });
    // The case has not been in `survey`, and the flow fixes how it is resubmitted.
    expect(find(base, 'li', 'return', 'g-1')).toEqual({
      to: ['draft'],
      resubmission: ['straight-back'],
    });
    expect(find(base, 'he', 'supervise')).toEqual({ level: [1, 2, 3] });
    const supervised = after(base, ['he', { type: 'supervise', level: 2, reason: 'late' }]);
    expect(find(supervised, 'he', 'supervise')).toEqual({ level: [3] });
    expect(find(base, 'he', 'remove-signers')).toEqual({ seats: ['g-1', 'g-2', 'g-3'] });
    expect(find(base, 'he', 'hand-over')).toEqual({ from: ['li', 'wang', 'zhao'] });
    expect(find(base, 'li', 'transfer', 'g-1')).toEqual({});
  });

  test('[TG81] leaves out what has nothing left to choose', () => {
    const highest = after(base, ['he', { type: 'supervise', level: 3, reason: 'late' }]);
    expect(named(highest, 'he')).not.toContain('supervise');
    expect(named(groupOf({ seats: ['li'] }), 'he')).not.toContain('remove-signers');
  });

  test('[TG82] names only people to whom the operation can go', () => {
    const everybody = Object.keys(people);
    const recipients = (operation: OperationType, by: string, seat: string | null = null) =>
      offeredRecipients(base, { operation, seat }, everybody, frameOf(by));
    // Below the unit one up: the officers of both streets and of the district, without a seat of their own.
    expect(recipients('transfer', 'li', 'g-1')).toEqual({
      result: 'offered',
      offered: ['sun', 'zhou', 'wu', 'zheng', 'feng', 'lu'],
    });
    // Within the unit; a delegate has no voice and may have a seat.
    expect(recipients('delegate', 'li', 'g-1')).toEqual({
      result: 'offered',
      offered: ['wang', 'zhao', 'sun', 'zhou', 'wu', 'zheng'],
    });
    expect(recipients('transfer', 'wang', 'g-1')).toEqual({ result: 'offered', offered: [] });
    expect(recipients('urge', 'li')).toEqual({ result: 'offered', offered: [] });
  });

  test('[TG82] asks the directory for whom it does not know', () => {
    const frame = { ...frameOf('li'), directory: [] };
    const naming = { operation: 'transfer', seat: 'g-1' } as const;
    expect(offeredRecipients(base, naming, ['sun'], frame)).toEqual({
      result: 'asks',
      questions: [{ ask: 'person', person: 'sun' }],
    });
    expect(offeredOperations(base, { ...frame, by: principal('sun') }).result).toBe('asks');
  });
});

test('[TG82] an answer that is none of a person is not taken for something still to be entered', () => {
  const question = { ask: 'person', person: 'sun' };
  const directory = [{ question, answer: null }] as unknown as readonly PeopleAnswer[];
  const naming = { operation: 'transfer', seat: 'g-1' } as const;
  const frame = { ...frameOf('li'), directory };
  expect(() => offeredRecipients(base, naming, ['sun'], frame)).toThrow(TypeError);
});

/** Operations entered whole, over all seats, and over people of every kind. */
function wholeOperations({ seats }: TaskGroup): readonly GroupOperation[] {
  const reason = 'a reason';
  const ids = seats.map(({ id }) => id);
  const others = ['li', 'wang', 'sun', 'wu', 'feng', 'chen', 'gone', 'lu'];
  const ofSeats = ids.flatMap((seat): GroupOperation[] => [
    say(seat, 'agree'),
    { type: 'claim', seat },
    { type: 'release', seat },
    { type: 'hand-back', seat },
    { type: 'withdraw', seat },
    { type: 'ask-extension', seat, reason },
    { type: 'object', seat, reason },
    { type: 'decide-extension', seat, grant: true, reason },
    { type: 'decide-extension', seat, grant: false, reason },
    { type: 'decide-objection', seat, uphold: false, reason },
    { type: 'remove-signers', seats: [seat], reason },
    ...['draft', 'survey'].flatMap((to): GroupOperation[] => [
      { type: 'return', seat, to, resubmission: 'straight-back', reason },
      { type: 'return', seat, to, resubmission: 'through-again', reason },
    ]),
    ...others.flatMap((to): GroupOperation[] => [
      { type: 'transfer', seat, to, reason },
      { type: 'delegate', seat, to, reason },
      { type: 'reassign', seat, to: { person: to }, reason },
      { type: 'decide-objection', seat, uphold: true, to: { person: to }, reason },
      ...(['before', 'after', 'beside'] as const).map(
        (where): GroupOperation => ({ type: 'add-signers', seat, where, people: [to], reason }),
      ),
    ]),
  ]);
  return [
    ...ofSeats,
    ...others.map((to): GroupOperation => ({ type: 'copy', people: [to] })),
    ...['li', 'wang'].flatMap((from) =>
      others.map((to): GroupOperation => ({ type: 'hand-over', from, to, reason })),
    ),
    ...([1, 2, 3] as const).map((level): GroupOperation => ({ type: 'supervise', level, reason })),
    { type: 'take-back' },
    { type: 'mark-read' },
    { type: 'urge' },
    { type: 'suspend', reason },
    { type: 'resume' },
    { type: 'end-supervision', reason },
    { type: 'terminate', reason },
  ];
}

const situations: Readonly<Record<string, () => TaskGroup>> = {
  'as it opens': groupOf,
  'while nobody has claimed it': () => groupOf({ open: 2 }),
  'while it waits for an opinion': () =>
    after(base, [
      'li',
      { type: 'add-signers', seat: 'g-1', where: 'before', people: ['sun'], reason: 'ask' },
    ]),
  'in turn, with one answer': () =>
    after(groupOf({ policy: { mode: 'in-turn' } }), ['li', say('g-1', 'agree')]),
  'while it is delegated': () => after(base, ['li', { type: 'delegate', seat: 'g-1', to: 'sun' }]),
  'while it is suspended': () => after(base, ['he', { type: 'suspend', reason: 'audit' }]),
  'with requests': () =>
    after(
      base,
      ['li', { type: 'object', seat: 'g-1', reason: 'not ours' }],
      ['wang', { type: 'ask-extension', seat: 'g-2', reason: 'survey' }],
      ['he', { type: 'supervise', level: 2, reason: 'late' }],
      ['li', { type: 'copy', people: ['clerk'] }],
    ),
  'once it is over': () => after(base, ['he', { type: 'terminate', reason: 'stop' }]),
};

describe.each(Object.entries(situations))('%s', (_when, begin) => {
  test.each(['li', 'wang', 'sun', 'he', 'xu', 'clerk', 'admin'])(
    '[TG80] %s is offered exactly what can be done',
    (by) => {
      const group = begin();
      const frame = frameOf(by);
      const done = new Set<string>();
      const offers = available(group, by);
      for (const operation of wholeOperations(group)) {
        const step = stepGroup(frozen(group), operation, frame);
        if (step.result === 'asks') throw new Error('the directory answers everything');
        const changed =
          step.result === 'stepped' &&
          (step.outcome !== undefined || JSON.stringify(step.group) !== JSON.stringify(group));
        if (!changed) continue;
        const seat = 'seat' in operation ? operation.seat : null;
        done.add(`${operation.type} ${seat}`);
        const offer = offers.find((one) => one.operation === operation.type && one.seat === seat);
        expect(offer, JSON.stringify(operation)).toBeDefined();
        for (const [key, values] of Object.entries(offer?.choices ?? {})) {
          const entered = (operation as Readonly<Record<string, unknown>>)[key];
          expect([...values]).toContain(key === 'seats' ? (entered as string[])[0] : entered);
        }
      }
      expect(offers.map((one) => `${one.operation} ${one.seat}`).sort()).toEqual([...done].sort());
    },
  );
});
