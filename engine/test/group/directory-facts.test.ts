import { describe, expect, test } from 'vitest';
import { directoryFacts, type PeopleAnswer } from '../../src/group/directory-facts.ts';
import type { GroupOperation } from '../../src/group/operation.ts';
import { stepGroup } from '../../src/group/step-group.ts';
import { frozen } from '../frozen.ts';
import { answerTo, groupOf, now, principal } from './city.ts';

describe('the answers of the directory', () => {
  test('[TG37] are found by what was asked, in whatever order it was written down', () => {
    const stored = [
      { question: { unit: 'street', role: 'officer', ask: 'holders' }, answer: [{ id: 'li' }] },
      { question: { kind: 'city', ask: 'unit-at', unit: 'street' }, answer: 'city' },
      { question: { ask: 'units-above', unit: 'street' }, answer: ['district'] },
      { question: { person: 'wang', ask: 'substitutes' }, answer: [{ person: 'sun' }] },
    ] as unknown as readonly PeopleAnswer[];
    const facts = directoryFacts(frozen(stored));
    expect(facts.holders('officer', 'street')).toEqual([{ id: 'li' }]);
    expect(facts.unitAt('street', 'city')).toBe('city');
    expect(facts.unitsAbove('street')).toEqual(['district']);
    expect(facts.substitutes('wang')).toEqual([{ person: 'sun' }]);
    expect(facts.missing).toEqual([]);
  });

  test('[TG37] are missed once each, and nobody and nothing stands in for them', () => {
    const facts = directoryFacts([]);
    const nobody = { active: false, roles: [], qualifications: [], conflicted: false };
    for (let time = 0; time < 2; time += 1) {
      expect(facts.holders('officer', 'street')).toEqual([]);
      expect(facts.holders('street', 'officer')).toEqual([]);
      expect(facts.person('li')).toEqual(nobody);
      expect(facts.substitutes('li')).toEqual([]);
      expect(facts.unitsAbove('street')).toEqual([]);
      expect(facts.unitAt('street', 'city')).toBeNull();
    }
    expect(facts.missing).toEqual([
      { ask: 'holders', role: 'officer', unit: 'street' },
      { ask: 'holders', role: 'street', unit: 'officer' },
      { ask: 'person', person: 'li' },
      { ask: 'substitutes', person: 'li' },
      { ask: 'units-above', unit: 'street' },
      { ask: 'unit-at', unit: 'street', kind: 'city' },
    ]);
  });
});

describe('what an operation asks the directory', () => {
  const asked = (
    by: string,
    operation: GroupOperation,
    directory: readonly PeopleAnswer[] = [],
  ) => {
    const frame = { at: now, today: '2026-03-10', ids: 'n', earlier: ['draft'], directory };
    const step = stepGroup(groupOf(), operation, frozen({ ...frame, by: principal(by) }));
    if (step.result === 'asks') return step.questions;
    return step.result === 'refused' ? step.row : 'done';
  };
  const person = (id: string) => ({ ask: 'person', person: id }) as const;
  const above = (unit: string) => ({ ask: 'units-above', unit }) as const;

  test('[TG37] is nothing where the roles of whoever acts tell', () => {
    const suspend = { type: 'suspend', reason: 'audit' } as const;
    expect(asked('he', suspend)).toBe('done');
    expect(asked('li', suspend)).toBe('not-entitled');
    expect(asked('xu', suspend)).toEqual([above('street')]);
    expect(asked('li', { type: 'claim', seat: 'g-1' })).toBe('done');
    expect(asked('wang', { type: 'mark-read' })).toBe('done');
    expect(asked('li', { type: 'copy', people: ['zhou'] })).toBe('done');
  });

  test('[TG37] is nothing of the units above where a task stays in its unit', () => {
    const delegate = (to: string) => ({ type: 'delegate', seat: 'g-1', to }) as const;
    expect(asked('li', delegate('feng'))).toEqual([person('feng')]);
    expect(asked('li', delegate('feng'), [answerTo(person('feng'))])).toBe('to-outside');
    // A transfer may go below the unit one up.
    const transfer = { type: 'transfer', seat: 'g-1', to: 'feng', reason: 'away' } as const;
    const known = [answerTo(person('feng'))];
    expect(asked('li', transfer, known)).toEqual([above('street')]);
    const street = [...known, answerTo(above('street'))];
    expect(asked('li', transfer, street)).toEqual([above('other-street')]);
    expect(asked('li', transfer, [...street, answerTo(above('other-street'))])).toBe('done');
    expect(asked('li', { ...transfer, to: 'sun' }, [answerTo(person('sun'))])).toBe('done');
  });

  test('[TG37] is of all people named at once', () => {
    const add = { type: 'add-signers', seat: 'g-1', where: 'beside', reason: 'ask' } as const;
    expect(asked('li', { ...add, people: ['gone', 'sun'] })).toEqual([
      person('gone'),
      person('sun'),
    ]);
  });
});
