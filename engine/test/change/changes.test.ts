import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../src/change/apply-changes.ts';
import type { Change, ElementKind } from '../../src/change/change.ts';
import { describeChange } from '../../src/change/describe-change.ts';
import { describeChanges } from '../../src/change/describe-changes.ts';
import { diffBundles } from '../../src/change/diff-bundles.ts';
import { orderBetween } from '../../src/change/order-between.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import { bundleHash } from '../../src/document/bundle-hash.ts';
import { EngineError } from '../../src/problem/engine-error.ts';
import { baseBundle } from '../base-bundle.ts';
import { frozen } from '../frozen.ts';
import { largeBundle } from '../large-bundle.ts';

const large = frozen(largeBundle());
const text = (word: string) => ({ 'zh-CN': `${word}名`, en: word });

/** Elements of the large bundle that edits are made on, with the kind of place in which they lie. */
const places: { kind: ElementKind; flow?: string; parent?: string; ids: string[] }[] = [
  { kind: 'role', ids: large.roles.map(({ id }) => id) },
  { kind: 'parameter', ids: large.parameters.map(({ id }) => id) },
  { kind: 'code', parent: 'dispute-kinds', ids: ['neighbours', 'family', 'wages'] },
  ...large.flows.flatMap(({ id: flow, states, actions, fields, forms, deadlines }) => [
    { kind: 'state' as const, flow, ids: states.map(({ id }) => id) },
    { kind: 'action' as const, flow, ids: actions.map(({ id }) => id) },
    { kind: 'field' as const, flow, ids: fields.map(({ id }) => id) },
    ...forms.map(({ id: parent, items }) => ({
      ...{ kind: 'form-item' as const, flow, parent },
      ids: items.map(({ id }) => id),
    })),
    ...deadlines.map(({ id: parent }) => ({
      ...{ kind: 'warning' as const, flow, parent },
      ids: ['three-days-left'],
    })),
  ]),
];

const order = fc.constantFrom('Zz', 'a05', 'a1', 'b5', 'c7V');
const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);

/** Changes that fit the large bundle when they come in any number and order, save for what went before. */
const change: fc.Arbitrary<Change> = fc
  .record({ place: fc.constantFrom(...places), at: fc.nat(), order, word, what: fc.nat(5) })
  .map(({ place: { ids, ...place }, at, order: key, word: name, what }) => {
    const id = ids[at % ids.length] ?? '';
    const titled = place.kind !== 'form-item' && place.kind !== 'warning';
    if (what === 0) return { op: 'remove', ...place, id };
    if (what === 1) return { op: 'set', ...place, id, path: ['order'], value: key };
    if (what === 2 && titled) {
      return { op: 'set', ...place, id, path: ['title', 'en'], value: name };
    }
    if (what === 3 && titled) {
      return { op: 'set', ...place, id, path: ['description'], value: text(name) };
    }
    if (what === 4 && titled) return { op: 'set', ...place, id, path: ['description'] };
    return { op: 'add', ...place, element: elementFor(place.kind, name.toLowerCase(), key) };
  });

function elementFor(kind: ElementKind, name: string, key: string) {
  const element = { id: `new-${name}`, order: key, title: text(name) };
  const { title: _title, ...untitled } = element;
  const whole: Partial<Record<ElementKind, { id: string }>> = {
    role: { ...element, unitKinds: ['grid'] } as { id: string },
    parameter: {
      ...element,
      ...{ type: 'integer', value: 5, lock: 'free', verification: 'local' },
    } as { id: string },
    state: { ...element, kind: 'wait' } as { id: string },
    action: { ...element, from: 'settled', kind: 'record' } as { id: string },
    field: { ...element, type: 'text', class: 'P0' } as { id: string },
    'form-item': { ...untitled, field: 'summary' } as { id: string },
    warning: { ...untitled, before: { n: 1, unit: 'hour' } } as { id: string },
  };
  return whole[kind] ?? element;
}

