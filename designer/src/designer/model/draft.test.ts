import {
  applyChanges,
  bundleHash,
  type Deadline,
  type Flow,
  type Form,
  ordered,
  type State,
  type StateKind,
} from '@jingwei/engine';
import { describe, expect, test } from 'vitest';
import { stateKinds } from '../canvas/state-look.ts';
import { mediationPack } from '../test/mediation-pack.ts';
import {
  addBranch,
  branchesOf,
  newJoin,
  type Subflow,
  setChildFlow,
  setWaiting,
} from './branch-gestures.ts';
import {
  addConsequence,
  deedTypes,
  newDeed,
  removeConsequence,
  setConsequence,
} from './consequence-gestures.ts';
import { addDeadline, removeDeadline } from './deadline-gestures.ts';
import { sentenceOf, setSentence } from './deadline-sentence.ts';
import { changesOf, edit, type Gesture, openDraft, redo, undo } from './draft.ts';
import {
  addEffect,
  changeEffect,
  type EffectList,
  effectTypes,
  moveEffect,
  newEffect,
  removeEffect,
} from './effect-gestures.ts';
import {
  addForm,
  addFormItem,
  itemPlace,
  itemsIn,
  placeFormItem,
  removeFormItem,
} from './form-gestures.ts';
import { addState, connect, insertState, removeState, removeTransition } from './gestures.ts';
import { addNamed, namedKinds, removeNamed, setNamed } from './named-gestures.ts';
import {
  addObligation,
  recurrence,
  removeObligation,
  setObligation,
} from './obligation-gestures.ts';
import { addSection, moveSection, removeSection, sectionPlace } from './section-gestures.ts';
import { inFlow, setProperty } from './set-property.ts';
import { addSuspension, changeSuspension, removeSuspension } from './suspension-gestures.ts';
import { addWarning, removeWarning, setWarning } from './warning-gestures.ts';

const { bundle, flow } = mediationPack();
const hash = bundleHash(bundle);
const title = { 'zh-CN': '修改', en: 'Change' };
const form = flow.forms.find((one) => one.items.length > 2) as Form;
const sectioned = flow.forms.find((one) => (one.sections?.length ?? 0) > 2) as Form;
const [firstSection, secondSection] = ordered(sectioned.sections ?? []).map(({ id }) => id);
const [sectionedItem] = itemsIn(sectioned, firstSection ?? '').map(({ id }) => id);
const deadline = flow.deadlines.find((one) => one.extension) as Deadline;
const warned = flow.deadlines.find((one) => one.warnings?.length) as Deadline;
const [warning] = warned.warnings ?? [];
const action = flow.actions.find((one) => (one.effects?.length ?? 0) > 1);
const effects: EffectList = {
  place: inFlow(flow, 'action', action?.id ?? ''),
  property: 'effects',
  effects: action?.effects ?? [],
};
const onEntry: EffectList = {
  place: inFlow(flow, 'state', 'registration'),
  property: 'onEntry',
  effects: [],
};
const addingEffects = effectTypes.flatMap((type) => {
  const effect = newEffect(bundle, flow, type);
  return effect ? [[`adding the effect ${type}`, addEffect(onEntry, effect)] as const] : [];
});
const duty = addObligation(bundle, flow, 'registration');
const [dutyAdded] = duty?.changes ?? [];
const dutyId = dutyAdded?.op === 'add' ? dutyAdded.element.id : '';
const duties: Gesture = {
  title: { 'zh-CN': '修改', en: 'Change' },
  changes: [
    ...(duty?.changes ?? []),
    ...setObligation(flow, dutyId, 'every', recurrence('month', 2)).changes,
    ...setObligation(flow, dutyId, 'missed', flow.counters[0]?.id).changes,
    ...addDeadline(bundle, flow).gesture.changes,
    ...removeObligation(flow, dutyId).changes,
  ],
};
const rule = { '>': [{ var: 'data.claim-amount' }, 1] };
const kinds: readonly StateKind[] = stateKinds;

