import { describe, expect, test } from 'vitest';
import { type Calendar, makeCalendar } from '../../src/calendar/index.ts';
import type { GroupPolicy } from '../../src/document/group-policy.ts';
import { movesFor } from '../../src/step/offered-moves.ts';
import { type CaseView, operationsFor, recipientsFor } from '../../src/step/offered-operations.ts';
import { frozen } from '../frozen.ts';
import { answer, codesOf, JointCase, jointBundle, principal } from './joint-city.ts';

const officer = { kind: 'work', role: 'officer', unit: 'case' } as const;
const go = { kind: 'forward' } as const;

const bundle = jointBundle({
  states: [
    { id: 'intake', ...officer },
    {
      id: 'meeting',
      ...officer,
      people: {
        from: [{ type: 'role', role: 'officer', unit: 'case' }],
        seats: { type: 'chosen', count: 2, by: 'listed' },
      },
      group: {
        mode: 'all',
        answers: { approve: ['agree'], refuse: ['refuse'] },
        allows: {
          transfer: {},
          urge: { minutes: 60 },
          supervise: { roles: ['head'] },
          return: { to: ['intake'], resubmission: 'as-chosen' },
        },
      },
    },
    { id: 'done', kind: 'final', outcome: 'done-outcome', result: 'success' },
  ],
  actions: [
    { id: 'submit', from: 'intake', to: 'meeting', ...go },
    { id: 'agree', from: 'meeting', to: 'done', ...go },
    { id: 'refuse', from: 'meeting', to: 'done', ...go },
  ],
  jumping: { roles: ['head'], to: ['intake', 'meeting'] },
  reopening: { roles: ['head'], to: ['intake'], max: 1 },
  cancelling: { roles: ['officer'] },
});

const calendar: Calendar = makeCalendar(bundle.calendar, []);

function viewOf({ machine, snapshot, data, now }: JointCase, by: string): CaseView {
  const asking = { machine, by: frozen(principal(by)), at: now, answer };
  return { ...asking, snapshot: frozen(snapshot), context: frozen({ data, calendar }) };
}

const operations = (one: JointCase, by: string) =>
  operationsFor(viewOf(one, by)).map(({ operation, task }) => `${operation} ${task}`);

function meeting(): JointCase {
  const one = new JointCase(bundle);
  one.start('sun');
  one.act('wang', 'submit');
  return one;
}

describe('what a person may do with the tasks of a case', () => {
  test('[TG83] is that of all joint work, each with a task to name', () => {
    const one = meeting();
    const [first, second] = one.snapshot.tasks.map(({ id }) => id);
    expect(one.open).toEqual(['li', 'wang']);
    expect(operations(one, 'li')).toEqual([
      `transfer ${first}`,
      `return ${first}`,
      `copy ${first}`,
      `mark-read ${first}`,
      `urge ${first}`,
    ]);
    expect(operations(one, 'wang')).toContain(`return ${second}`);
    expect(operations(one, 'ma')).toEqual([`urge ${first}`, `supervise ${first}`]);
    const [offer] = operationsFor(viewOf(one, 'li')).filter(({ choices }) => 'to' in choices);
    expect(offer).toMatchObject({
      state: 'meeting',
      title: { 'zh-CN': '退回（驳回）' },
      choices: { to: ['intake'], resubmission: ['through-again', 'straight-back'] },
    });
  });

  test('[TG83] is of a task of a role what needs no word of the flow', () => {
    const one = new JointCase(bundle);
    one.start();
    const [task] = one.snapshot.tasks.map(({ id }) => id);
    expect(operations(one, 'li')).toEqual([`claim ${task}`, `copy ${task}`, `mark-read ${task}`]);
    expect(operations(one, 'ma')).toEqual([]);
  });

  test('[TG83] is nothing once the case is closed', () => {
    const one = meeting();
    one.act('wang', 'agree');
    one.act('li', 'agree');
    expect(one.snapshot.status).toBe('closed');
    expect(operations(one, 'li')).toEqual([]);
  });

  test('[TG83] names the people to whom it can go, and nobody for a task that is not there', () => {
    const one = meeting();
    const view = viewOf(one, 'li');
    const everybody = ['wang', 'he', 'li', 'sun', 'ma', 'stranger'];
    const task = one.taskOf('li');
    expect(recipientsFor(view, { operation: 'transfer', task }, everybody)).toEqual(['he', 'sun']);
    expect(recipientsFor(view, { operation: 'transfer', task: 'none' }, everybody)).toEqual([]);
  });
});