/** As many of the changes, in order, as can be applied after one another. */
function applicable(bundle: Bundle, changes: readonly Change[]): Change[] {
  let current = bundle;
  return changes.filter((one) => {
    const applied = applyChanges(current, [one]);
    current = applied.bundle;
    return applied.problems.length === 0;
  });
}

test('[CH2] the inverse of any changes undoes them, and nothing is mutated (seed 31)', () => {
  const before = bundleHash(large);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 25 }), (candidates) => {
      const changes = frozen(applicable(large, candidates));
      const { bundle, inverse, problems } = applyChanges(large, changes);
      expect(problems).toEqual([]);
      expect(inverse).toHaveLength(changes.length);
      const undone = applyChanges(frozen(bundle), inverse);
      expect(undone.problems).toEqual([]);
      expect(bundleHash(undone.bundle)).toBe(before);
      const redone = applyChanges(undone.bundle, undone.inverse);
      expect(bundleHash(redone.bundle)).toBe(bundleHash(bundle));
    }),
    { seed: 31, numRuns: 40 },
  );
});

test('[CH3] the difference of two bundles turns the one into the other (seed 32)', () => {
  const some = fc.array(change, { maxLength: 15 });
  fc.assert(
    fc.property(some, some, (left, right) => {
      const a = applyChanges(large, applicable(large, left)).bundle;
      const b = applyChanges(large, applicable(large, right)).bundle;
      const { bundle, problems } = applyChanges(a, diffBundles(a, b));
      expect(problems).toEqual([]);
      expect(bundleHash(bundle)).toBe(bundleHash(b));
      expect(diffBundles(bundle, b)).toEqual([]);
    }),
    { seed: 32, numRuns: 40 },
  );
});