/** The flow with a joint state in it, which the gestures about branches change. */
const joint = addState(bundle, flow, 'joint');
const branched = applyChanges(bundle, [...joint.gesture.changes]).bundle;
const branchedFlow = branched.flows[0] as Flow;
const [branch] = branchesOf(branchedFlow, joint.id).map(({ id }) => id);
const led = { type: 'lead', branch: branch ?? '' } as const;
const jointPlace = inFlow(flow, 'state', joint.id);
const before = (...more: (Gesture | null)[]): Gesture => ({
  title,
  changes: [...joint.gesture.changes, ...more.flatMap((one) => one?.changes ?? [])],
});
const subflow = addState(bundle, flow, 'subflow');
const subflowState = applyChanges(bundle, [
  ...subflow.gesture.changes,
]).bundle.flows[0]?.states.find((one) => one.id === subflow.id) as Subflow;

const gestures: Readonly<Record<string, Gesture | null | undefined>> = {
  ...Object.fromEntries(
    kinds.map((kind) => [`adding a ${kind} state`, addState(bundle, flow, kind).gesture]),
  ),
  'adding a state inside a composite one': addState(bundle, flow, 'work', 'ended').gesture,
  'renaming a state': setProperty(
    inFlow(flow, 'state', 'registration'),
    ['title', 'zh-CN'],
    '登记',
    title,
  ),
  'renaming the flow': setProperty({ kind: 'flow', id: flow.id }, ['title', 'en'], 'X', title),
  'connecting work states': connect(bundle, flow, 'registration', 'refused').gesture,
  'connecting a choice': connect(bundle, flow, 'triage', 'refused').gesture,
  'inserting a state on an action': insertState(bundle, flow, 'accept')?.gesture,
  'inserting a state on a route': insertState(bundle, flow, 'to-street')?.gesture,
  'deleting a state with its transitions and deadlines': removeState(flow, 'grid-check'),
  'deleting a state that stops a clock': removeState(flow, 'community-appraisal'),
  'deleting an action that is counted': removeTransition(flow, 'extend-at-community'),
  'deleting a route': removeTransition(flow, 'to-street'),
  'leading an action elsewhere': setProperty(
    inFlow(flow, 'action', 'accept'),
    ['to'],
    'refused',
    title,
  ),
  'giving an action a guard': setProperty(
    inFlow(flow, 'action', 'record-refusal'),
    ['guard'],
    { '>': [{ var: 'data.claim-amount' }, 1] },
    title,
  ),
  'taking a guard away': setProperty(inFlow(flow, 'action', 'accept'), ['guard'], undefined, title),
  'setting who acts': setProperty(
    inFlow(flow, 'state', 'registration'),
    ['role'],
    bundle.roles[0]?.id,
    title,
  ),
  'making a form': addForm(
    bundle,
    flow,
    { place: inFlow(flow, 'action', 'accept'), path: ['form'] },
    title,
  ).gesture,
  'adding a field to a form': addFormItem(bundle, flow, form, flow.fields[0]?.id ?? ''),
  'moving a field of a form': placeFormItem(
    flow,
    sectioned,
    itemsIn(sectioned, firstSection ?? '')[1]?.id ?? '',
    { section: firstSection ?? '', index: 0 },
  ),
  'moving a field into another section': placeFormItem(flow, sectioned, sectionedItem ?? '', {
    section: secondSection ?? '',
    index: 1,
  }),
  'moving a field out of its section': placeFormItem(flow, sectioned, sectionedItem ?? '', {
    section: null,
    index: 0,
  }),
  ...Object.fromEntries(
    Object.entries({
      width: 'half',
      readOnly: true,
      required: { rule },
      visible: { rule },
      help: { 'zh-CN': '提示', en: 'Help' },
    }).map(([property, value]) => [
      `setting ${property} of a field of a form`,
      setProperty(itemPlace(flow, form, form.items[0]?.id ?? ''), [property], value, title),
    ]),
  ),
  'renaming a form': setProperty(inFlow(flow, 'form', form.id), ['title', 'en'], 'X', title),
  'adding a section': addSection(bundle, flow, form),
  'renaming a section': setProperty(
    sectionPlace(flow, sectioned, firstSection ?? ''),
    ['title', 'zh-CN'],
    '分组',
    title,
  ),
  'moving a section': moveSection(flow, sectioned, firstSection ?? '', 2),
  'deleting a section with fields in it': removeSection(flow, sectioned, firstSection ?? ''),
  'removing a field of a form': removeFormItem(flow, form, form.items[1]?.id ?? ''),
  'adding a deadline of the whole case': addDeadline(bundle, flow).gesture,
  'deleting a composite state with everything in it': removeState(flow, 'judicial-confirmation'),
  'adding a branch': before(addBranch(branched, branchedFlow, joint.id)),
  'joining by a number': before(
    setProperty(jointPlace, ['join'], newJoin(branchedFlow, joint.id, 'count'), title),
  ),
  'joining by the lead and deleting the leading branch': before(
    setProperty(jointPlace, ['join'], led, title),
    removeState(
      {
        ...branchedFlow,
        states: branchedFlow.states.map(
          (one) => (one.id === joint.id ? { ...one, join: led } : one) as State,
        ),
      },
      branch ?? '',
    ),
  ),
  'letting the other branches run on': before(setProperty(jointPlace, ['rest'], 'run-on', title)),
  'entering a branch on a condition': before(
    setProperty(inFlow(flow, 'state', branch ?? ''), ['when'], rule, title),
  ),
  'leading out of a joint state': before(
    connect(branched, branchedFlow, joint.id, 'refused').gesture,
  ),
  'not waiting for a subflow': {
    title,
    changes: [...subflow.gesture.changes, ...setWaiting(flow, subflowState, false).changes],
  },
  'opening another flow': {
    title,
    changes: [...subflow.gesture.changes, ...setChildFlow(flow, subflowState, 'other').changes],
  },
  'adding a route out of a work state': connect(bundle, flow, 'registration', 'refused', 'route')
    .gesture,
  'adding a deadline': addDeadline(bundle, flow, 'registration').gesture,
  'deleting a deadline with its route and extensions': removeDeadline(flow, deadline.id),
  'changing a deadline': setSentence(flow, deadline, {
    ...sentenceOf(deadline),
    starts: { on: 'entry' },
    duration: { n: 9, unit: 'working-day' },
    firstDay: 'included',
  }),
  'adding a recurring duty': addObligation(bundle, flow, 'registration'),
  'changing and deleting recurring duties': duties,
  ...Object.fromEntries(
    namedKinds.flatMap((kind) => {
      const made = addNamed(bundle, flow, kind);
      const [added] = made?.changes ?? [];
      const id = added?.op === 'add' ? added.element.id : '';
      const renamed = setNamed(flow, kind, id, 'title', { 'zh-CN': '名称', en: 'Title' });
      const kept = addNamed(bundle, flow, kind)?.changes ?? [];
      const gone = removeNamed(flow, kind, id);
      return [
        [`adding a ${kind}`, made],
        [
          `renaming and deleting a ${kind}`,
          {
            title,
            changes: [...(made?.changes ?? []), ...renamed.changes, ...kept, ...gone.changes],
          },
        ],
      ];
    }),
  ),
  'adding a reminder': addWarning(bundle, flow, deadline),
  'changing a reminder': setWarning(flow, warned, warning?.id ?? '', { n: 3, unit: 'hour' }),
  'deleting a reminder': removeWarning(flow, warned, warning?.id ?? ''),
  'adding a suspension': addSuspension(flow, deadline),
  'changing the state of a suspension': changeSuspension(flow, deadline, 0, {
    state: 'registration',
  }),
  'changing the ground of a suspension': changeSuspension(flow, deadline, 0, {
    ground: { 'zh-CN': '鉴定', en: 'Appraisal' },
  }),
  'taking the basis of a suspension away': changeSuspension(flow, deadline, 0, { basis: [] }),
  'deleting a suspension': removeSuspension(flow, deadline, 0),
  'changing an extension': setProperty(
    inFlow(flow, 'deadline', deadline.id),
    ['extension'],
    { duration: { n: 3, unit: 'working-day' }, max: 4 },
    title,
  ),
  'allowing an extension': setProperty(
    inFlow(flow, 'deadline', warned.id),
    ['extension'],
    { duration: { n: 3, unit: 'working-day' }, max: 4 },
    title,
  ),
  ...Object.fromEntries(addingEffects),
  ...Object.fromEntries(
    deedTypes.map((type) => {
      const deed = newDeed(bundle, flow, type);
      return [
        `adding the consequence ${type}`,
        deed && addConsequence(bundle, flow, deadline, deed),
      ];
    }),
  ),
  'changing and deleting consequences': {
    title,
    changes: [
      ...addConsequence(bundle, flow, deadline, { type: 'escalate', up: 1 }).changes.map((one) =>
        one.op === 'add' ? { ...one, element: { ...one.element, id: 'late-one' } } : one,
      ),
      ...setConsequence(flow, deadline, 'late-one', 'after', { n: 2, unit: 'hour' }).changes,
      ...setConsequence(flow, deadline, 'late-one', 'do', { type: 'escalate', up: 2 }).changes,
      ...addWarning(bundle, flow, deadline).changes,
      ...removeConsequence(flow, deadline, 'late-one').changes,
    ],
  },
  'changing an effect': changeEffect(effects, 0, { type: 'move-unit', unit: 'city' }),
  'moving an effect': moveEffect(effects, 0, 1),
  'deleting an effect': removeEffect(effects, 0),
  'changing a parameter': setProperty(
    { kind: 'parameter', id: 'community-period-days' },
    ['value'],
    9,
    title,
  ),
  'citing a basis': setProperty(
    inFlow(flow, 'state', 'registration'),
    ['basis'],
    [{ regulation: bundle.regulations[0]?.id, article: '第一条' }],
    title,
  ),
};

