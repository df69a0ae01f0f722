import type { Bundle } from '../../src/document/bundle.ts';
import type { JointState, State } from '../../src/document/states.ts';
import { type SmallFlow, smallBundle } from '../step/small-bundle.ts';

type States = SmallFlow['states'];
type Actions = NonNullable<SmallFlow['actions']>;

/** Two work states in a line and two ends, in a branch of `holder`; all ids begin with the branch's. */
export function line(
  id: string,
  holder: string,
  more: { when?: unknown; writes?: string[] } = {},
): {
  states: States;
  actions: Actions;
} {
  const work = { kind: 'work', role: 'worker', unit: 'case', parent: id } as const;
  return {
    states: [
      { id, kind: 'composite', initial: `${id}-one`, parent: holder, ...more },
      { id: `${id}-one`, ...work },
      { id: `${id}-two`, ...work },
      { id: `${id}-good`, kind: 'final', outcome: 'good', result: 'success', parent: id },
      { id: `${id}-bad`, kind: 'final', outcome: 'bad', result: 'failure', parent: id },
    ],
    actions: [
      { id: `${id}-next`, from: `${id}-one`, to: `${id}-two`, kind: 'forward' },
      { id: `${id}-end`, from: `${id}-two`, to: `${id}-good`, kind: 'forward' },
      { id: `${id}-fail`, from: `${id}-one`, to: `${id}-bad`, kind: 'terminate' },
    ],
  };
}

/** A joint state `joint` of branches `fire`, `police` and `street`, between `before` and `after`. */
export function jointBundle(
  joint: Pick<JointState, 'join' | 'rest'> & { history?: true },
  more: Partial<SmallFlow> & { when?: unknown } = {},
): Bundle {
  const { when, ...rest } = more;
  const lines = [
    line('fire', 'joint'),
    line('police', 'joint'),
    line('street', 'joint', when === undefined ? {} : { when }),
  ];
  const work = { kind: 'work', role: 'worker', unit: 'case' } as const;
  const states: State[] | States = [
    { id: 'before', ...work },
    { id: 'joint', kind: 'joint', ...joint },
    ...lines.flatMap((one) => one.states),
    { id: 'after', ...work },
    { id: 'held', ...work },
    { id: 'finished', kind: 'final', outcome: 'finished', result: 'success' },
    ...(rest.states ?? []),
  ];
  return smallBundle({
    ...rest,
    initial: 'before',
    states: states as States,
    actions: [
      { id: 'begin', from: 'before', to: 'joint', kind: 'forward' },
      { id: 'hold', from: 'joint', to: 'held', kind: 'return', roles: ['worker'] },
      { id: 'go-on', from: 'held', to: 'joint', kind: 'forward' },
      { id: 'again', from: 'after', to: 'joint', kind: 'return' },
      { id: 'finish', from: 'after', to: 'finished', kind: 'forward' },
      ...lines.flatMap((one) => one.actions),
      ...(rest.actions ?? []),
    ],
    routes: [
      ...(rest.routes ?? []),
      { id: 'was-joined', from: 'joint', to: 'after', on: { type: 'joined' } },
    ],
  });
}
