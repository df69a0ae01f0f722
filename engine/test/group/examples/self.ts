import type { GroupOperation } from '../../../src/group/operation.ts';
import type { TaskGroup } from '../../../src/group/task-group.ts';
import { after, groupOf, say } from '../city.ts';
import type { Example } from './example.ts';

/** Rows that are about whoever acts on a seat with a voice: answer, claim and return. */
export function selfExamples(type: 'answer' | 'claim' | 'return'): readonly Example[] {
  const operation = (seat: string): GroupOperation =>
    type === 'answer'
      ? say(seat, 'agree')
      : type === 'claim'
        ? { type, seat }
        : { type, seat, to: 'draft', reason: 'incomplete' };
  const openFor = (requires: Partial<TaskGroup['requires']>) =>
    groupOf({
      open: 2,
      group: { requires: { qualifications: [], noConflict: false, ...requires } },
    });
  return [
    {
      row: `${type}.self-barred`,
      group: groupOf({ open: 2, group: { barred: ['li'] } }),
      by: 'li',
      operation: operation('g-1'),
      refused: 'ENGINE_GROUP_PERSON_BARRED',
      says: 'li handled a state that must be kept apart from this one.',
    },
    {
      row: `${type}.self-seated`,
      group: after(groupOf({ open: 2 }), ['li', { type: 'claim', seat: 'g-1' }]),
      by: 'li',
      operation: operation('g-2'),
      refused: 'ENGINE_GROUP_PERSON_SEATED',
      says: 'li has a seat already: one person, one voice.',
    },
    {
      row: `${type}.self-unqualified`,
      group: openFor({ qualifications: ['credential', 'licence'] }),
      by: 'wu',
      operation: operation('g-1'),
      refused: 'ENGINE_GROUP_PERSON_UNQUALIFIED',
      says: 'wu lacks a qualification on this date: credential, licence.',
    },
    {
      row: `${type}.self-conflicted`,
      group: openFor({ noConflict: true }),
      by: 'zheng',
      operation: operation('g-1'),
      refused: 'ENGINE_GROUP_PERSON_CONFLICTED',
      says: 'zheng has a conflict of interest in this case.',
    },
  ];
}