describe('a state that allows no more than passing its task on, urging and supervising', () => {
  const bundleOf = (allows: NonNullable<GroupPolicy['allows']>) =>
    jointBundle({
      states: [
        { id: 'intake', ...officer, group: { mode: 'any', allows } },
        { id: 'done', kind: 'final', outcome: 'done-outcome', result: 'success' },
      ],
      actions: [{ id: 'finish', from: 'intake', to: 'done', ...go }],
    });
  const allows = { transfer: {}, urge: { minutes: 60 } };

  test('[TG86] opens one task of its role, which can be passed on and is answered as ever', () => {
    const one = new JointCase(bundleOf(allows));
    one.start();
    expect(one.snapshot.groups ?? []).toEqual([]);
    expect(codesOf(one.act('ma', 'finish'))).toEqual(['ENGINE_ROLE_MISSING']);
    one.step('li', { type: 'claim', task: one.taskOf('officer@street') });
    expect(operations(one, 'li')).toContain(`transfer ${one.taskOf('li')}`);
    one.operate('li', 'li', { type: 'transfer', to: 'wang', reason: 'away' });
    expect(one.open).toEqual(['wang']);
    expect(codesOf(one.act('li', 'finish'))).toEqual(['ENGINE_TASK_CLAIMED']);
    one.operate('ma', 'wang', { type: 'urge' });
    expect(codesOf(one.operate('ma', 'wang', { type: 'urge' }))).toEqual([
      'ENGINE_GROUP_URGED_ALREADY',
    ]);
    one.act('wang', 'finish');
    expect(one.snapshot.status).toBe('closed');
    expect(one.open).toEqual([]);
    one.replay();
  });

  test('[TG86] is joint work as soon as it allows more', () => {
    const one = new JointCase(bundleOf({ ...allows, delegate: {} }));
    one.start();
    expect(one.snapshot.groups).toHaveLength(1);
    // Its one task is still for a role: the refusal names that, or who has it.
    expect(codesOf(one.act('ma', 'finish'))).toEqual(['ENGINE_ROLE_MISSING']);
    one.step('li', { type: 'claim', task: one.taskOf('officer@street') });
    expect(codesOf(one.act('wang', 'finish'))).toEqual(['ENGINE_TASK_CLAIMED']);
    one.operate('li', 'li', { type: 'delegate', to: 'wang' });
    expect(codesOf(one.act('wang', 'finish'))).toEqual(['ENGINE_GROUP_DELEGATE_ONLY']);
    expect(codesOf(one.act('he', 'finish'))).toEqual(['ENGINE_GROUP_NOT_HOLDER']);
  });
});

describe('the moves of a case that a person may make', () => {
  test('[TG84] are those that the step would take, and nowhere where the case is', () => {
    const one = meeting();
    expect(movesFor(viewOf(one, 'ma'))).toEqual([{ type: 'jump', to: 'intake', branch: 'main' }]);
    expect(movesFor(viewOf(one, 'li'))).toEqual([{ type: 'cancel' }]);
    expect(movesFor(viewOf(one, 'pan'))).toEqual([]);
    expect(one.step('ma', { type: 'jump', to: 'intake', reason: 'wrong' }).outcome).toBe('stepped');
  });

  test('[TG84] of a closed case are its reopenings, while they last', () => {
    const one = meeting();
    one.act('wang', 'agree');
    one.act('li', 'agree');
    expect(movesFor(viewOf(one, 'ma'))).toEqual([{ type: 'reopen', to: 'intake' }]);
    expect(movesFor(viewOf(one, 'li'))).toEqual([]);
    one.step('ma', { type: 'reopen', to: 'intake', reason: 'new facts' });
    one.act('li', 'submit');
    one.act('wang', 'agree');
    one.act('li', 'agree');
    expect(one.snapshot.status).toBe('closed');
    expect(movesFor(viewOf(one, 'ma'))).toEqual([]);
  });
});
