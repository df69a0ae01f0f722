import { expect, test } from 'vitest';
import type { StepOutcome } from '../../src/step/outcome.ts';
import { replayCase } from '../../src/step/replay-case.ts';
import { codesOf, Driver, worker } from './driver.ts';
import { type SmallFlow, smallBundle } from './small-bundle.ts';

const at = '2026-03-02T02:00:00.000Z';

const flow: SmallFlow = {
  states: [
    { id: 'handling', kind: 'work', role: 'worker', unit: 'case' },
    { id: 'done', kind: 'final', outcome: 'done', result: 'success' },
  ],
  actions: [{ id: 'finish', from: 'handling', to: 'done', kind: 'forward' }],
};

function opened(more: Partial<SmallFlow> = {}): Driver {
  const driver = new Driver(smallBundle({ ...flow, ...more }));
  driver.start(at, { subject: 'x' });
  return driver;
}

/** The code of a refusal, and what it offers instead. */
function refusalOf(outcome: StepOutcome): readonly unknown[] {
  const [first] = outcome.outcome === 'refused' ? outcome.problems : [];
  return [first?.code, first?.details.nearest];
}

const served = { type: 'served', document: 'verdict', to: 'applicant', method: 'direct' } as const;

test('[CK24] a document is served only when the flow has it, on a party role that the flow has', () => {
  expect(refusalOf(opened().step(at, served))).toEqual(['ENGINE_DOCUMENT_UNKNOWN', '—']);
  const documents = [{ id: 'decision', roles: ['worker'] }];
  expect(refusalOf(opened({ documents }).step(at, served))).toEqual([
    'ENGINE_DOCUMENT_UNKNOWN',
    'decision',
  ]);
  const decision = { ...served, document: 'decision' };
  expect(refusalOf(opened({ documents }).step(at, decision))).toEqual([
    'ENGINE_PARTY_ROLE_UNKNOWN',
    '—',
  ]);
  const parties = ['witness'];
  expect(refusalOf(opened({ documents, parties }).step(at, decision))).toEqual([
    'ENGINE_PARTY_ROLE_UNKNOWN',
    'witness',
  ]);
});

test('[ST11] a signal is refused when the flow has none by its name', () => {
  const signal = { type: 'signal', signal: 'opinion', payload: null } as const;
  expect(refusalOf(opened().step(at, signal))).toEqual(['ENGINE_SIGNAL_UNKNOWN', '—']);
  const near = opened({ signals: ['opinions'] });
  expect(refusalOf(near.step(at, signal))).toEqual(['ENGINE_SIGNAL_UNKNOWN', 'opinions']);
});

test('[ST35] a party joins only in a role that the flow has', () => {
  const party = { type: 'add-party', role: 'witness', party: 'p-1' } as const;
  expect(refusalOf(opened().step(at, party))).toEqual(['ENGINE_PARTY_ROLE_UNKNOWN', '—']);
  const near = opened({ parties: ['witnesses'] });
  expect(refusalOf(near.step(at, party))).toEqual(['ENGINE_PARTY_ROLE_UNKNOWN', 'witnesses']);
});

test('[BR45] a flow without reopening lets nobody open a case again', () => {
  const driver = opened();
  driver.act(at, 'finish');
  const again = { type: 'reopen', to: 'nowhere', reason: 'new evidence' } as const;
  expect(codesOf(driver.step(at, again))).toEqual(['ENGINE_ROLE_MISSING']);
});

test('[ST10] a history that opens twice, or begins after the opening, cannot be replayed', () => {
  const driver = opened();
  driver.act(at, 'finish');
  const [opening, finishing] = driver.history;
  if (opening === undefined || finishing === undefined) throw new TypeError('two steps');
  expect(replayCase(driver.machine, [opening, finishing])).toEqual(driver.snapshot);
  expect(() => replayCase(driver.machine, [opening, opening])).toThrow('a second start');
  expect(() => replayCase(driver.machine, [finishing])).toThrow('a step before the start');
});

test('[ST7] a unit that the directory does not know opens no case', () => {
  const driver = new Driver(smallBundle(flow));
  const by = { id: 'wang', roles: [{ role: 'worker', unit: 'the-moon' }] };
  const outcome = driver.start(at, { subject: 'x' }, { unit: 'the-moon', by });
  expect(codesOf(outcome)).toEqual(['ENGINE_START_UNIT_KIND']);
});

test('[ST3] a role that is not held yet, or no longer, is refused with its days', () => {
  const days = (held: { readonly from?: string; readonly until?: string }) => {
    const roles = worker.roles.map((one) => ({ ...one, ...held }));
    const outcome = opened().act(at, 'finish', {}, { id: 'wang', roles });
    const [first] = outcome.outcome === 'refused' ? outcome.problems : [];
    return [first?.code, first?.details.from, first?.details.until];
  };
  const code = 'ENGINE_ROLE_NOT_IN_FORCE';
  expect(days({ from: '2026-03-03' })).toEqual([code, '2026-03-03', '…']);
  expect(days({ until: '2026-03-01' })).toEqual([code, '…', '2026-03-01']);
});
