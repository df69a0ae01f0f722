import { type Bundle, type Deadline, type Flow, ordered, type Text } from '@jingwei/engine';

type Starts = Deadline['starts'];

/** A moment from which a deadline may be counted; of `title` what is not said by its kind alone. */
export interface StartOption {
  readonly key: string;
  readonly starts: Starts;
  readonly title: Text | null;
}

/** The moments of a flow from which a deadline may be counted, the entry first. */
export function startsOf(bundle: Bundle, flow: Flow, deadline: Deadline): readonly StartOption[] {
  const option = (starts: Starts, title: Text | null = null) => ({
    key: JSON.stringify(starts),
    starts,
    title,
  });
  const dates = [...bundle.fields, ...flow.fields].filter((one) =>
    ['date', 'date-time'].includes(one.type),
  );
  const options = [
    option({ on: 'entry' }),
    ...dates.map((one) => option({ on: 'field', field: one.id }, one.title)),
    ...ordered(flow.actions).map((one) => option({ on: 'action', action: one.id }, one.title)),
    ...ordered(flow.documents ?? []).map((one) =>
      option({ on: 'service', document: one.id }, one.title),
    ),
    ...ordered(flow.signals).map((one) => option({ on: 'signal', signal: one.id }, one.title)),
  ];
  const present = option(deadline.starts);
  return options.some((one) => one.key === present.key) ? options : [...options, present];
}
