import { describe, expect, test } from 'vitest';
import type { GroupPolicy } from '../../src/document/group-policy.ts';
import { decisionOf } from '../../src/group/decide.ts';
import { plainPolicy } from '../../src/group/task-group.ts';
import { act, after, answers, type GroupGiven, groupOf, say, seatOf } from './city.ts';

/** Answers one after another; the outcome after each: its result and action, or nothing yet. */
function outcomes(given: GroupGiven, said: readonly (readonly [string, string, string])[]) {
  let group = groupOf(given);
  return said.map(([by, seat, action]) => {
    group = after(group, [by, say(seat, action)]);
    const { outcome } = group;
    return outcome?.type === 'decided' ? `${outcome.result} ${outcome.action}` : null;
  });
}

const vote = (percent: number, more: Partial<GroupPolicy['threshold'] & object> = {}) =>
  ({ mode: 'vote', threshold: { percent, abstentions: 'count', ...more } }) as const;

describe('any 或签', () => {
  test('[TG1] the first answer decides, a refusal too', () => {
    const policy = { mode: 'any' } as const;
    expect(outcomes({ policy }, [['wang', 'g-2', 'agree']])).toEqual(['approved agree']);
    expect(outcomes({ policy }, [['wang', 'g-2', 'reject']])).toEqual(['refused reject']);
  });

  test('[TG1] a refusal that waits is overruled by an approval, and counts when nobody approves', () => {
    const policy = { mode: 'any', refusal: 'waits' } as const;
    expect(
      outcomes({ policy }, [
        ['li', 'g-1', 'reject'],
        ['wang', 'g-2', 'agree'],
      ]),
    ).toEqual([null, 'approved agree']);
    expect(
      outcomes({ policy }, [
        ['li', 'g-1', 'reject'],
        ['wang', 'g-2', 'abstain'],
        ['zhao', 'g-3', 'reject'],
      ]),
    ).toEqual([null, null, 'refused reject']);
  });

  test('[TG1] without declared answers whatever is answered first is taken', () => {
    const plain = { ...groupOf({ open: 1 }), policy: plainPolicy };
    expect(after(plain, ['li', say('g-1', 'anything')]).outcome).toEqual({
      type: 'decided',
      result: 'taken',
      action: 'anything',
      seats: ['g-1'],
    });
  });
});

describe('all 会签', () => {
  const policy = { mode: 'all' } as const;

  test('[TG2] the last approval decides, and one refusal decides at once', () => {
    expect(
      outcomes({ policy }, [
        ['zhao', 'g-3', 'agree'],
        ['li', 'g-1', 'agree'],
        ['wang', 'g-2', 'agree'],
      ]),
    ).toEqual([null, null, 'approved agree']);
    expect(
      outcomes({ policy }, [
        ['li', 'g-1', 'agree'],
        ['wang', 'g-2', 'reject'],
      ]),
    ).toEqual([null, 'refused reject']);
  });

  test('[TG2] a refusal that waits lets everybody answer and then decides', () => {
    expect(
      outcomes({ policy: { mode: 'all', refusal: 'waits' } }, [
        ['li', 'g-1', 'reject'],
        ['wang', 'g-2', 'agree'],
        ['zhao', 'g-3', 'agree'],
      ]),
    ).toEqual([null, null, 'refused reject']);
  });

  test('[TG2] an abstention does not stand in the way, but abstentions alone approve nothing', () => {
    const said = (action: string) =>
      [
        ['li', 'g-1', 'abstain'],
        ['wang', 'g-2', 'abstain'],
        ['zhao', 'g-3', action],
      ] as const;
    expect(outcomes({ policy }, said('agree')).at(-1)).toBe('approved agree');
    expect(outcomes({ policy }, said('abstain')).at(-1)).toBe('refused reject');
  });
});

describe('in turn 依次会签', () => {
  test('[TG3] seats open one after another', () => {
    const group = groupOf({ policy: { mode: 'in-turn' } });
    expect(group.seats.map(({ status }) => status)).toEqual(['open', 'waiting', 'waiting']);
    const step = act(group, 'li', say('g-1', 'agree'));
    expect(step.result === 'stepped' && step.effects).toMatchObject([
      { type: 'close-seat', seat: 'g-1', because: 'answered' },
      { type: 'open-seat', seat: { id: 'g-2', principal: 'wang' } },
    ]);
  });

  test('[TG3] a refusal decides and the rest is never asked', () => {
    const group = after(groupOf({ policy: { mode: 'in-turn' } }), ['li', say('g-1', 'reject')]);
    expect(group.outcome).toMatchObject({ result: 'refused' });
    expect(group.seats.map(({ status }) => status)).toEqual(['answered', 'cancelled', 'cancelled']);
  });

  test('[TG3] a refusal may go to the previous signer, who answers again', () => {
    const policy = { mode: 'in-turn', refusal: 'previous' } as const;
    const group = after(
      groupOf({ policy }),
      ['li', say('g-1', 'agree')],
      ['wang', say('g-2', 'reject')],
    );
    expect(group.outcome).toBeNull();
    expect(group.seats.map(({ status }) => status)).toEqual(['open', 'waiting', 'waiting']);
    expect(after(group, ['li', say('g-1', 'reject')]).outcome).toMatchObject({ result: 'refused' });
  });
});

