import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Bundle } from '../../src/document/bundle.ts';
import { bundleHash } from '../../src/document/bundle-hash.ts';
import { bundleSchema } from '../../src/document/bundle-schema.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { parseBundle } from '../../src/document/parse-bundle.ts';
import { retireIds } from '../../src/document/retire-ids.ts';
import { rulePathsOf } from '../../src/document/rule-paths.ts';
import { hasErrors } from '../../src/problem/problem.ts';
import { baseBundle } from '../base-bundle.ts';
import { frozen } from '../frozen.ts';
import { largeBundle } from '../large-bundle.ts';

function flowOf(bundle: Bundle): Bundle['flows'][number] {
  const [flow] = bundle.flows;
  if (flow === undefined) throw new TypeError('the base bundle has one flow');
  return flow;
}

function codesOf(bundle: Bundle): string[] {
  return checkBundle(bundle).map(({ code, path }) => `${code} ${path}`);
}

test('[DO3] the hash does not depend on the order of arrays of elements', () => {
  const bundle = baseBundle();
  const turned = baseBundle();
  turned.roles.reverse();
  flowOf(turned).states.reverse();
  flowOf(turned).forms[0]?.items.reverse();
  turned.codeLists[0]?.codes.reverse();
  turned.retired = ['old-state', 'old-state'];
  expect(JSON.stringify(turned)).not.toBe(JSON.stringify(bundle));
  expect(bundleHash(frozen(turned))).toBe(bundleHash(frozen(bundle)));
});

test('[DO3] the hash depends on order keys, on the order of values and on every text', () => {
  const before = bundleHash(baseBundle());
  const edits: ((bundle: Bundle) => void)[] = [
    (bundle) => Object.assign(flowOf(bundle).states[0] ?? {}, { order: 'a05' }),
    (bundle) => flowOf(bundle).start.unitKinds.push('community'),
    (bundle) => bundle.calendar.workingHours.reverse(),
    (bundle) => Object.assign(bundle.pack.title, { en: 'Base Example' }),
  ];
  for (const edit of edits) {
    const bundle = baseBundle();
    edit(bundle);
    expect(bundleHash(bundle)).not.toBe(before);
  }
});

test('[DO3] an absent optional list and an empty one are the same', () => {
  const bundle = baseBundle();
  const closing = flowOf(bundle).forms[1];
  if (closing !== undefined) closing.sections = [];
  expect(bundleHash(bundle)).toBe(bundleHash(baseBundle()));
});

test('[DO4] one id may serve in two flows, but not beside the pack', () => {
  const bundle = largeBundle();
  expect(codesOf(bundle)).toEqual([]);
  Object.assign(flowOf(bundle).fields[1] ?? {}, { id: 'mediator' });
  expect(codesOf(bundle)).toContain('ENGINE_ID_TWICE /flows/0/fields/1');
});

test('[DO4] a code is one of its list: another list may have the same', () => {
  const bundle = baseBundle();
  const [list] = bundle.codeLists;
  if (list !== undefined) bundle.codeLists.push({ ...list, id: 'other-kinds', order: 'a5' });
  expect(codesOf(bundle)).toEqual([]);
  list?.codes.push({ ...(list.codes[0] ?? baseBundle().roles[0]), order: 'a9' } as never);
  expect(codesOf(bundle)).toContain('ENGINE_ID_TWICE /codeLists/0/codes/3');
});

test('[DO4] what a publication no longer uses is retired for ever', () => {
  const base = baseBundle();
  const next = baseBundle();
  flowOf(next).counters = [];
  const published = retireIds(base, next);
  expect(published.retired).toEqual(['old-state', 'signatures']);
  expect(retireIds(published, base).retired).toEqual(['old-state', 'signatures']);
  expect(codesOf(retireIds(published, base))).toEqual(['ENGINE_ID_RETIRED /flows/0/counters/0']);
});

test('[DO5] every reference to an element that is gone is found', () => {
  const bundle = baseBundle();
  flowOf(bundle).signals = [];
  bundle.regulations = [];
  const unknown = codesOf(bundle).filter((one) => one.startsWith('ENGINE_REFERENCE_UNKNOWN'));
  expect(unknown.sort()).toEqual([
    'ENGINE_REFERENCE_UNKNOWN /flows/0/actions/0/basis/0/regulation',
    'ENGINE_REFERENCE_UNKNOWN /flows/0/deadlines/0/basis/0/regulation',
    'ENGINE_REFERENCE_UNKNOWN /flows/0/fields/4/basis/0/regulation',
    'ENGINE_REFERENCE_UNKNOWN /flows/0/routes/0/on/signal',
    'ENGINE_REFERENCE_UNKNOWN /parameters/0/basis/0/regulation',
  ]);
});

