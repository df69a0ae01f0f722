import { describe, expect, test } from 'vitest';
import { act, after, groupOf, say, seatOf } from './city.ts';

const add = (where: 'before' | 'after' | 'beside', people: string[], seat = 'g-1') =>
  ({ type: 'add-signers', seat, where, people, reason: 'ask' }) as const;

describe('signers added before 前加签', () => {
  const asked = () =>
    after(groupOf({ seats: ['li', 'wang'] }), ['li', add('before', ['sun', 'zhou'])]);

  test('[TG10] give their opinions at once, and the task returns once, when all are there', () => {
    expect(asked().seats.map(({ status }) => status)).toEqual(['waiting', 'open', 'open', 'open']);
    const one = after(asked(), ['sun', say('new0-1', 'reject')]);
    expect(seatOf(one, 'g-1').status).toBe('waiting');
    const both = after(one, ['zhou', say('new0-2', 'reject')]);
    expect(seatOf(both, 'g-1').status).toBe('open');
  });

  test('[TG10] never count: both refuse, and the group is still approved', () => {
    const group = after(
      asked(),
      ['sun', say('new0-1', 'reject')],
      ['zhou', say('new0-2', 'reject')],
      ['li', say('g-1', 'agree')],
      ['wang', say('g-2', 'agree')],
    );
    expect(group.outcome).toMatchObject({ result: 'approved', seats: ['g-1', 'g-2'] });
  });

  test('[TG10] can be removed by whoever added them, and the task is back', () => {
    const group = after(asked(), [
      'li',
      { type: 'remove-signers', seats: ['new0-1', 'new0-2'], reason: 'quicker' },
    ]);
    expect(group.seats.map(({ status }) => status)).toEqual(['open', 'open', 'removed', 'removed']);
  });

  test('[TG10] go with the seat that asked them when that one is removed', () => {
    const group = after(asked(), ['he', { type: 'remove-signers', seats: ['g-1'], reason: 'ill' }]);
    expect(group.seats.map(({ status }) => status)).toEqual([
      'removed',
      'open',
      'removed',
      'removed',
    ]);
  });
});

describe('signers added after 后加签', () => {
  const asked = () =>
    after(groupOf({ seats: ['li', 'wang'] }), ['li', add('after', ['sun', 'zhou'])]);

  test('[TG11] have the last word of the seat, one after another', () => {
    const agreed = after(asked(), ['li', say('g-1', 'agree')], ['wang', say('g-2', 'agree')]);
    expect(agreed.outcome).toBeNull();
    expect([seatOf(agreed, 'new0-1').status, seatOf(agreed, 'new0-2').status]).toEqual([
      'open',
      'waiting',
    ]);
    const sun = after(agreed, ['sun', say('new0-1', 'agree')]);
    expect(sun.outcome).toBeNull();
    expect(after(sun, ['zhou', say('new0-2', 'reject')]).outcome).toMatchObject({
      result: 'refused',
      seats: ['new0-2'],
    });
  });

  test('[TG11] wait for the seat that they follow, not for another', () => {
    const group = after(
      groupOf({ seats: ['li', 'wang'] }),
      ['wang', add('after', ['sun'], 'g-2')],
      ['li', say('g-1', 'agree')],
    );
    expect(seatOf(group, 'new0-1')).toMatchObject({ status: 'waiting', openedAt: null });
    const agreed = after(group, ['wang', say('g-2', 'agree'), { at: '2026-03-11T01:00:00.000Z' }]);
    expect(seatOf(agreed, 'new0-1')).toMatchObject({
      status: 'open',
      openedAt: '2026-03-11T01:00:00.000Z',
    });
    // What is open already opened when it did.
    const later = { at: '2026-03-12T01:00:00.000Z' };
    expect(seatOf(after(agreed, ['sun', { type: 'mark-read' }, later]), 'new0-1')).toMatchObject({
      openedAt: '2026-03-11T01:00:00.000Z',
    });
    expect(after(agreed, ['sun', say('new0-1', 'agree')]).outcome).toMatchObject({
      result: 'approved',
      seats: ['g-1', 'new0-1'],
    });
  });

  test('[TG11] are passed over once removed', () => {
    const agreed = after(asked(), ['li', say('g-1', 'agree')], ['wang', say('g-2', 'agree')]);
    const removed = after(agreed, [
      'li',
      { type: 'remove-signers', seats: ['new0-1'], reason: 'quicker' },
    ]);
    expect(removed.seats.map(({ status }) => status)).toEqual([
      'answered',
      'answered',
      'removed',
      'open',
    ]);
    expect(after(removed, ['zhou', say('new0-2', 'abstain')]).outcome).toMatchObject({
      result: 'approved',
      seats: ['g-2'],
    });
  });

  test('[TG11] after a refusal among them the next is not asked', () => {
    const policy = { mode: 'all', refusal: 'waits' } as const;
    const refused = after(
      groupOf({ policy, seats: ['li', 'wang'] }),
      ['li', add('after', ['sun', 'zhou'])],
      ['li', say('g-1', 'agree')],
      ['sun', say('new0-1', 'reject')],
    );
    expect(seatOf(refused, 'new0-2').status).toBe('waiting');
    expect(after(refused, ['wang', say('g-2', 'agree')]).outcome).toMatchObject({
      result: 'refused',
      action: 'reject',
      seats: ['new0-1'],
    });
  });

  test('[TG11] speak with the weight of the seat', () => {
    // Weights 3 and 2: Sun speaks with Li's 3 of 5.
    const policy = { mode: 'vote', threshold: { percent: 60, abstentions: 'count' } } as const;
    const group = after(
      groupOf({
        policy,
        seats: [
          ['li', 3],
          ['wang', 2],
        ],
      }),
      ['li', add('after', ['sun'])],
      ['li', say('g-1', 'agree')],
      ['sun', say('new0-1', 'agree')],
    );
    expect(group.outcome).toMatchObject({ result: 'approved', seats: ['new0-1'] });
  });

  test('[TG11] are not asked after a refusal, and are asked again once it is withdrawn', () => {
    const policy = { mode: 'all', refusal: 'waits' } as const;
    const group = after(
      groupOf({ policy, seats: ['li', 'wang'] }),
      ['li', add('after', ['sun'])],
      ['li', say('g-1', 'reject')],
    );
    expect(seatOf(group, 'new0-1').status).toBe('waiting');
    const again = after(
      group,
      ['li', { type: 'withdraw', seat: 'g-1' }],
      ['li', say('g-1', 'agree')],
    );
    expect(seatOf(again, 'new0-1').status).toBe('open');
    expect(after(group, ['wang', say('g-2', 'agree')]).outcome).toMatchObject({
      result: 'refused',
    });
  });
});