describe('vote 票签', () => {
  // By hand: weights 3, 2, 1, whole 6.
  const seats = [['li', 3], ['wang', 2], 'zhao'] as const;

  test('[TG4] at least half of 6 is 3: the first vote of weight 3 decides', () => {
    expect(outcomes({ policy: vote(50), seats }, [['li', 'g-1', 'agree']])).toEqual([
      'approved agree',
    ]);
  });

  test('[TG4] more than half takes 4', () => {
    expect(
      outcomes({ policy: vote(50, { more: true }), seats }, [
        ['li', 'g-1', 'agree'],
        ['zhao', 'g-3', 'agree'],
      ]),
    ).toEqual([null, 'approved agree']);
  });

  test('[TG4] it is refused as soon as the share can no longer be reached', () => {
    // 67 % of 6 is 4.02: once 2 refuse, at most 4 can approve.
    expect(outcomes({ policy: vote(67), seats }, [['wang', 'g-2', 'reject']])).toEqual([
      'refused reject',
    ]);
  });

  test('[TG4] an abstention counts in the whole or is left out of it', () => {
    // Left out, 3 of the remaining 3 + 1: with zhao refusing 75 %; counted, 3 of 6.
    const said = [
      ['wang', 'g-2', 'abstain'],
      ['li', 'g-1', 'agree'],
      ['zhao', 'g-3', 'reject'],
    ] as const;
    const left = { policy: vote(75, { abstentions: 'left-out' }), seats };
    expect(outcomes(left, said.slice(0, 2))).toEqual([null, 'approved agree']);
    expect(outcomes({ policy: vote(75), seats }, said.slice(0, 1))).toEqual(['refused reject']);
  });

  test('[TG4] without a threshold more than half of all decides, and a tie refuses', () => {
    const two = { policy: { mode: 'vote' } as const, seats: ['li', 'wang'] };
    expect(
      outcomes(two, [
        ['li', 'g-1', 'agree'],
        ['wang', 'g-2', 'reject'],
      ]),
    ).toEqual([null, 'refused reject']);
  });

  test('[TG4] abstentions alone approve nothing', () => {
    const policy = vote(1, { abstentions: 'left-out' });
    const said = [
      ['li', 'g-1', 'abstain'],
      ['wang', 'g-2', 'abstain'],
      ['zhao', 'g-3', 'abstain'],
    ] as const;
    expect(outcomes({ policy, seats }, said)).toEqual([null, null, 'refused reject']);
  });
});

