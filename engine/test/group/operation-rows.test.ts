import { describe, expect, test } from 'vitest';
import type { OperationType } from '../../src/group/operation.ts';
import { operationTable } from '../../src/group/operation-table.ts';
import { languages } from '../../src/text/text.ts';
import { act, answers, groupOf } from './city.ts';
import { allExamples } from './examples/all.ts';
import type { Example } from './examples/example.ts';

const table = operationTable();
const titleOf = (operation: OperationType) =>
  table.find((one) => one.operation === operation)?.title.en;

/** An engine that does not do what an example begins with fails a test, not the loading of this file. */
function workedOut(): { readonly examples: readonly Example[]; readonly failed: unknown } {
  try {
    return { examples: allExamples(), failed: null };
  } catch (failed) {
    return { examples: [], failed };
  }
}

const { examples, failed } = workedOut();

describe('every row of the operation table', () => {
  test('[TG40] has an example worked out by hand', () => {
    expect(failed).toBeNull();
    const walked = table.filter(
      ({ operation }) => !['jump', 'reopen', 'cancel'].includes(operation),
    );
    const rows = walked.map(({ operation, id }) => `${operation}.${id}`);
    expect([...new Set(examples.map(({ row }) => row))].sort()).toEqual(rows.sort());
  });

  for (const { row, when, group, by, operation, moment, refused, says, becomes } of examples) {
    const title = when === undefined ? row : `${row} ${when}`;
    test(`[TG40] ${title}: ${refused ?? 'allowed'}`, () => {
      const step = act(group, by, operation, moment);
      if (step.result === 'refused') {
        expect(step.problem).toMatchObject({ code: refused, path: '', element: 'review' });
        expect(step.problem.message.en).toBe(says ?? step.problem.message.en);
        if ('seat' in operation) {
          const seat = step.row === 'seat-unknown' ? '' : operation.seat;
          expect(step.problem.details).toMatchObject({
            seat,
            operation: { en: titleOf(operation.type) },
          });
        }
        for (const language of languages) {
          const said = `${step.problem.message[language]}${step.problem.solve[language]}`;
          expect(said).not.toMatch(/\{[a-zA-Z]+\}|undefined/);
        }
        expect(`${operation.type}.${step.row}`).toBe(row);
        const line = table.find((one) => `${one.operation}.${one.id}` === row);
        expect(line).toMatchObject({ verdict: 'refused', code: refused });
        return;
      }
      expect(refused).toBeUndefined();
      const [entry, ...others] = step.entries;
      expect(entry).toMatchObject({
        type: 'task-operation',
        group: 'g',
        operation: operation.type,
        row: row.split('.')[1],
        seat: 'seat' in operation ? operation.seat : null,
        by,
      });
      const { outcome } = step;
      expect(others).toEqual(
        outcome === undefined ? [] : [{ type: 'group-outcome', group: 'g', outcome }],
      );
      expect(step.effects.every((effect) => effect.group === 'g')).toBe(true);
      expect(step).toMatchObject(becomes ?? {});
    });
  }

  test('[TG40] answers that are declared are those of the examples', () => {
    expect(groupOf().policy.answers).toEqual(answers);
  });
});