describe('signers added beside and removed 并签、减签', () => {
  test('[TG12] join with quorum and shares counted anew', () => {
    // More than half of two would be both; of three, with Sun, two.
    const policy = { mode: 'vote' } as const;
    const two = groupOf({ policy, seats: ['li', 'wang'] });
    const three = after(two, ['li', add('beside', ['sun'])]);
    expect(after(three, ['li', say('g-1', 'agree')]).outcome).toBeNull();
    const agreed = after(three, ['li', say('g-1', 'agree')], ['sun', say('new0-1', 'agree')]);
    expect(agreed.outcome).toMatchObject({ result: 'approved', seats: ['g-1', 'new0-1'] });
  });

  test('[TG12] in turn come right behind the one who added them', () => {
    const group = after(
      groupOf({ policy: { mode: 'in-turn' } }),
      ['li', add('beside', ['sun'])],
      ['li', say('g-1', 'agree')],
    );
    expect(group.seats.map(({ principal, status }) => [principal, status])).toEqual([
      ['li', 'answered'],
      ['sun', 'open'],
      ['wang', 'waiting'],
      ['zhao', 'waiting'],
    ]);
  });

  test('[TG13] a percentage quorum follows the seats, and removal may decide at once', () => {
    // 100 % of three have not answered; of two they have.
    const policy = { mode: 'any', quorum: { percent: 100 } } as const;
    const group = after(
      groupOf({ policy }),
      ['li', say('g-1', 'agree')],
      ['wang', say('g-2', 'reject')],
    );
    expect(group.outcome).toBeNull();
    const step = act(group, 'he', { type: 'remove-signers', seats: ['g-3'], reason: 'ill' });
    expect(step).toMatchObject({ outcome: { result: 'approved', seats: ['g-1'] } });
  });
});

describe('answers called back', () => {
  test('[TG15] cannot be withdrawn once a later signer has acted', () => {
    const group = after(
      groupOf({ policy: { mode: 'in-turn' } }),
      ['li', say('g-1', 'agree')],
      ['wang', say('g-2', 'agree')],
    );
    const step = act(group, 'li', { type: 'withdraw', seat: 'g-1' });
    expect(step).toMatchObject({ result: 'refused', row: 'acted-on' });
    expect(after(group, ['wang', { type: 'withdraw', seat: 'g-2' }]).seats[1]).toMatchObject({
      status: 'open',
      answer: null,
    });
  });

  test('[TG15] side by side nobody acts on the answer of another', () => {
    const group = after(
      groupOf(),
      ['li', say('g-1', 'agree')],
      ['wang', say('g-2', 'agree')],
      ['li', { type: 'withdraw', seat: 'g-1' }],
    );
    expect(seatOf(group, 'g-1')).toMatchObject({ status: 'open', answer: null });
  });

  test('[TG15] an opinion cannot be withdrawn after the one who asked for it has answered', () => {
    const group = after(
      groupOf(),
      ['li', add('before', ['sun'])],
      ['sun', say('new0-1', 'agree')],
      ['li', say('g-1', 'agree')],
    );
    const step = act(group, 'sun', { type: 'withdraw', seat: 'new0-1' });
    expect(step).toMatchObject({ result: 'refused', row: 'acted-on' });
  });
});