describe('a draft', () => {
  test('opened and not edited has nothing to save and the hash of its base', () => {
    const draft = openDraft(bundle);
    expect(changesOf(draft)).toEqual([]);
    expect(bundleHash(draft.bundle)).toBe(hash);
  });

  test.each(Object.entries(gestures))('does, undoes and redoes %s', (_, gesture) => {
    if (!gesture) throw new TypeError('there is no such gesture here');
    const done = edit(openDraft(bundle), gesture);
    if (done.outcome !== 'edited') throw new TypeError(JSON.stringify(done.problems));
    const after = bundleHash(done.draft.bundle);
    expect(after).not.toBe(hash);
    expect(changesOf(done.draft)).not.toEqual([]);
    expect(done.draft.done).toHaveLength(1);

    const undone = undo(done.draft);
    expect(bundleHash(undone.bundle)).toBe(hash);
    expect(changesOf(undone)).toEqual([]);

    const redone = redo(undone);
    expect(bundleHash(redone.bundle)).toBe(after);
    // What is saved leads from the base to the same document.
    const saved = edit(openDraft(bundle), { title, changes: changesOf(redone) });
    expect(bundleHash(saved.draft.bundle)).toBe(after);
  });

  test('undoes several gestures in their reverse order', () => {
    let draft = openDraft(bundle);
    const hashes = [hash];
    for (const next of ['connecting work states', 'adding a deadline', 'renaming a state']) {
      draft = edit(draft, gestures[next] as Gesture).draft;
      hashes.push(bundleHash(draft.bundle));
    }
    for (const expected of hashes.reverse().slice(1)) {
      draft = undo(draft);
      expect(bundleHash(draft.bundle)).toBe(expected);
    }
    expect(undo(draft)).toBe(draft);
  });

  test('forgets what was undone when something else is done', () => {
    const one = edit(openDraft(bundle), gestures['renaming a state'] as Gesture).draft;
    const other = edit(undo(one), gestures['adding a deadline'] as Gesture).draft;
    expect(redo(other)).toBe(other);
  });

  test('adds every kind of effect in a flow that has fields and deadlines to be extended', () => {
    expect(addingEffects).toHaveLength(effectTypes.length);
  });

  test('refuses what does not fit and stays as it was', () => {
    const draft = openDraft(bundle);
    const misfit = setProperty(inFlow(flow, 'state', 'registration'), ['unit'], 'moon', title);
    const outcome = edit(draft, misfit);
    expect(outcome.outcome).toBe('refused');
    expect(outcome.draft).toBe(draft);
  });
});
