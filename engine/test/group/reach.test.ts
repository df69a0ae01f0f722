import { describe, expect, test } from 'vitest';
import type { GroupPolicy, Reach } from '../../src/document/group-policy.ts';
import type { GroupOperation } from '../../src/group/operation.ts';
import { act, after, allows, groupOf } from './city.ts';

type Allows = NonNullable<GroupPolicy['allows']>;

/** What becomes of a transfer, a delegation and an added signer under a reach: allowed, or the row. */
function passed(to: string, within?: Reach): readonly string[] {
  const reach = within === undefined ? {} : { within };
  const given: Allows = {
    ...allows,
    transfer: reach,
    delegate: reach,
    add: { where: ['beside'], ...reach },
  };
  const group = groupOf({ policy: { allows: given } });
  const reason = 'needed';
  const operations: readonly GroupOperation[] = [
    { type: 'transfer', seat: 'g-1', to, reason },
    { type: 'delegate', seat: 'g-1', to },
    { type: 'add-signers', seat: 'g-1', where: 'beside', people: ['zhou', to], reason },
  ];
  return operations.map((operation) => {
    const step = act(group, 'li', operation);
    return step.result === 'refused' ? (step.row ?? '') : 'allowed';
  });
}

const allowed = ['allowed', 'allowed', 'allowed'];
const refused = ['to-outside', 'to-outside', 'to-outside'];

describe('how far a task may be passed', () => {
  // Sun works in the same street, Feng in another of the district, Chen in another district.
  test('[TG17] within its own unit where the flow says nothing else', () => {
    expect(passed('sun')).toEqual(allowed);
    expect(passed('feng')).toEqual(refused);
    expect(passed('feng', 'unit')).toEqual(refused);
  });

  test('[TG17] below the unit so many levels up', () => {
    expect(passed('feng', { up: 1 })).toEqual(allowed);
    expect(passed('lu', { up: 1 })).toEqual(allowed);
    expect(passed('chen', { up: 1 })).toEqual(refused);
    expect(passed('chen', { up: 2 })).toEqual(allowed);
    expect(passed('chen', { up: 8 })).toEqual(refused);
  });

  test('[TG17] anywhere, but never to somebody inactive or, by transfer, without the role', () => {
    expect(passed('chen', 'anywhere')).toEqual(allowed);
    expect(passed('gone', 'anywhere')).toEqual(refused);
    expect(passed('unheard-of', 'anywhere')).toEqual(refused);
    // Signers are added by name: the clerk may be asked, but not be given an officer's task.
    expect(passed('clerk', 'unit')).toEqual(['to-outside', 'to-outside', 'allowed']);
  });

  test('[TG17] a transferred task belongs to the unit of its new holder, and what was asked is void', () => {
    const group = after(
      groupOf(),
      ['li', { type: 'object', seat: 'g-1', reason: 'not ours' }],
      ['li', { type: 'transfer', seat: 'g-1', to: 'feng', reason: 'theirs' }],
    );
    expect(group.seats[0]).toMatchObject({
      unit: 'other-street',
      objection: { status: 'none', count: 1 },
    });
    const decided = after(
      groupOf(),
      ['li', { type: 'ask-extension', seat: 'g-1', reason: 'survey' }],
      ['xu', { type: 'decide-extension', seat: 'g-1', grant: false, reason: 'weighed' }],
      ['li', { type: 'mark-read' }],
      ['li', { type: 'transfer', seat: 'g-1', to: 'feng', reason: 'theirs' }],
    );
    // What was decided stays; nobody has read it yet.
    expect(decided.seats[0]).toMatchObject({
      extension: { status: 'refused', by: 'li', count: 1 },
      objection: { status: 'none', by: null, count: 0 },
      readBy: [],
      shared: false,
    });
    const step = act(group, 'xu', {
      type: 'decide-objection',
      seat: 'g-1',
      uphold: false,
      reason: 'late',
    });
    expect(step).toMatchObject({ result: 'refused', row: 'nothing-asked' });
  });
});
