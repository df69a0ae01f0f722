import { localDateOf } from '../calendar/index.ts';
import type { Json } from '../json/json.ts';
import { leafOf } from '../machine/state-tree.ts';
import type { CompiledRule } from '../rules/index.ts';
import { branchFacts, rowFacts } from './branch-facts.ts';
import { unitKindOf } from './units.ts';
import type { Working } from './working.ts';

/** What rules may read at this moment of a step, under the fixed roots. */
export function factsOf(working: Working): Json {
  const { machine, calendar, by } = working;
  const { unit, counters, parties, happenedAt, branch } = working.case;
  return {
    data: working.data,
    param: machine.parameters,
    case: {
      unit,
      'unit-kind': unitKindOf(working),
      state: leafOf(branch.value),
      'opened-on': localDateOf(happenedAt, calendar.zone),
      today: localDateOf(working.at, calendar.zone),
      noun: machine.flow.noun['zh-CN'],
      parties: { ...zeros(machine.flow.partyRoles), ...parties },
      ...branchFacts(working),
    },
    ...rowFacts(working),
    actor: { id: by.id, roles: by.roles.map((one) => one.role) },
    history: { ...zeros(machine.flow.counters), ...counters },
  };
}

/** What a rule gives now; null where there is none. */
export function valueNow(working: Working, rule: CompiledRule | undefined): Json {
  return rule?.evaluate(factsOf(working), { calendar: working.calendar }) ?? null;
}

type Elements = readonly { readonly id: string }[];

const zerosOf = new WeakMap<Elements, Readonly<Record<string, number>>>();

/** None of any of them so far; the same for every step of a flow. */
function zeros(elements: Elements): Readonly<Record<string, number>> {
  const known = zerosOf.get(elements);
  if (known !== undefined) return known;
  const made = Object.fromEntries(elements.map((one) => [one.id, 0]));
  zerosOf.set(elements, made);
  return made;
}
