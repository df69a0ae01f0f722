import { describe, expect, test } from 'vitest';
import { problemsIn } from '../museum/exhibit.ts';

const flow = '/flows/0';
const work = `${flow}/states/1`;
const title = { 'zh-CN': '示例', en: 'Example' };

/** What is found in the base bundle after these edits, in order, without the head of each code. */
function found(edit: Readonly<Record<string, unknown>>, remove: readonly string[] = []): string[] {
  const problems = problemsIn({ kind: 'bundle', edit, remove });
  return problems.map(({ code, path }) => `${code.replace('ENGINE_', '')} ${path}`);
}

const property = (statement: object) => ({
  [`${flow}/properties`]: [{ id: 'promise', order: 'a0', title, property: statement }],
});
const at = `${flow}/properties/0/property`;

describe('durations', () => {
  const duration = `${flow}/deadlines/0/duration`;
  test('[DO6] in working hours need hours, by a parameter a whole number that is not negative', () => {
    expect(
      found({ [duration]: { n: 3, unit: 'working-hour' }, '/calendar/workingHours': [] }),
    ).toEqual([`WORKING_HOURS_MISSING ${duration}/unit`]);
    expect(found({ [duration]: { n: { parameter: 'no-days' }, unit: 'hour' } })).toEqual([
      `REFERENCE_UNKNOWN ${duration}/n/parameter`,
    ]);
    const below = { '/parameters/0/value': -5, '/parameters/0/min': -9 };
    expect(found(below)).toEqual([`DURATION_PARAMETER_UNFIT ${duration}/n/parameter`]);
  });
});

describe('references', () => {
  test('[DO5] of messages to parties and roles', () => {
    const notify = (to: object) => ({ [`${work}/onEntry/0/to`]: to });
    expect(found(notify({ parties: 'applicant' }))).toEqual([]);
    expect(found(notify({ parties: 'bystander' }))).toEqual([
      `REFERENCE_UNKNOWN ${work}/onEntry/0/to/parties`,
    ]);
    expect(found(notify({ role: 'stranger', unit: 'community' }))).toEqual([
      `REFERENCE_UNKNOWN ${work}/onEntry/0/to/role`,
    ]);
  });

  test('[DO5] of reopening to a state that is there and not an end', () => {
    const reopening = (to: string) =>
      found({ [`${flow}/reopening`]: { to: [to], roles: ['mediator'], max: 1 } });
    expect(reopening('mediation')).toEqual([]);
    expect(reopening('nowhere')).toEqual([`REFERENCE_UNKNOWN ${flow}/reopening/to/0`]);
    expect(reopening('settled')).toEqual([`JUMP_TARGET_UNFIT ${flow}/reopening/to/0`]);
  });

  test('[DO5] of effects to fields', () => {
    const set = (field: string) =>
      found({ [`${work}/onEntry/0`]: { type: 'set-field', field, value: 'x' } });
    expect(set('nowhere')).toContain(`REFERENCE_UNKNOWN ${work}/onEntry/0/field`);
    expect(set('summary')).toEqual([]);
  });

  test('[DO5] of a composite state to its first state', () => {
    expect(found({ [`${flow}/states/0/initial`]: 'nowhere' })).toContain(
      `REFERENCE_UNKNOWN ${flow}/states/0/initial`,
    );
  });
});

