import { expect } from 'vitest';
import { type Calendar, makeCalendar } from '../../src/calendar/index.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import { checkBundle } from '../../src/document/check-bundle.ts';
import { type GroupOperation, operationsWithoutSeat } from '../../src/group/operation.ts';
import type { Json, JsonObject } from '../../src/json/json.ts';
import { compileFlow } from '../../src/machine/compile-flow.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { answering } from '../../src/step/answering.ts';
import type { Question } from '../../src/step/directory.ts';
import type { EventPayload, Principal, StartEvent, StepEvent } from '../../src/step/event.ts';
import type { StepOutcome } from '../../src/step/outcome.ts';
import { replayCase, type StoredStep } from '../../src/step/replay-case.ts';
import type { Snapshot } from '../../src/step/snapshot.ts';
import { frozen } from '../frozen.ts';
import { type SmallFlow, smallBundle, text } from '../step/small-bundle.ts';

const above: Readonly<Record<string, readonly string[]>> = {
  street: ['district', 'city'],
  planning: ['district', 'city'],
  finance: ['district', 'city'],
  safety: ['district', 'city'],
  district: ['city'],
  city: [],
};

interface Somebody {
  readonly roles: readonly (readonly [role: string, unit: string])[];
  readonly load?: number;
  readonly last?: string;
  /** The day on which the credential of an enforcement officer runs out; null: it never does. */
  readonly credential?: string | null;
  readonly conflicted?: true;
}

/** Who works in the invented street, its district and three departments. */
const people: Readonly<Record<string, Somebody>> = {
  li: { roles: [['officer', 'street']], load: 3, credential: null },
  wang: { roles: [['officer', 'street']], load: 1, credential: null },
  zhao: { roles: [['officer', 'street']], load: 1, credential: '2026-02-28' },
  sun: { roles: [['officer', 'street']], load: 5, conflicted: true, credential: null },
  he: {
    roles: [
      ['reviewer', 'street'],
      ['officer', 'street'],
    ],
    load: 0,
    credential: null,
  },
  xu: { roles: [['reviewer', 'street']], load: 2 },
  ma: { roles: [['head', 'district']] },
  gao: { roles: [['head', 'district']] },
  lin: { roles: [['head', 'district']] },
  luo: { roles: [['head', 'district']] },
  tang: { roles: [['head', 'district']] },
  pan: { roles: [['clerk', 'planning']] },
  fei: { roles: [['clerk', 'finance']] },
  shi: { roles: [['clerk', 'safety']] },
};

/** Xu stands in for He in March. */
const substitutes: Readonly<Record<string, Json>> = {
  he: [{ person: 'xu', from: '2026-03-01', until: '2026-03-31' }],
};

function known(id: string) {
  const { credential, conflicted = false } = people[id] ?? { credential: undefined };
  const qualifications =
    credential === undefined ? [] : [{ id: 'credential', from: '2020-01-01', until: credential }];
  return { qualifications, conflicted };
}

export function answer(question: Question): Json {
  switch (question.ask) {
    case 'unit-kind':
      return question.unit === 'street' ? 'street' : 'district';
    case 'unit-at':
      return [question.unit, ...(above[question.unit] ?? [])].includes(question.kind)
        ? question.kind
        : null;
    case 'units-above':
      return above[question.unit] ?? [];
    case 'substitutes':
      return substitutes[question.person] ?? [];
    case 'person': {
      const found = people[question.person];
      const roles = (found?.roles ?? []).map(([role, unit]) => ({ role, unit }));
      return { active: found !== undefined, roles, ...known(question.person) };
    }
    case 'holders':
      return Object.entries(people).flatMap(([id, { roles, load = 0, last = null }]) =>
        roles.some(([role, unit]) => role === question.role && unit === question.unit)
          ? [{ id, load, lastAssignedAt: last, ...known(id) }]
          : [],
      );
  }
}

export function principal(id: string): Principal {
  return { id, roles: (people[id]?.roles ?? []).map(([role, unit]) => ({ role, unit })) };
}