test('[DO6] a dead end inside a composite is found although the composite has a way out', () => {
  const bundle = baseBundle();
  const flow = flowOf(bundle);
  flow.routes = flow.routes.filter(({ id }) => id !== 'mediation-expired');
  flow.actions = flow.actions.filter(({ id }) => id !== 'withdraw');
  for (const route of flow.routes) {
    if (route.from === 'awaiting-signature') route.to = 'awaiting-signature';
  }
  expect(codesOf(bundle)).toEqual(['ENGINE_CASE_CANNOT_END /flows/0/states/2']);
});

test('[DO6] a state of a composite is reached through its initial state only', () => {
  const bundle = baseBundle();
  flowOf(bundle).actions = flowOf(bundle).actions.filter(({ id }) => id !== 'await-signature');
  flowOf(bundle).counters = [];
  expect(codesOf(bundle)).toContain('ENGINE_STATE_UNREACHABLE /flows/0/states/2');
});

test('[DO7] computed fields that need one another in a circle are found once', () => {
  const bundle = baseBundle();
  Object.assign(flowOf(bundle).fields[6] ?? {}, { computed: { var: 'data.large-dispute' } });
  Object.assign(flowOf(bundle).fields[7] ?? {}, { computed: { '>': [{ var: 'data.people' }, 9] } });
  const found = checkBundle(bundle).filter(({ code }) => code === 'ENGINE_COMPUTED_FIELD_CYCLE');
  expect(found.map(({ details }) => details.cycle)).toEqual(['people → large-dispute → people']);
});

test('[DO7] rules read what the flow offers; rules of forms only data and parameters', () => {
  const bundle = baseBundle();
  const flow = flowOf(bundle);
  const [route] = flow.routes;
  if (route !== undefined) route.guard = { '>': [{ var: 'history.signatures' }, 1] };
  expect(codesOf(bundle)).toEqual([]);
  if (route !== undefined) route.guard = { '>': [{ var: 'history.signings' }, 1] };
  Object.assign(flow.forms[0]?.items[3] ?? {}, { visible: { rule: { var: 'actor.id' } } });
  expect(codesOf(bundle)).toEqual([
    'ENGINE_RULE_PATH_UNKNOWN /flows/0/forms/0/items/3/visible/rule',
    'ENGINE_RULE_PATH_UNKNOWN /flows/0/routes/0/guard/>/0',
  ]);
});

test('[DO7] the paths of a flow are its data, parameters, case, actor and counts', () => {
  const bundle = baseBundle();
  const paths = rulePathsOf(bundle, flowOf(bundle));
  const types = Object.fromEntries(paths.map(({ path, type }) => [path, type]));
  expect(types).toMatchObject({
    'data.amount': 'money',
    'data.contact-phone': 'string',
    'data.happened-on': 'date',
    'param.mediation-days': 'number',
    'case.unit-kind': 'string',
    'case.opened-on': 'date',
    'case.parties.applicant': 'number',
    'actor.roles': 'array',
    'history.signatures': 'number',
  });
  const kinds = paths.find(({ path }) => path === 'data.dispute-kind')?.codes;
  expect(kinds?.map(({ id }) => id)).toEqual(['neighbours', 'family', 'wages']);
  expect(paths.find(({ path }) => path === 'data.citizen-number')?.class).toBe('P2');
});

test('[DO8] checking mutates nothing and says the same twice', () => {
  const bundle = baseBundle();
  flowOf(bundle).initial = 'mediaton';
  const first = checkBundle(frozen(bundle));
  expect(checkBundle(bundle)).toEqual(first);
  expect(hasErrors(first)).toBe(true);
});

test('[DO10] the published JSON Schema is the one that documents are held against', () => {
  const file = new URL('../../schema/bundle-1.schema.json', import.meta.url);
  const published: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(published, 'to renew it: npx tsx engine/scripts/bundle-schema.ts').toEqual(
    JSON.parse(JSON.stringify(bundleSchema())),
  );
});

test('[DO2] a bundle of the size of a real pack has nothing wrong', () => {
  expect(parseBundle(largeBundle()).problems).toEqual([]);
});
