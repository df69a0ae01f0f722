import type { Json, JsonObject } from '../json/json.ts';
import { isJsonObject } from '../json/json.ts';
import type { Principal } from '../step/event.ts';
import { offeredActions } from '../step/offered-actions.ts';
import type { Snapshot } from '../step/snapshot.ts';
import type { Text } from '../text/text.ts';
import { kindOfInvented } from './invented-city.ts';
import type { Play } from './play.ts';
import type { Expectation } from './scenario.ts';

/** One expectation that was not met. */
export interface Miss {
  readonly what: Text;
  readonly expected: Json;
  readonly got: Json;
}

type Look = (play: Play, expected: never, actor: Principal | null) => Miss[];

/** What must hold after a step. `actor` is who took it; offers are those of task holders and of the actor. */
export function checkExpectation(
  play: Play,
  expectation: Expectation,
  actor: Principal | null,
): Miss[] {
  return Object.entries(expectation).flatMap(([key, expected]) => {
    const look: Look = looks[key as keyof Expectation];
    return expected === undefined ? [] : look(play, expected as never, actor);
  });
}

const looks: { readonly [Key in keyof Required<Expectation>]: Look } = {
  states: (play, expected: string[]) =>
    sameSet('当前环节', 'active states', expected, play.leaves()),
  outcome: (play, expected: string) =>
    same('办结结果', 'outcome', expected, play.snapshot?.outcome?.outcome ?? null),
  closed: (play, expected: boolean) =>
    same('是否办结', 'closed', expected, play.snapshot?.status === 'closed'),
  unitKind: (play, expected: string) =>
    same('所属组织单元的类型', "kind of the case's unit", expected, unitKindOf(play)),
  offered: (play, expected: string[], actor) => {
    const offered = offers(play, actor);
    const absent = expected.filter((action) => !offered.includes(action));
    return absent.length === 0 ? [] : [miss('可办理的操作', 'offered actions', expected, offered)];
  },
  notOffered: (play, expected: string[], actor) => {
    const offered = offers(play, actor);
    const present = expected.filter((action) => offered.includes(action));
    return present.length === 0
      ? []
      : [miss('不应提供的操作', 'actions not to be offered', expected, present)];
  },
  due: (play, expected: Readonly<Record<string, string | null>>) =>
    Object.entries(expected).flatMap(([deadline, date]) =>
      same(
        `时限 ${deadline} 的届满日`,
        `due date of ${deadline}`,
        date,
        dueOfLatest(play, deadline),
      ),
    ),
  deadlineStatus: (play, expected: Readonly<Record<string, string>>) =>
    Object.entries(expected).flatMap(([deadline, status]) => {
      const got = latestClock(play, deadline)?.status ?? 'none';
      return same(`时限 ${deadline} 的状态`, `status of ${deadline}`, status, got);
    }),
  data: (play, expected: JsonObject) =>
    Object.entries(expected).flatMap(([field, value]) => {
      const got = new Map(Object.entries(play.data)).get(field) ?? null;
      return same(`字段 ${field}`, `field ${field}`, value, got);
    }),
  counters: (play, expected: Readonly<Record<string, number>>) =>
    Object.entries(expected).flatMap(([counter, value]) => {
      const got = play.snapshot?.counters[counter] ?? 0;
      return same(`计数 ${counter}`, `counter ${counter}`, value, got);
    }),
  tasks: (play, expected: readonly JsonObject[]) => {
    const got = (play.snapshot?.tasks ?? []).map(({ role, unit }) => ({
      role,
      unitKind: kindOfInvented(unit),
    }));
    const shown = (list: readonly JsonObject[]) =>
      list.map(({ role, unitKind }) => `${role}@${unitKind}`);
    return sameSet('待办', 'tasks', shown(expected), shown(got));
  },
  effects: (play, expected: readonly JsonObject[]) =>
    expected
      .filter((one) => !play.effects.some((effect) => matches(effect, one)))
      .map((one) => miss('应发生的效果', 'effect', one, play.effects)),
  noEffects: (play, expected: readonly JsonObject[]) =>
    expected.flatMap((one) => {
      const found = play.effects.filter((effect) => matches(effect, one));
      return found.length === 0 ? [] : [miss('不应发生的效果', 'effect not to happen', one, found)];
    }),
  neverEntered: (play, expected: string[]) => {
    const entered = expected.filter((state) => play.entered.has(state));
    return entered.length === 0
      ? []
      : [miss('不应进入的环节', 'states never to be entered', expected, entered)];
  },
};

/** What some holder of a task's role, or the actor of the step, could take now. */
function offers(play: Play, actor: Principal | null): string[] {
  const { snapshot, machine } = play;
  if (snapshot === null) return [];
  const holders = snapshot.tasks.map(
    ({ role, unit, assignee }): Principal => ({
      id: assignee ?? `holder-of-${role}`,
      roles: [{ role, unit }],
    }),
  );
  const people = actor === null ? holders : [...holders, actor];
  const available = people.flatMap((by) => {
    const payload = { type: 'recount' } as const;
    const event = { type: payload.type, payload, at: play.now, by, ids: '' };
    const context = play.context(snapshot, event);
    return offeredActions(machine, snapshot, by, play.now, context)
      .filter((offer) => offer.available)
      .map((offer) => offer.action.id);
  });
  return [...new Set(available)];
}

function unitKindOf(play: Play): string | null {
  return play.snapshot === null ? null : kindOfInvented(play.snapshot.unit);
}

function latestClock(play: Play, deadline: string): Snapshot['deadlines'][number] | undefined {
  return play.snapshot?.deadlines.findLast((clock) => clock.deadline === deadline);
}

function dueOfLatest(play: Play, deadline: string): string | null {
  const clock = latestClock(play, deadline);
  return clock === undefined ? 'none' : clock.dueDate;
}

/** Whether a value has at least what is expected: keys of objects, everything else exactly. */
function matches(value: unknown, expected: Json): boolean {
  if (!isJsonObject(expected)) return stable(value) === stable(expected);
  if (!isJsonObject(value)) return false;
  return Object.entries(expected).every(
    ([key, inner]) => Object.hasOwn(value, key) && matches(value[key], inner),
  );
}

function same(chinese: string, english: string, expected: Json, got: Json): Miss[] {
  return stable(expected) === stable(got) ? [] : [miss(chinese, english, expected, got)];
}

function sameSet(chinese: string, english: string, expected: string[], got: string[]): Miss[] {
  return same(chinese, english, [...expected].sort(), [...got].sort());
}

function miss(chinese: string, english: string, expected: Json, got: unknown): Miss {
  return { what: { 'zh-CN': chinese, en: english }, expected, got: got as Json };
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isJsonObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
