import type { GroupOperation } from '../../../src/group/operation.ts';
import type { TaskGroup } from '../../../src/group/task-group.ts';
import { after, groupOf } from '../city.ts';
import type { Example } from './example.ts';

const requiring = (requires: Partial<TaskGroup['requires']>) =>
  groupOf({ group: { requires: { qualifications: [], noConflict: false, ...requires } } });
const barring = (...barred: string[]) => groupOf({ group: { barred } });

/** Rows that are about the person to whom something goes. */
export function recipientExamples(
  type: 'transfer' | 'delegate' | 'add-signers' | 'reassign' | 'hand-over' | 'decide-objection',
): readonly Example[] {
  const isManaging = type === 'reassign' || type === 'hand-over';
  const by = isManaging ? 'he' : type === 'decide-objection' ? 'xu' : 'li';
  const objected = (group: TaskGroup) =>
    type === 'decide-objection'
      ? after(group, ['li', { type: 'object', seat: 'g-1', reason: 'not ours' }])
      : group;
  const operation = (to: string): GroupOperation => {
    const reason = 'needed';
    switch (type) {
      case 'transfer':
      case 'delegate':
        return { type, seat: 'g-1', to, reason };
      case 'add-signers':
        return { type, seat: 'g-1', where: 'beside', people: [to], reason };
      case 'reassign':
        return { type, seat: 'g-1', to: { person: to }, reason };
      case 'hand-over':
        return { type, from: 'li', to, reason };
      case 'decide-objection':
        return { type, seat: 'g-1', uphold: true, to: { person: to }, reason };
    }
  };
  const refusing = (
    row: string,
    group: TaskGroup,
    to: string,
    refused: string,
    says: string,
  ): Example => ({
    row: `${type}.${row}`,
    group: objected(group),
    by,
    operation: operation(to),
    refused,
    says: `${to} ${says}`,
  });
  return [
    refusing(
      'to-outside',
      groupOf(),
      'gone',
      'ENGINE_GROUP_PERSON_OUTSIDE',
      'is inactive, lacks the role, or is beyond the units that the flow allows.',
    ),
    refusing(
      'to-barred',
      barring('sun'),
      'sun',
      'ENGINE_GROUP_PERSON_BARRED',
      'handled a state that must be kept apart from this one.',
    ),
    refusing(
      'to-unqualified',
      requiring({ qualifications: ['credential', 'licence'] }),
      'wu',
      'ENGINE_GROUP_PERSON_UNQUALIFIED',
      'lacks a qualification on this date: credential, licence.',
    ),
    refusing(
      'to-conflicted',
      requiring({ noConflict: true }),
      'zheng',
      'ENGINE_GROUP_PERSON_CONFLICTED',
      'has a conflict of interest in this case.',
    ),
    ...(type === 'delegate'
      ? []
      : [
          refusing(
            'to-seated',
            groupOf(),
            'wang',
            'ENGINE_GROUP_PERSON_SEATED',
            'has a seat already: one person, one voice.',
          ),
        ]),
    ...(type === 'add-signers' || type === 'decide-objection'
      ? []
      : [
          refusing(
            'to-same',
            groupOf(),
            'li',
            'ENGINE_GROUP_PERSON_SAME',
            'has this task already.',
          ),
        ]),
  ];
}