describe('what decides beside the mode', () => {
  test('[TG52] nothing is decided where nobody is left', () => {
    for (const mode of ['any', 'all', 'in-turn', 'vote'] as const) {
      expect(decisionOf({ policy: { mode, answers }, seats: [] })).toBeNull();
    }
  });

  test('[TG5] nothing is decided before the quorum has answered, abstentions included', () => {
    const policy = { mode: 'any', quorum: { count: 2 } } as const;
    expect(
      outcomes({ policy }, [
        ['li', 'g-1', 'agree'],
        ['wang', 'g-2', 'abstain'],
      ]),
    ).toEqual([null, 'approved agree']);
    // Half of 3 seats, rounded up, are 2.
    const half = { mode: 'any', quorum: { percent: 50 } } as const;
    expect(
      outcomes({ policy: half }, [
        ['li', 'g-1', 'reject'],
        ['wang', 'g-2', 'agree'],
      ]),
    ).toEqual([null, 'refused reject']);
  });

  test('[TG6] a veto decides alone, ahead of quorum and weights', () => {
    const veto = { actions: ['veto'], roles: ['officer'] };
    const policy = { ...vote(50), quorum: { count: 3 }, veto };
    expect(
      outcomes({ policy, seats: [['li', 9], 'wang', 'zhao'] }, [
        ['li', 'g-1', 'agree'],
        ['zhao', 'g-3', 'veto'],
      ]),
    ).toEqual([null, 'vetoed veto']);
  });

  test('[TG7] of several winning actions the heaviest is taken, on a tie the one listed first', () => {
    const both = { approve: ['agree', 'agree-if'], refuse: ['reject'] };
    const policy = { mode: 'all', answers: both } as const;
    const said = [
      ['li', 'g-1', 'agree-if'],
      ['wang', 'g-2', 'agree'],
      ['zhao', 'g-3', 'agree-if'],
    ] as const;
    expect(outcomes({ policy }, said).at(-1)).toBe('approved agree-if');
    expect(outcomes({ policy, seats: ['li', 'wang'] }, said.slice(0, 2)).at(-1)).toBe(
      'approved agree',
    );
  });

  test('[TG8] the rest is cancelled, or runs on without changing the outcome', () => {
    const cancelled = after(groupOf({ policy: { mode: 'any' } }), ['li', say('g-1', 'agree')]);
    expect(cancelled.seats.map(({ status }) => status)).toEqual([
      'answered',
      'cancelled',
      'cancelled',
    ]);
    expect(cancelled.status).toBe('ended');
    const policy = { mode: 'any', rest: 'run-on' } as const;
    const running = after(groupOf({ policy }), ['li', say('g-1', 'agree')]);
    expect(running.status).toBe('decided');
    const over = after(running, ['wang', say('g-2', 'reject')], ['zhao', say('g-3', 'reject')]);
    expect(over.outcome).toEqual(running.outcome);
    expect(over.status).toBe('ended');
    expect(seatOf(over, 'g-2').answer?.action).toBe('reject');
  });

  test('[TG8] what runs on ends when nobody has anything left that opens', () => {
    const policy = { mode: 'any', rest: 'run-on' } as const;
    const running = after(
      groupOf({ policy, seats: ['li', 'wang'] }),
      ['li', { type: 'add-signers', seat: 'g-1', where: 'after', people: ['sun'], reason: 'ask' }],
      ['li', say('g-1', 'reject')],
    );
    // After a refusal Sun is not asked any more; Wang still is.
    const statuses = (group: typeof running) => group.seats.map(({ status }) => status);
    expect([running.status, ...statuses(running)]).toEqual([
      'decided',
      'answered',
      'open',
      'waiting',
    ]);
    const over = after(running, ['wang', say('g-2', 'agree')]);
    expect([over.status, ...statuses(over)]).toEqual([
      'ended',
      'answered',
      'answered',
      'cancelled',
    ]);
    expect(over.outcome).toMatchObject({ result: 'refused', seats: ['g-1'] });
  });

  test('[TG7] of several answers without a meaning the first in time is taken', () => {
    // Two answers are needed; Wang's came first.
    const policy = { ...plainPolicy, quorum: { count: 2 } };
    const group = { ...groupOf({ seats: ['li', 'wang'] }), policy };
    expect(after(group, ['wang', say('g-2', 'early')], ['li', say('g-1', 'late')]).outcome).toEqual(
      { type: 'decided', result: 'taken', action: 'early', seats: ['g-1', 'g-2'] },
    );
  });

  test('[TG6] of several vetoes the first in time is named', () => {
    const veto = { actions: ['veto', 'forbid'] };
    const policy = { mode: 'all', veto, rest: 'run-on' } as const;
    const vetoed = after(groupOf({ policy }), ['wang', say('g-2', 'forbid')]);
    const twice = after(vetoed, ['li', say('g-1', 'veto')]);
    expect(twice.outcome).toMatchObject({ result: 'vetoed', action: 'forbid', seats: ['g-2'] });
    expect(decisionOf(twice)).toEqual(twice.outcome);
  });

  test('[TG7] a refusal names the seats that refused, however it comes about', () => {
    const refused = (policy: Partial<GroupPolicy>) =>
      after(
        groupOf({ policy }),
        ['li', say('g-1', 'reject')],
        ['wang', say('g-2', 'abstain')],
        ['zhao', say('g-3', 'reject')],
      ).outcome;
    const outcome = { type: 'decided', result: 'refused', action: 'reject', seats: ['g-1', 'g-3'] };
    expect(refused({ mode: 'any', refusal: 'waits' })).toEqual(outcome);
    expect(refused({ mode: 'all', refusal: 'waits' })).toEqual(outcome);
    // Zhao alone would be a third of the three.
    expect(refused(vote(33))).toEqual(outcome);
  });

  test('[TG7] the outcome names the seats that made it', () => {
    const group = after(
      groupOf({ policy: { mode: 'all', answers, refusal: 'waits' } }),
      ['li', say('g-1', 'agree')],
      ['wang', say('g-2', 'reject')],
      ['zhao', say('g-3', 'agree')],
    );
    expect(group.outcome).toEqual({
      type: 'decided',
      result: 'refused',
      action: 'reject',
      seats: ['g-2'],
    });
  });
});
