import { applyChanges, type Deadline } from '@jingwei/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mediationPack } from '../test/mediation-pack.ts';
import { type DeadlineSentence, sentenceOf, setSentence } from './deadline-sentence.ts';

const { bundle, flow } = mediationPack();
const dateField = flow.fields.find((one) => one.type === 'date')?.id ?? '';

const sentences = fc.record<DeadlineSentence>({
  starts: fc.constantFrom<DeadlineSentence['starts']>(
    { on: 'entry' },
    { on: 'field', field: dateField },
  ),
  duration: fc.oneof(
    fc.record({
      n: fc.nat(400),
      unit: fc.constantFrom('minute', 'working-day', 'calendar-day', 'month'),
    }),
    fc.constant({ n: { parameter: 'community-period-days' }, unit: 'calendar-day' as const }),
  ),
  firstDay: fc.constantFrom('excluded', 'included'),
  rollsLastDay: fc.boolean(),
  until: fc.constantFrom('end-of-day', 'close-of-business'),
});

const saidBy = (deadline: Deadline, said: DeadlineSentence) => {
  const { bundle: after, problems } = applyChanges(
    bundle,
    setSentence(flow, deadline, said).changes,
  );
  expect(problems).toEqual([]);
  const changed = after.flows[0]?.deadlines.find((one) => one.id === deadline.id);
  return changed && sentenceOf(changed);
};

describe('the sentence of a deadline', () => {
  test.each(flow.deadlines.map((one) => [one.id, one] as const))(
    'said again changes nothing: %s',
    (_, deadline) => {
      expect(setSentence(flow, deadline, sentenceOf(deadline)).changes).toEqual([]);
    },
  );

  test('is what the deadline then says', () => {
    const [deadline] = flow.deadlines;
    fc.assert(
      fc.property(sentences, (said) => {
        expect(deadline && saidBy(deadline, said)).toEqual(said);
      }),
      { numRuns: 200, seed: 20_261_121 },
    );
  });

  test('reads 民法典 第201–203条 where nothing is written', () => {
    const plain = { ...flow.deadlines[0], counting: undefined } as unknown as Deadline;
    expect(sentenceOf(plain)).toMatchObject({
      firstDay: 'excluded',
      rollsLastDay: true,
      until: 'end-of-day',
    });
  });
});
