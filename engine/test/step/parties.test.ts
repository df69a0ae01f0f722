import { expect, test } from 'vitest';
import { codesOf, Driver, enteredIn, worker } from './driver.ts';
import { smallBundle } from './small-bundle.ts';

const t0 = '2026-03-02T01:00:00.000Z';
const t1 = '2026-03-03T01:00:00.000Z';
const text = (words: string) => ({ 'zh-CN': words, en: words });

/** One to three applicants, at most one witness; two applicants are needed to close. */
function bundle() {
  const small = smallBundle({
    states: [
      { id: 'desk', kind: 'work', role: 'worker', unit: 'community' },
      { id: 'done', kind: 'final', outcome: 'done-outcome', result: 'success' },
    ],
    actions: [
      {
        id: 'finish',
        from: 'desk',
        to: 'done',
        kind: 'forward',
        guard: { '>=': [{ var: 'case.parties.applicant' }, 2] },
      },
    ],
  });
  const partyRoles = [
    { id: 'applicant', order: 'a0', title: text('申请人'), min: 1, max: 3 },
    { id: 'witness', order: 'a1', title: text('证人'), min: 0, max: 1 },
  ];
  return { ...small, flows: small.flows.map((flow) => ({ ...flow, partyRoles })) };
}

function started(applicants: number): Driver {
  const driver = new Driver(bundle());
  driver.start(t0, {}, { parties: { applicant: applicants } });
  return driver;
}

const add = (role: string, party: string) => ({ type: 'add-party', role, party }) as const;
const remove = (role: string, party: string, reason = '登记有误') =>
  ({ type: 'remove-party', role, party, reason }) as const;

test('[ST35] a party joins while its role has room, and a guard reads the count', () => {
  const driver = started(1);
  expect(codesOf(driver.act(t0, 'finish'))).toEqual(['ENGINE_GUARD_NOT_MET']);
  driver.step(t1, add('applicant', 'party-2'), worker);
  expect(driver.snapshot.parties).toEqual({ applicant: 2 });
  expect(enteredIn(driver.act(t1, 'finish'))).toEqual(['done']);
});

test('[ST35] a party is refused where its role is full or unknown', () => {
  const driver = started(3);
  expect(codesOf(driver.step(t1, add('applicant', 'party-4'), worker))).toEqual([
    'ENGINE_PARTY_COUNT',
  ]);
  driver.step(t1, add('witness', 'party-5'), worker);
  expect(codesOf(driver.step(t1, add('witness', 'party-6'), worker))).toEqual([
    'ENGINE_PARTY_COUNT',
  ]);
  expect(codesOf(driver.step(t1, add('witnes', 'party-7'), worker))).toEqual([
    'ENGINE_PARTY_ROLE_UNKNOWN',
  ]);
  expect(driver.snapshot.parties).toEqual({ applicant: 3, witness: 1 });
});

test('[ST35] a party leaves with a reason while its role has enough without it', () => {
  const driver = started(2);
  expect(codesOf(driver.step(t1, remove('applicant', 'party-2', ' '), worker))).toEqual([
    'ENGINE_REASON_MISSING',
  ]);
  driver.step(t1, remove('applicant', 'party-2'), worker);
  expect(driver.snapshot.parties).toEqual({ applicant: 1 });
  expect(codesOf(driver.step(t1, remove('applicant', 'party-1'), worker))).toEqual([
    'ENGINE_PARTY_COUNT',
  ]);
  expect(codesOf(driver.step(t1, remove('witness', 'party-9'), worker))).toEqual([
    'ENGINE_PARTY_COUNT',
  ]);
});

test('[ST36] a correction is recorded by role and party and changes no count', () => {
  const driver = started(2);
  const outcome = driver.step(
    t1,
    { type: 'correct-party', role: 'applicant', party: 'party-1' },
    worker,
  );
  expect(driver.snapshot.parties).toEqual({ applicant: 2 });
  expect(outcome).toMatchObject({
    record: {
      event: 'correct-party',
      subject: 'applicant',
      entries: [{ type: 'party', what: 'corrected', role: 'applicant', party: 'party-1' }],
    },
  });
});

test('[ST37] a case knows every state that it was ever in, in order', () => {
  const driver = started(2);
  expect(driver.snapshot.visited).toEqual(['desk']);
  driver.act(t0, 'finish');
  expect(driver.snapshot.visited).toEqual(['desk', 'done']);
});

test('[ST35] nobody joins or leaves a case that is closed', () => {
  const driver = started(2);
  driver.act(t0, 'finish');
  expect(codesOf(driver.step(t1, add('witness', 'party-5'), worker))).toEqual([
    'ENGINE_CASE_CLOSED',
  ]);
});
