import type { TSchema } from 'typebox';
import { describe, expect, test } from 'vitest';
import { Assignment } from '../../src/document/assignment.ts';
import { GroupPolicy } from '../../src/document/group-policy.ts';
import { checkShape } from '../../src/document/shape.ts';
import { allows, answers } from './city.ts';

const wrong = (schema: TSchema, value: unknown) =>
  checkShape(schema, value, { path: '' }).map(({ code, path }) => [code, path]);

describe('the policy of a group as a document', () => {
  test('[TG42] takes everything that a flow can fix', () => {
    const policy = {
      mode: 'vote',
      answers,
      refusal: 'waits',
      threshold: { percent: 67, more: true, abstentions: 'left-out' },
      quorum: { percent: 50 },
      veto: { actions: ['veto'], roles: ['chief'] },
      rest: 'run-on',
      allows,
    };
    expect(wrong(GroupPolicy, policy)).toEqual([]);
    expect(wrong(GroupPolicy, { mode: 'any' })).toEqual([]);
  });

  test('[TG42] says each mistake where it is', () => {
    const policy = { mode: 'some', quorum: { percent: 0 }, allows: { transfers: {} } };
    expect(wrong(GroupPolicy, policy)).toEqual([
      ['ENGINE_DOCUMENT_VALUE_UNKNOWN', '/mode'],
      ['ENGINE_DOCUMENT_NUMBER_OUTSIDE', '/quorum/percent'],
      ['ENGINE_DOCUMENT_KEY_MISSPELT', '/allows/transfers'],
    ]);
  });
});

describe('an assignment as a document', () => {
  test('[TG42] takes every source, unit and rule for the hard cases', () => {
    const assignment = {
      from: [
        { type: 'role', role: 'officer', unit: 'case', weight: 2 },
        { type: 'role', role: 'officer', unit: 'district' },
        { type: 'role', role: 'officer', unit: { up: 2 } },
        { type: 'role', role: 'officer', unit: { rule: { var: 'data.unit' } } },
        { type: 'previous-handler', state: 'survey' },
        { type: 'person', rule: { var: 'data.reviewer' } },
      ],
      seats: { type: 'chosen', count: 2, by: 'rotation' },
      requires: { qualifications: ['credential'], noConflict: true },
      notTheSameAs: ['survey'],
      empty: { type: 'role', role: 'chief', unit: { up: 1 } },
      applicant: 'escalate',
      repeated: { type: 'skip', action: 'agree', within: 'case' },
    };
    expect(wrong(Assignment, assignment)).toEqual([]);
  });

  test('[TG42] needs somebody to look for', () => {
    expect(wrong(Assignment, { from: [] })).toHaveLength(1);
    expect(wrong(Assignment, { from: [{ type: 'lottery' }] })).toEqual([
      ['ENGINE_DOCUMENT_VALUE_UNKNOWN', '/from/0/type'],
    ]);
  });
});
