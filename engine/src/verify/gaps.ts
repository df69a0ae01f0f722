import type { EffectDefinition } from '../document/effects.ts';
import { fillText, type Text } from '../text/text.ts';
import { type Model, mostCounted } from './model.ts';
import { mostElements } from './oracle.ts';
import { crowdedRoles } from './parties.ts';
import { mostRoles, rolesRead } from './plan.ts';

/** What may happen to cases of a flow and is not followed, so that nothing is proved of all of them. */
export interface Gap {
  readonly because: Text;
  /** What is not found is as good as tried, or nothing is known of it. */
  readonly verdict: 'tested' | 'undecidable';
  /** Whether it may bring cases on that are stuck without it. */
  readonly leads: boolean;
}

export function gapsOf(model: Model): readonly Gap[] {
  return [
    ...elements(model),
    ...counted(model),
    ...crowds(model),
    ...consequences(model),
    ...operations(model),
  ];
}

function tested(because: Text, details: Readonly<Record<string, string | number | Text>>): Gap {
  return { because: fillText(because, details), verdict: 'tested', leads: true };
}

function elements({ machine }: Model): Gap[] {
  if (!machine.flow.states.some(({ kind }) => kind === 'multiple')) return [];
  const because: Text = {
    'zh-CN': '逐项办理的环节只看了至多 {n} 项。',
    en: 'Of states with a branch for each element, at most {n} elements were looked at.',
  };
  return [{ ...tested(because, { n: mostElements }), leads: false }];
}

function counted({ capped, machine }: Model): Gap[] {
  if (capped.size === 0) return [];
  const named = machine.flow.counters.filter(({ id }) => capped.has(id)).map(({ title }) => title);
  const because: Text = {
    'zh-CN': '计数只数到 {n}，而规则把它与更大的数比较：{counters}。',
    en: 'Counts are told apart up to {n}, and rules compare them with more: {counters}.',
  };
  return [tested(because, { n: mostCounted, counters: listed(named) })];
}

function crowds(model: Model): Gap[] {
  const parties = crowdedRoles(model).map(({ title }) => title);
  const found: Gap[] = [];
  if (!model.people.enough) {
    const because: Text = {
      'zh-CN': '只看了 {n} 个人，而规则要分辨更多的人。',
      en: 'Only {n} people were looked at, and rules tell more apart.',
    };
    found.push(tested(because, { n: model.people.people.length }));
  }
  if (parties.length > 0) {
    const because: Text = {
      'zh-CN': '当事人只看到一定人数为止：{roles}。',
      en: 'Parties were looked at up to a number only: {roles}.',
    };
    found.push(tested(because, { roles: listed(parties) }));
  }
  const read = rolesRead(model);
  const isGiven = [...model.machine.jointStates.values()].some(
    ({ people }) => people !== undefined,
  );
  if (read !== null && (read.length > mostRoles || isGiven)) {
    const because: Text = {
      'zh-CN': '规则读取办理人的角色，未看遍其各种组合。',
      en: 'Rules look at the roles of who acts, and not all that they may be together were looked at.',
    };
    found.push(tested(because, {}));
  }
  return found;
}

/** Consequences of limits that are over, and obligations that are missed, may change what rules read. */
function consequences(model: Model): Gap[] {
  const { machine, counters, fields } = model;
  const isRoleRead = rolesRead(model) !== null;
  const { deadlines, obligations = [] } = machine.flow;
  const changes = (effect: EffectDefinition) =>
    effect.type === 'set-field' ? fields.has(effect.field) : effect.type !== 'notify';
  const late = deadlines.filter(({ consequences: all = [] }) =>
    all.some(({ do: one }) => {
      if (one.type === 'count') return counters.has(one.counter);
      if (one.type === 'reassign') return isRoleRead;
      return one.type === 'effect' && changes(one.effect);
    }),
  );
  const missed = obligations.filter(({ missed: counter }) => counters.has(counter ?? ''));
  const named = [...late, ...missed].map(({ title }) => title);
  if (named.length === 0) return [];
  const because: Text = {
    'zh-CN': '逾期的后果会改变规则读取的内容，未加考虑：{of}。',
    en: 'What follows when these are late changes what rules read, and was not followed: {of}.',
  };
  return [tested(because, { of: listed(named) })];
}

/** Operations with tasks of joint work that move a case in ways that are not followed. */
function operations({ machine, dating }: Model): Gap[] {
  const { forms, actions, deadlines } = machine.flow;
  const dates = (state: string) =>
    actions.some(
      ({ from, form }) =>
        from === state &&
        forms.find(({ id }) => id === form)?.items.some(({ field }) => dating.has(field)) === true,
    );
  const named = [...machine.jointStates.values()].filter(({ id, group }) => {
    const { takeBack, return: returns, extend } = group?.allows ?? {};
    const isStraight = returns !== undefined && returns.resubmission !== 'through-again';
    const isLonger = extend !== undefined && deadlines.some(({ extension }) => extension);
    return takeBack !== undefined || isStraight || isLonger || dates(id);
  });
  if (named.length === 0) return [];
  const because: Text = {
    'zh-CN': '这些环节可以用撤回、直送退回人等办理方式移动案件，未加考虑：{states}。',
    en: 'Task operations move cases here in ways that are not followed (taking back, straight back): {states}.',
  };
  const of = listed(named.map(({ title }) => title));
  return [{ ...tested(because, { states: of }), verdict: 'undecidable' }];
}

function listed(titles: readonly Text[]): Text {
  return {
    'zh-CN': titles.map((title) => title['zh-CN']).join('、'),
    en: titles.map((title) => title.en).join(', '),
  };
}
