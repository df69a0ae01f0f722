import type { Bundle } from '../../src/document/bundle.ts';
import type { State } from '../../src/document/states.ts';
import type { Action, Route } from '../../src/document/transitions.ts';

type Flow = Bundle['flows'][number];
type Bare<Element> = Element extends { order: string; title: unknown }
  ? Omit<Element, 'order' | 'title'>
  : never;

export const text = (words: string) => ({ 'zh-CN': words, en: words });

/** Gives elements the title and the order key that these tests do not look at. */
function titled<Element>(elements: readonly Bare<Element>[]): Element[] {
  return (elements as readonly unknown[] as readonly { readonly id: string }[]).map(
    (one, index) => ({
      ...one,
      order: `a${index.toString(36).padStart(2, '0')}`,
      title: text(one.id),
    }),
  ) as Element[];
}

export interface SmallFlow {
  readonly initial?: string;
  readonly states: readonly Bare<State>[];
  readonly actions?: readonly Bare<Action>[];
  readonly routes?: readonly Bare<Route>[];
  readonly deadlines?: readonly Bare<Flow['deadlines'][number]>[];
  readonly fields?: readonly Bare<Flow['fields'][number]>[];
  readonly rules?: readonly Bare<Flow['rules'][number]>[];
  readonly signals?: readonly (string | Bare<Flow['signals'][number]>)[];
  /** The codes of the list `place-codes`. */
  readonly codeLists?: readonly string[];
  readonly reopening?: Flow['reopening'];
  readonly jumping?: Flow['jumping'];
  readonly cancelling?: Flow['cancelling'];
  /** More flows of the bundle, by id. */
  readonly others?: Readonly<Record<string, SmallFlow>>;
  readonly counters?: readonly Bare<Flow['counters'][number]>[];
  readonly documents?: readonly Bare<NonNullable<Flow['documents']>[number]>[];
  readonly obligations?: readonly Bare<NonNullable<Flow['obligations']>[number]>[];
  readonly parties?: readonly string[];
  readonly parameters?: readonly Bare<Bundle['parameters'][number]>[];
  /** Fields of the form `entry`, that of the start and of whatever names it. */
  readonly entry?: readonly string[];
}

/** A bundle of the flow `small`, worked on by `worker` and `chief`, in Shanghai. */
export function smallBundle(small: SmallFlow): Bundle {
  const fields = [{ id: 'subject', type: 'text', class: 'P0' } as const, ...(small.fields ?? [])];
  return {
    format: 1,
    pack: { id: 'small-pack', title: text('small'), version: '1.0.0' },
    calendar: {
      zone: 'Asia/Shanghai',
      workingHours: [
        { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
        { days: [1, 2, 3, 4, 5], from: '13:30', to: '17:30' },
      ],
      days: [],
    },
    regulations: titled([{ id: 'rule-book', rank: 'law', verification: 'unverified' }]),
    roles: titled([
      { id: 'worker', unitKinds: ['community', 'street'] },
      { id: 'chief', unitKinds: ['street', 'district'] },
    ]),
    parameters: titled(small.parameters ?? []),
    codeLists:
      small.codeLists === undefined
        ? []
        : titled([{ id: 'place-codes', codes: titled(small.codeLists.map((id) => ({ id }))) }]),
    fields: [],
    rules: [],
    flows: [
      {
        id: 'small',
        order: 'a0',
        title: text('small'),
        noun: text('case'),
        initial: small.initial ?? small.states[0]?.id ?? '',
        start: { form: 'entry', roles: ['worker'], unitKinds: ['community', 'street'] },
        caseNumber: 'S{year}{sequence:4}',
        titleField: 'subject',
        fields: titled(fields),
        forms: titled([
          {
            id: 'entry',
            items: ['subject', ...(small.entry ?? [])].map((field, index) => ({
              id: `item-${field}`,
              order: `a${index}`,
              field,
            })),
          },
        ]),
        states: titled<State>(small.states.map(withRemedy)),
        actions: titled<Action>(small.actions ?? []),
        routes: titled<Route>(small.routes ?? []),
        deadlines: titled(small.deadlines ?? []),
        rules: titled(small.rules ?? []),
        signals: titled(
          (small.signals ?? []).map((one) => (typeof one === 'string' ? { id: one } : one)),
        ),
        counters: titled(small.counters ?? []),
        ...(small.documents === undefined ? {} : { documents: titled(small.documents) }),
        ...(small.obligations === undefined ? {} : { obligations: titled(small.obligations) }),
        partyRoles: titled((small.parties ?? []).map((id) => ({ id, min: 0, max: 9 }))),
        ...(small.reopening === undefined ? {} : { reopening: small.reopening }),
        ...(small.jumping === undefined ? {} : { jumping: small.jumping }),
        ...(small.cancelling === undefined ? {} : { cancelling: small.cancelling }),
      },
      ...Object.entries(small.others ?? {}).flatMap(([id, other], index) =>
        smallBundle(other).flows.map((flow) => ({ ...flow, id, order: `b${index}` })),
      ),
    ],
    retired: [],
  };
}

/** Every unsuccessful end tells a remedy; which one does not matter here. */
function withRemedy(state: Bare<State>): Bare<State> {
  const needsOne = state.kind === 'final' && state.result !== 'success';
  return needsOne ? { ...state, remedy: text('appeal') } : state;
}