test('[CH4] insertions that know nothing of one another commute (seed 33)', () => {
  const insertion = fc
    .record({ place: fc.constantFrom(...places), order, word })
    .map(({ place: { ids: _ids, ...place }, order: key, word: name }): Change => {
      const id = `${name.toLowerCase()}-${place.flow ?? 'pack'}`;
      return { op: 'add', ...place, element: elementFor(place.kind, id, key) };
    });
  const key = (one: Change) =>
    JSON.stringify(one.op === 'add' ? { ...one, element: one.element.id } : one);
  const insertions = fc.uniqueArray(insertion, { selector: key, minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(insertions, fc.nat(), (changes, turn) => {
      const at = turn % changes.length;
      const turned = [...changes.slice(at), ...changes.slice(0, at)].reverse();
      const [one, other] = [applyChanges(large, changes), applyChanges(large, turned)];
      expect([...one.problems, ...other.problems]).toEqual([]);
      expect(bundleHash(one.bundle)).toBe(bundleHash(other.bundle));
    }),
    { seed: 33, numRuns: 40 },
  );
});

test('[CH1] with one change that cannot be made, none is', () => {
  const bundle = frozen(baseBundle());
  const applied = applyChanges(bundle, [
    { op: 'set', kind: 'parameter', id: 'mediation-days', path: ['value'], value: 20 },
    { op: 'remove', kind: 'state', flow: 'dispute', id: 'setled' },
    { op: 'set', kind: 'form', flow: 'dispute', id: 'intake', path: ['items'], value: [] },
  ]);
  expect(applied.bundle).toBe(bundle);
  expect(applied.inverse).toEqual([]);
  expect(applied.problems.map(({ code, path }) => [code, path])).toEqual([
    ['ENGINE_CHANGE_ELEMENT_UNKNOWN', '/1'],
    ['ENGINE_CHANGE_PATH_LIST', '/2/path'],
  ]);
});

test('[CH1] what is no change is refused with its place in the list', () => {
  const changes = [{ op: 'set', kind: 'stat', id: 'settled', path: [] }] as unknown as Change[];
  expect(applyChanges(baseBundle(), changes).problems.map(({ path }) => path)).toEqual([
    '/0/kind',
    '/0/path',
  ]);
});

test('[CH5] an element may be wrong between two changes, but not in the end', () => {
  const at = { op: 'set', kind: 'state', flow: 'dispute', id: 'awaiting-signature' } as const;
  const asWork: Change[] = [
    { ...at, path: ['kind'], value: 'work' },
    { ...at, path: ['role'], value: 'mediator' },
    { ...at, path: ['unit'], value: 'community' },
  ];
  expect(applyChanges(baseBundle(), asWork).problems).toEqual([]);
  const half = applyChanges(baseBundle(), asWork.slice(0, 2)).problems;
  expect(half.map(({ code, path, element }) => [code, path, element])).toEqual([
    ['ENGINE_DOCUMENT_KEY_MISSING', '/1', 'awaiting-signature'],
  ]);
  const zone: Change = { op: 'set-pack', path: ['calendar', 'zone'], value: 8 };
  expect(applyChanges(baseBundle(), [zone]).problems.map(({ code }) => code)).toEqual([
    'ENGINE_DOCUMENT_TYPE_MISMATCH',
  ]);
});

test('[CH3] a difference names single properties, and a rule as one thing', () => {
  const a = baseBundle();
  const b = structuredClone(a);
  const [flow] = b.flows;
  Object.assign(b.parameters[0] ?? {}, { value: 20 });
  Object.assign(flow?.states[5]?.title ?? {}, { en: 'Done' });
  Object.assign(flow?.actions[1] ?? {}, { guard: { '<': [{ var: 'history.signatures' }, 2] } });
  Object.assign(flow?.routes[1] ?? {}, { on: { type: 'signal', signal: 'agreement-signed' } });
  b.pack.version = '1.0.1';
  const inFlow = { op: 'set', flow: 'dispute' } as const;
  expect(diffBundles(frozen(a), frozen(b))).toEqual([
    { op: 'set-pack', path: ['pack', 'version'], value: '1.0.1' },
    { op: 'set', kind: 'parameter', id: 'mediation-days', path: ['value'], value: 20 },
    { ...inFlow, kind: 'state', id: 'settled', path: ['title', 'en'], value: 'Done' },
    {
      ...{ ...inFlow, kind: 'action', id: 'await-signature', path: ['guard'] },
      value: { '<': [{ var: 'history.signatures' }, 2] },
    },
    {
      ...{ ...inFlow, kind: 'route', id: 'signature-late', path: ['on'] },
      value: { type: 'signal', signal: 'agreement-signed' },
    },
  ]);
});

test('[CH3] bundles of two packs have no difference to speak of', () => {
  const other = baseBundle();
  other.pack.id = 'other-pack';
  expect(() => diffBundles(baseBundle(), other)).toThrow(EngineError);
});

test('[CH6] each change is one line in plain words of both languages', () => {
  const said = (change: Change) => Object.values(describeChange(change, baseBundle()));
  const flow = 'dispute';
  expect(
    said({ op: 'set', kind: 'parameter', id: 'mediation-days', path: ['value'], value: 5 }),
  ).toEqual(['把「调解期限」从 30 改为 5', 'Change “Mediation period” from 30 to 5']);
  expect(
    said({ op: 'set', kind: 'action', flow, id: 'withdraw', path: ['to'], value: 'settled' }),
  ).toEqual([
    '把「撤回」的去向从「未化解」改为「已化解」',
    'Change the target of “Withdraw” from “Not settled” to “Settled”',
  ]);
  const item = { kind: 'form-item', flow, parent: 'intake', id: 'intake-amount' } as const;
  expect(said({ op: 'set', ...item, path: ['order'], value: 'b0' })).toEqual([
    '调整「涉及金额」的顺序',
    'Move “Amount in dispute” in its list',
  ]);
  expect(said({ op: 'remove', kind: 'state', flow, id: 'sorting' })).toEqual([
    '删除环节「分流」',
    'Remove the state “Sorting”',
  ]);
  const element = { id: 'arbiter', order: 'b0', title: { 'zh-CN': '仲裁员', en: 'Arbiter' } };
  expect(said({ op: 'add', kind: 'role', element })).toEqual([
    '增加角色「仲裁员」',
    'Add the role “Arbiter”',
  ]);
  const duration = { n: 7, unit: 'working-day' };
  expect(
    said({
      ...{ op: 'set', kind: 'deadline', flow, id: 'mediation-deadline' },
      ...{ path: ['duration'], value: duration },
    } as Change),
  ).toEqual([
    '把「调解期限」的时长从参数「调解期限」改为 7 个工作日',
    'Change the duration of “Mediation period” from the parameter “Mediation period” to 7 working days',
  ]);
  expect(said({ op: 'set', kind: 'route', flow, id: 'to-court', path: ['guard'] })).toEqual([
    '去掉「达成协议」的条件（原为“「是否达成协议」为是”）',
    'Remove the guard of “Agreement reached” (was (“Agreement reached” is yes))',
  ]);
});

test('[CH7] a key lies between any two keys that leave room, of the library or made by hand (seed 34)', () => {
  expect(orderBetween(null, null)).toBe('a0');
  const key = fc.stringMatching(/^[0-9A-Za-z]{1,6}$/);
  fc.assert(
    fc.property(key, key, (one, other) => {
      const [a, b] = one < other ? [one, other] : [other, one];
      const made = [orderBetween(a, null)];
      if (!/^0*$/.test(a)) made.push(between(null, a) ?? '');
      const middle = a === b ? null : between(a, b);
      // Nothing lies between a text and itself with zeros after it.
      if (middle === null)
        expect(a === b || (b.startsWith(a) && /^0+$/.test(b.slice(a.length)))).toBe(true);
      else expect(a < middle && middle < b).toBe(true);
      expect(made.every((found) => /^[0-9A-Za-z]{1,64}$/.test(found))).toBe(true);
      expect(orderBetween(a, null) > a).toBe(true);
    }),
    { seed: 34, numRuns: 1000 },
  );
});

function between(a: string | null, b: string | null): string | null {
  try {
    return orderBetween(a, b);
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}

test('[CH5] a wrong value is located in the change that set it', () => {
  const deadline = { kind: 'deadline', flow: 'dispute', id: 'mediation-deadline' } as const;
  const { problems } = applyChanges(baseBundle(), [
    { op: 'set', ...deadline, path: ['duration'], value: { n: -1, unit: 'hour' } },
    { op: 'add', kind: 'role', element: { id: 'arbiter' } },
  ]);
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['ENGINE_DOCUMENT_NUMBER_OUTSIDE', '/0/value/n'],
    ['ENGINE_DOCUMENT_KEY_MISSING', '/1/element'],
    ['ENGINE_DOCUMENT_KEY_MISSING', '/1/element'],
    ['ENGINE_DOCUMENT_KEY_MISSING', '/1/element'],
  ]);
});

test('[CH8] a change that leads to what an earlier one added calls it by its title', () => {
  const base = baseBundle();
  const [flow] = base.flows;
  const action = flow?.actions.find((one) => one.to !== undefined);
  if (flow === undefined || action === undefined) throw new TypeError('the base has no action');
  const added = {
    id: 'approval',
    order: 'zz',
    title: { 'zh-CN': '负责人审批', en: 'Approval' },
    kind: 'work',
    role: base.roles[0]?.id ?? '',
    unit: 'case',
  };
  const changes: Change[] = [
    { op: 'add', kind: 'state', flow: flow.id, element: added },
    { op: 'set', kind: 'action', flow: flow.id, id: action.id, path: ['to'], value: 'approval' },
  ];
  const [, redirected] = describeChanges(base, changes);
  expect(redirected?.text['zh-CN']).toContain('负责人审批');
  expect(redirected?.text.en).toContain('Approval');
  expect(describeChange(changes[1] as Change, base)['zh-CN']).not.toContain('负责人审批');
});
