import { type Flow, ordered, type State } from '@jingwei/engine';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { mayPlaceIn } from '../../model/may.ts';
import { namedKinds } from '../../model/named-gestures.ts';
import type { Selected } from '../../model/selected.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { ElementSelect } from '../ElementSelect.tsx';
import { Labelled } from '../Labelled.tsx';
import { TextFields } from '../TextFields.tsx';
import { NamedList } from './NamedList.tsx';

/** What is seldom touched: description, where a state lies, where it starts, and the plain JSON. */
export function AdvancedTab({ selected }: { selected: Selected }) {
  const { t } = useTranslation();
  const { flow } = useEditedDocument();
  const { kind, element } = selected;
  const place = kind === 'flow' ? { kind, id: flow.id } : inFlow(flow, kind, element.id);
  return (
    <>
      <dl className="jw-facts">
        <dt>{t('designer:advanced.id')}</dt>
        <dd>
          <code>{element.id}</code>
        </dd>
      </dl>
      <TextFields
        label={t('designer:advanced.description')}
        value={element.description}
        place={place}
        property="description"
        title={{ 'zh-CN': '修改说明', en: 'Change the description' }}
      />
      {kind === 'state' ? <ParentField state={element} /> : null}
      {kind === 'state' && element.kind === 'composite' ? (
        <InitialField
          value={element.initial}
          states={flow.states.filter((one) => one.parent === element.id)}
          place={place}
        />
      ) : null}
      {kind === 'flow' ? (
        <InitialField
          value={flow.initial}
          states={flow.states.filter((one) => one.parent === undefined)}
          place={place}
        />
      ) : null}
      {kind === 'flow' ? namedKinds.map((one) => <NamedList key={one} kind={one} />) : null}
      <details>
        <summary>{t('designer:advanced.json')}</summary>
        {/* Long lists of a flow are shown element by element; here they would only be in the way. */}
        <pre className="jw-json">{JSON.stringify(ownProperties(element), null, 2)}</pre>
      </details>
    </>
  );
}

function ownProperties(element: Selected['element']): unknown {
  if (!('states' in element)) return element;
  const { id, order, title, noun, initial, start, caseNumber, titleField } = element as Flow;
  return { id, order, title, noun, initial, start, caseNumber, titleField };
}

function ParentField({ state }: { state: State }) {
  const { t } = useTranslation();
  const text = useText();
  const { flow, act } = useEditedDocument();
  const none = '';
  const possible = ordered(flow.states).filter((one) => mayPlaceIn(flow, state.id, one.id).may);
  return (
    <Labelled label={t('designer:advanced.parent')}>
      {(id) => (
        <Select
          id={id}
          value={state.parent ?? none}
          options={[
            { value: none, label: t('designer:advanced.noParent') },
            ...possible.map((one) => ({ value: one.id, label: text(one.title) })),
          ]}
          onChange={(parent) =>
            act(
              setProperty(
                inFlow(flow, 'state', state.id),
                ['parent'],
                parent === none ? undefined : parent,
                { 'zh-CN': '移到另一个组合环节', en: 'Move into another composite state' },
              ),
            )
          }
        />
      )}
    </Labelled>
  );
}

function InitialField({
  value,
  states,
  place,
}: {
  value: string;
  states: readonly State[];
  place: Parameters<typeof setProperty>[0];
}) {
  const { t } = useTranslation();
  const { act } = useEditedDocument();
  return (
    <Labelled label={t('designer:advanced.initial')}>
      {(id) => (
        <ElementSelect
          id={id}
          value={value}
          options={ordered(states)}
          onChange={(initial) =>
            act(
              setProperty(place, ['initial'], initial, {
                'zh-CN': '修改起点',
                en: 'Change where it starts',
              }),
            )
          }
        />
      )}
    </Labelled>
  );
}