describe('properties', () => {
  test('[DO5] name states, actions and deadlines that are there', () => {
    expect(found(property({ type: 'never', when: true, at: 'nowhere' }))).toContain(
      `REFERENCE_UNKNOWN ${at}/at`,
    );
    expect(
      found(property({ type: 'passes', when: true, through: { state: 'nowhere' } })),
    ).toContain(`REFERENCE_UNKNOWN ${at}/through/state`);
    const within = { type: 'within', from: 'mediating', to: 'settled' };
    expect(found(property({ ...within, deadline: 'no-limit' }))).toEqual([
      `REFERENCE_UNKNOWN ${at}/deadline`,
    ]);
    expect(found(property({ ...within, deadline: 'mediation-deadline' }))).toEqual([]);
  });

  test('[DO6] hold two different things against one another', () => {
    const actions = ['withdraw', 'withdraw'];
    expect(found(property({ type: 'different-people', actions }))).toEqual([`PROPERTY_SAME ${at}`]);
    const states = ['mediating', 'mediating'];
    expect(found(property({ type: 'different-people', states }))).toEqual([`PROPERTY_SAME ${at}`]);
    const duration = { n: 3, unit: 'hour' };
    expect(
      found(property({ type: 'within', from: 'mediating', to: 'mediating', duration })),
    ).toEqual([`PROPERTY_SAME ${at}`]);
  });
});

describe('bounds', () => {
  test('[DO6] of a parameter hold where only one of them is given', () => {
    const outside = (own: Record<string, unknown>, gone: string) =>
      problemsIn({
        kind: 'bundle',
        edit: Object.fromEntries(
          Object.entries({ lock: 'locked', ...own }).map(([key, to]) => [
            `/parameters/0/${key}`,
            to,
          ]),
        ),
        remove: [`/parameters/0/${gone}`],
      }).flatMap(({ code, details }) =>
        code === 'ENGINE_PARAMETER_OUTSIDE' ? [[details.got, details.min, details.max]] : [],
      );
    expect(outside({ value: 0, min: 1, max: 9 }, 'max')).toEqual([[0, 1, '∞']]);
    expect(outside({ value: 10, min: 1, max: 9 }, 'min')).toEqual([[10, '-∞', 9]]);
    expect(outside({ value: 5, min: 1, max: 9 }, 'min')).toEqual([]);
  });

  test('[DO6] of a parameter have its type', () => {
    const typed = (type: string, value: unknown) =>
      found({ '/parameters/1/type': type, '/parameters/1/value': value }).filter((one) =>
        one.startsWith('PARAMETER_TYPE_MISMATCH'),
      );
    const mismatch = ['PARAMETER_TYPE_MISMATCH /parameters/1/value'];
    expect([typed('boolean', true), typed('boolean', 'yes')]).toEqual([[], mismatch]);
    expect([typed('text', 'yes'), typed('text', true)]).toEqual([[], mismatch]);
    expect([typed('number', 1.5), typed('integer', 1.5)]).toEqual([[], mismatch]);
  });

  test('[DO6] of a case number are its year and its place in the count', () => {
    const place = `CASE_NUMBER_PLACE_MISSING ${flow}/caseNumber`;
    expect(found({ [`${flow}/caseNumber`]: '{year}' })).toEqual([place]);
    expect(found({ [`${flow}/caseNumber`]: 'S' })).toEqual([place, place]);
  });

  test('[DO6] of validity are days that exist', () => {
    expect(found({ '/regulations/0/validFrom': '2011-02-30' })).toEqual([
      'DATE_INVALID /regulations/0/validFrom',
    ]);
  });

  test('[DO6] of a choice are codes', () => {
    expect(found({ '/parameters/1/lock': 'choice' })).toEqual([
      'PARAMETER_LOCK_UNFIT /parameters/1/lock',
    ]);
  });
});