/** A small flow with the roles of the invented city. */
export function jointBundle(small: SmallFlow): Bundle {
  const bundle = smallBundle(small);
  const role = (id: string, index: number, unitKinds: Bundle['roles'][number]['unitKinds']) => ({
    id,
    order: `b${index}`,
    title: text(id),
    unitKinds,
  });
  const roles = [
    role('officer', 0, ['street']),
    role('reviewer', 1, ['street']),
    role('head', 2, ['district']),
    role('clerk', 3, ['department']),
  ];
  const flows = bundle.flows.map((flow) => ({
    ...flow,
    start: { ...flow.start, roles: ['officer'] },
  }));
  return { ...bundle, roles: [...bundle.roles, ...roles], flows };
}

/** Drives one case; inputs are frozen, every step is taken twice, and at any time it can be replayed. */
export class JointCase {
  readonly machine: Machine;
  readonly steps: StoredStep[] = [];
  last: StepOutcome | null = null;
  data: JsonObject = {};
  now = '2026-03-10T01:00:00.000Z';
  private readonly calendar: Calendar;
  private current: Snapshot | null = null;

  constructor(bundle: Bundle) {
    expect(checkBundle(bundle).filter(({ severity }) => severity === 'error')).toEqual([]);
    this.machine = compileFlow(frozen(bundle), 'small');
    this.calendar = makeCalendar(bundle.calendar, []);
  }

  get snapshot(): Snapshot {
    if (this.current === null) throw new Error('the case was not started');
    return this.current;
  }

  /** The states in which the case is. */
  get states(): readonly string[] {
    return this.snapshot.branches
      .filter(({ status }) => status === 'active')
      .flatMap(({ entered }) => Object.keys(entered));
  }

  /** Open tasks: who has each, or the role that may claim it. */
  get open(): readonly string[] {
    return this.snapshot.tasks.map(({ assignee, role, unit }) => assignee ?? `${role}@${unit}`);
  }

  start(by = 'li', values: JsonObject = {}): StepOutcome {
    const event = { at: this.now, by: principal(by), ids: 's0', unit: 'street', values };
    return this.take({ ...event, parties: {} });
  }

  step(by: string, payload: EventPayload): StepOutcome {
    const event = { at: this.now, by: principal(by), ids: `s${this.steps.length}` };
    return this.take({ ...event, type: payload.type, payload });
  }

  act(by: string, action: string, more: Partial<Extract<EventPayload, { type: 'action' }>> = {}) {
    return this.step(by, { type: 'action', action, values: {}, ...more });
  }

  /** Does something with the open task of a person; operations that name no seat are of its group. */
  operate(by: string, holder: string, operation: object): StepOutcome {
    const task = this.taskOf(holder);
    const given = { seat: task, ...operation } as unknown as GroupOperation;
    const { seat: _seat, ...bare } = given as { seat?: string };
    const seatless = operationsWithoutSeat.has(given.type);
    return this.step(by, {
      type: 'task-operation',
      task,
      operation: (seatless ? bare : given) as GroupOperation,
    });
  }

  taskOf(holder: string): string {
    const index = this.open.indexOf(holder);
    return this.snapshot.tasks[index]?.id ?? `no task of ${holder}`;
  }

  /** Nobody is asked, and the same snapshot comes out. */
  replay(): void {
    expect(replayCase(this.machine, this.steps)).toEqual(this.snapshot);
  }

  private take(event: StartEvent | StepEvent): StepOutcome {
    const { machine, calendar, current } = this;
    const context = frozen({ data: this.data, calendar });
    const run = () => answering(machine, current, frozen(event), context, answer);
    const { outcome, directory } = run();
    expect(run().outcome).toEqual(outcome);
    this.last = outcome;
    if (outcome.outcome !== 'stepped') return outcome;
    this.current = frozen(outcome.snapshot);
    this.steps.push({ event, context: { ...context, directory } });
    const changed = outcome.changes.map(({ field, value }) => [field, value]);
    this.data = { ...this.data, ...Object.fromEntries(changed) };
    return outcome;
  }
}

export function codesOf(outcome: StepOutcome): readonly string[] {
  return outcome.outcome === 'refused' ? outcome.problems.map(({ code }) => code) : [];
}
