import { type Bundle, type Flow, ordered, type Route, type Trigger } from '@jingwei/engine';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { DurationControl } from '../deadline/DurationControl.tsx';
import { ElementSelect, type Option } from '../ElementSelect.tsx';
import { Labelled } from '../Labelled.tsx';
import { Sentence } from '../Sentence.tsx';

const title = { 'zh-CN': '修改触发方式', en: 'Change what takes it' };

/** What makes the machine take a route. */
export function TriggerFields({ route }: { route: Route }) {
  const { t } = useTranslation();
  const { bundle, flow, act } = useEditedDocument();
  const { on } = route;
  const set = (next: Trigger) =>
    act(setProperty(inFlow(flow, 'route', route.id), ['on'], next, title));
  const outcomes = outcomesAt(bundle, flow, route.from);
  const dates = [...bundle.fields, ...flow.fields].filter((one) =>
    ['date', 'date-time'].includes(one.type),
  );
  return (
    <>
      <Labelled label={t('designer:trigger.on')}>
        {(id) => (
          <Select
            id={id}
            value={on.type}
            options={triggersFor(flow, route).map((one) => ({
              value: one.type,
              label: t(`designer:trigger.types.${one.type}`),
            }))}
            onChange={(type) => {
              const next = triggersFor(flow, route).find((one) => one.type === type);
              if (next) set(next);
            }}
          />
        )}
      </Labelled>
      {on.type === 'deadline' ? (
        <Labelled label={t('designer:trigger.deadline')}>
          {(id) => (
            <ElementSelect
              id={id}
              value={on.deadline}
              options={flow.deadlines.filter((one) => one.state === route.from)}
              onChange={(deadline) => set({ type: 'deadline', deadline })}
            />
          )}
        </Labelled>
      ) : null}
      {on.type === 'signal' ? (
        <Labelled label={t('designer:trigger.signal')}>
          {(id) => (
            <ElementSelect
              id={id}
              value={on.signal}
              options={ordered(flow.signals)}
              onChange={(signal) => set({ type: 'signal', signal })}
            />
          )}
        </Labelled>
      ) : null}
      {on.type === 'finished' && outcomes.length > 0 ? (
        <Labelled label={t('designer:trigger.outcome')}>
          {(id) => (
            <ElementSelect
              id={id}
              value={on.outcome ?? null}
              placeholder={t('designer:trigger.anyOutcome')}
              options={outcomes}
              onChange={(outcome) => set({ type: 'finished', outcome })}
              onClear={() => set({ type: 'finished' })}
            />
          )}
        </Labelled>
      ) : null}
      {on.type === 'at' ? (
        <Labelled label={t('designer:trigger.field')}>
          {(id) => (
            <ElementSelect
              id={id}
              value={on.field}
              options={dates}
              onChange={(field) => set({ type: 'at', field })}
            />
          )}
        </Labelled>
      ) : null}
      {on.type === 'after' ? (
        <Sentence
          words={t('designer:trigger.after')}
          blanks={{
            duration: (
              <DurationControl
                duration={on.duration}
                onChange={(duration) => set({ type: 'after', duration })}
              />
            ),
          }}
        />
      ) : null}
    </>
  );
}

/** How the child case of a subflow may end, by the ids of its outcomes. */
function outcomesAt(bundle: Bundle, flow: Flow, from: string): readonly Option[] {
  const state = flow.states.find((one) => one.id === from);
  const child = state?.kind === 'subflow' ? state.flow : undefined;
  const states = bundle.flows.find((one) => one.id === child)?.states ?? [];
  return ordered(states).flatMap((one) =>
    one.kind === 'final' ? [{ id: one.outcome, title: one.title }] : [],
  );
}

/** The triggers that fit where the route starts, each as it begins; the present one as it is. */
function triggersFor(flow: Flow, route: Route): readonly Trigger[] {
  const kind = flow.states.find((one) => one.id === route.from)?.kind;
  const deadline = flow.deadlines.find((one) => one.state === route.from);
  const [signal] = flow.signals;
  const offered: Trigger[] =
    kind === 'choice'
      ? [{ type: 'choice' }]
      : [
          ...(deadline ? [{ type: 'deadline' as const, deadline: deadline.id }] : []),
          { type: 'after', duration: { n: 1, unit: 'working-day' } },
          ...(signal ? [{ type: 'signal' as const, signal: signal.id }] : []),
          ...(kind === 'automatic'
            ? [
                { type: 'done' as const },
                { type: 'failed' as const },
                { type: 'timed-out' as const },
              ]
            : []),
          ...(kind === 'joint' || kind === 'multiple' ? [{ type: 'joined' as const }] : []),
          ...(kind === 'subflow'
            ? [{ type: 'finished' as const }, { type: 'started' as const }]
            : []),
        ];
  const others = offered.filter((one) => one.type !== route.on.type);
  return [route.on, ...others];
}