describe('people and joint work', () => {
  const people = (given: object) => ({ [`${work}/people`]: given });
  const from = [{ type: 'role', role: 'mediator', unit: 'community' }];
  const place = `${work}/people`;

  test('[TG42] sources, stand-ins and states kept apart are there', () => {
    expect(found(people({ from: [{ type: 'previous-handler', state: 'nowhere' }] }))).toEqual([
      `REFERENCE_UNKNOWN ${place}/from/0/state`,
    ]);
    expect(found(people({ from, empty: { type: 'administrator', role: 'stranger' } }))).toEqual([
      `REFERENCE_UNKNOWN ${place}/empty/role`,
    ]);
    const other = { type: 'role', role: 'stranger', unit: 'community' };
    expect(found(people({ from, empty: other }))).toEqual([
      `REFERENCE_UNKNOWN ${place}/empty/role`,
    ]);
    expect(found(people({ from, notTheSameAs: ['nowhere'] }))).toEqual([
      `REFERENCE_UNKNOWN ${place}/notTheSameAs/0`,
    ]);
    const repeated = { type: 'skip', within: 'case', action: 'nothing' };
    expect(found(people({ from, repeated }))).toEqual([
      `REFERENCE_UNKNOWN ${place}/repeated/action`,
    ]);
  });

  const group = (policy: object) => ({
    [`${work}/group`]: {
      mode: 'all',
      answers: { approve: ['close-mediation'], refuse: ['await-signature'] },
      ...policy,
    },
  });
  const answers = (approve: string[]) =>
    group({ answers: { approve, refuse: ['await-signature'] } });

  test('[TG42] answers are actions of the state that leave it, each once', () => {
    expect(found(group({}))).toEqual([]);
    const kept = { '/flows/0/actions/0/roles': ['mediator'] };
    expect(found({ ...answers(['nothing']), ...kept })).toEqual([
      `REFERENCE_UNKNOWN ${work}/group/answers/approve/0`,
    ]);
    expect(found({ ...answers(['record-talk']), ...kept })).toEqual([
      `GROUP_ANSWER_UNFIT ${work}/group/answers/approve/0`,
    ]);
    expect(found(answers(['close-mediation', 'close-mediation']))).toEqual([
      `GROUP_ANSWER_UNFIT ${work}/group/answers/approve/0`,
      `GROUP_ANSWER_UNFIT ${work}/group/answers/approve/1`,
    ]);
    // An action of the state around it is offered too.
    expect(found({ ...answers(['withdraw']), ...kept })).toEqual([]);
  });

  test('[TG43] an action past the others is an answer, ends the work, or is kept to roles', () => {
    const alone = { answers: { approve: ['withdraw'], refuse: ['await-signature'] } };
    expect(found(group(alone))).toEqual(['GROUP_ACTION_ALONE /flows/0/actions/0']);
    const action = 'close-mediation';
    const veto = { actions: [action], roles: ['mediator'] };
    const terminate = { roles: ['mediator'], action };
    expect(found(group({ ...alone, veto }))).toEqual([]);
    expect(found(group({ ...alone, allows: { terminate } }))).toEqual([]);
    const repeated = { type: 'skip', within: 'case', action };
    expect(found({ ...group(alone), ...people({ from, repeated }) })).toEqual([]);
    expect(found({ ...group(alone), '/flows/0/actions/0/roles': ['mediator'] })).toEqual([]);
    expect(found({ [`${work}/group`]: { mode: 'any' } })).toEqual([]);
  });

  test('[TG42] an option that says nothing under the mode is named', () => {
    const option = (policy: object) => found(group(policy));
    expect(option({ refusal: 'previous' })).toEqual([`GROUP_OPTION_UNFIT ${work}/group/refusal`]);
    expect(option({ mode: 'in-turn', refusal: 'previous' })).toEqual([]);
    const threshold = { percent: 50, abstentions: 'count' };
    expect(option({ mode: 'vote', threshold, refusal: 'decides' }).at(-1)).toBe(
      `GROUP_OPTION_UNFIT ${work}/group/refusal`,
    );
  });

  test('[TG42] a return goes to work of the same branch from which one comes here again', () => {
    const to = (state: string) =>
      found(group({ allows: { return: { to: [state], resubmission: 'straight-back' } } }));
    const path = `${work}/group/allows/return/to/0`;
    expect(to('nowhere')[0]).toBe(`REFERENCE_UNKNOWN ${path}`);
    for (const state of ['mediating', 'settled', 'sorting', 'mediation']) {
      expect(to(state), state).toEqual([`GROUP_RETURN_UNFIT ${path}`]);
    }
  });
});
