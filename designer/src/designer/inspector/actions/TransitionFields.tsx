import { type Action, ordered, type Route } from '@jingwei/engine';
import { Button, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { guardSayer } from '../../canvas/say-guard.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { insertState } from '../../model/gestures.ts';
import { mayConnect } from '../../model/may.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { ElementSelect } from '../ElementSelect.tsx';
import { EffectsEditor } from '../effects/EffectsEditor.tsx';
import { Labelled } from '../Labelled.tsx';
import { TextFields } from '../TextFields.tsx';
import { TriggerFields } from './TriggerFields.tsx';

const kinds = ['forward', 'return', 'terminate', 'record'] as const;
const reasons = ['none', 'optional', 'required'] as const;
const title = { 'zh-CN': '修改操作', en: 'Change the action' };

interface FieldsProps {
  readonly kind: 'action' | 'route';
  readonly transition: Action | Route;
  /** Shown in the list of a state, with ways to the rest of it. */
  readonly isListed?: boolean;
}

/** Where a transition leads, what makes it be taken and what it asks of people. */
export function TransitionFields({ kind, transition, isListed = false }: FieldsProps) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle, flow, act } = useEditedDocument();
  const { select, remove, readOnly } = useEditor();
  const place = inFlow(flow, kind, transition.id);
  const action = 'on' in transition ? null : transition;
  const said = guardSayer(bundle, flow)({ transition });
  const insert = () => {
    const made = insertState(bundle, flow, transition.id);
    if (made && act(made.gesture)) select(made.id);
  };
  return (
    <>
      <Labelled label={t('designer:actions.target')}>
        {(id) => (
          <ElementSelect
            id={id}
            value={transition.to ?? null}
            placeholder={t('designer:actions.stays')}
            options={ordered(flow.states).filter(
              (one) => one.id === transition.to || mayConnect(flow, transition.from, one.id).may,
            )}
            onChange={(to) => act(setProperty(place, ['to'], to, title))}
          />
        )}
      </Labelled>
      {action === null ? (
        <TriggerFields route={transition as Route} />
      ) : (
        <ActionFields action={action} />
      )}
      <EffectsEditor place={place} property="effects" effects={transition.effects} />
      <p className="jw-labelled-help">
        {said === null ? t('designer:guard.none') : t('designer:guard.said', { words: text(said) })}
      </p>
      <Space wrap>
        {isListed ? (
          <Button size="small" onClick={() => select(transition.id, 'guard')} disabled={false}>
            {t('designer:actions.openGuard')}
          </Button>
        ) : null}
        {readOnly ? null : (
          <>
            <Button size="small" disabled={transition.to === undefined} onClick={insert}>
              {t('designer:actions.insert')}
            </Button>
            {isListed ? (
              <Button size="small" danger onClick={() => remove(transition.id)}>
                {t('designer:actions.remove')}
              </Button>
            ) : null}
          </>
        )}
      </Space>
    </>
  );
}

function ActionFields({ action }: { action: Action }) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle, flow, act } = useEditedDocument();
  const place = inFlow(flow, 'action', action.id);
  const form = flow.forms.find((one) => one.id === action.form);
  const roles = bundle.roles.filter((one) => action.roles?.includes(one.id));
  return (
    <>
      <Labelled label={t('designer:actions.kind')}>
        {(id) => (
          <Select
            id={id}
            value={action.kind}
            options={kinds.map((one) => ({
              value: one,
              label: t(`designer:actions.kinds.${one}`),
            }))}
            onChange={(next) => act(setProperty(place, ['kind'], next, title))}
          />
        )}
      </Labelled>
      <Labelled label={t('designer:actions.reason')}>
        {(id) => (
          <Select
            id={id}
            value={action.reason ?? 'none'}
            options={reasons.map((one) => ({
              value: one,
              label: t(`designer:actions.reasons.${one}`),
            }))}
            onChange={(next) =>
              act(setProperty(place, ['reason'], next === 'none' ? undefined : next, title))
            }
          />
        )}
      </Labelled>
      <TextFields
        label={t('designer:actions.consequence')}
        value={action.consequence}
        place={place}
        property="consequence"
        title={{ 'zh-CN': '修改后果说明', en: 'Change the line of consequence' }}
      />
      <p className="jw-labelled-help">
        {t('designer:actions.formAndRoles', {
          form: form === undefined ? t('designer:actions.noForm') : text(form.title),
          roles:
            roles.length === 0
              ? t('designer:actions.stateRole')
              : roles.map((one) => text(one.title)).join(t('shell:listComma')),
        })}
      </p>
    </>
  );
}
