import { type Flow, ordered } from '@jingwei/engine';
import { Checkbox, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { setProperty } from '../../model/set-property.ts';
import { DurationControl } from '../deadline/DurationControl.tsx';
import { Labelled } from '../Labelled.tsx';
import { Sentence } from '../Sentence.tsx';
import { RolesSelect } from './RolesSelect.tsx';

type Property = 'cancelling' | 'jumping' | 'reopening';

const title = { 'zh-CN': '修改特殊办理权限', en: 'Change who may do what is not drawn' };

/** Who may do what no action is drawn for: call a case off, move it, open it again. */
export function CasePeople() {
  const { t } = useTranslation();
  const { flow, act } = useEditedDocument();
  const { cancelling, jumping, reopening } = flow;
  const set = (property: Property, value: Flow[Property] | undefined) =>
    act(setProperty({ kind: 'flow', id: flow.id }, [property], value, title));
  const states = ordered(flow.states).filter((one) => one.kind !== 'final');
  const first = states.find((one) => one.kind === 'work') ?? states[0];
  return (
    <>
      <Labelled label={t('designer:people.cancelling')} help={t('designer:people.cancellingHelp')}>
        {(id) => (
          <RolesSelect
            id={id}
            value={cancelling?.roles ?? []}
            onChange={(roles) => set('cancelling', roles.length === 0 ? undefined : { roles })}
          />
        )}
      </Labelled>
      <Labelled label={t('designer:people.jumping')} help={t('designer:people.jumpingHelp')}>
        {(id) => (
          <RolesSelect
            id={id}
            value={jumping?.roles ?? []}
            onChange={(roles) =>
              set('jumping', roles.length === 0 ? undefined : { ...jumping, roles })
            }
          />
        )}
      </Labelled>
      {jumping ? (
        <Labelled label={t('designer:people.jumpingTo')}>
          {(id) => (
            <StatesSelect
              id={id}
              value={jumping.to ?? []}
              placeholder={t('designer:people.anywhere')}
              onChange={(to) => {
                const { to: _before, ...rest } = jumping;
                set('jumping', to.length === 0 ? rest : { ...rest, to });
              }}
            />
          )}
        </Labelled>
      ) : null}
      <Labelled label={t('designer:people.reopening')} help={t('designer:people.reopeningHelp')}>
        {(id) => (
          <RolesSelect
            id={id}
            value={reopening?.roles ?? []}
            onChange={(roles) => {
              if (roles.length === 0) set('reopening', undefined);
              else if (reopening) set('reopening', { ...reopening, roles });
              else if (first) set('reopening', { roles, to: [first.id], max: 1 });
            }}
          />
        )}
      </Labelled>
      {reopening ? (
        <Reopening reopening={reopening} onChange={(next) => set('reopening', next)} />
      ) : null}
    </>
  );
}

interface ReopeningProps {
  readonly reopening: NonNullable<Flow['reopening']>;
  readonly onChange: (reopening: NonNullable<Flow['reopening']>) => void;
}

function Reopening({ reopening, onChange }: ReopeningProps) {
  const { t } = useTranslation();
  const { within, ...unlimited } = reopening;
  return (
    <>
      <Labelled label={t('designer:people.reopeningTo')}>
        {(id) => (
          <StatesSelect
            id={id}
            value={reopening.to}
            onChange={(to) => {
              if (to.length > 0) onChange({ ...reopening, to });
            }}
          />
        )}
      </Labelled>
      <Sentence
        words={t('designer:people.reopeningMax')}
        blanks={{
          max: (
            <InputNumber
              aria-label={t('designer:people.reopeningTimes')}
              min={1}
              max={99}
              precision={0}
              value={reopening.max}
              onChange={(max) => {
                if (max !== null && max !== reopening.max) onChange({ ...reopening, max });
              }}
            />
          ),
        }}
      />
      <Checkbox
        checked={within !== undefined}
        onChange={({ target }) =>
          onChange(target.checked ? { ...unlimited, within: { n: 1, unit: 'year' } } : unlimited)
        }
      >
        {t('designer:people.reopeningLimited')}
      </Checkbox>
      {within ? (
        <Sentence
          words={t('designer:people.reopeningWithin')}
          blanks={{
            within: (
              <DurationControl
                duration={within}
                onChange={(next) => onChange({ ...reopening, within: next })}
              />
            ),
          }}
        />
      ) : null}
    </>
  );
}

interface StatesProps {
  readonly id: string;
  readonly value: readonly string[];
  readonly placeholder?: string;
  readonly onChange: (states: string[]) => void;
}

function StatesSelect({ id, value, placeholder, onChange }: StatesProps) {
  const text = useText();
  const { flow } = useEditedDocument();
  const states = ordered(flow.states).filter((one) => one.kind !== 'final');
  return (
    <Select<string[]>
      id={id}
      mode="multiple"
      value={[...value]}
      {...(placeholder === undefined ? {} : { placeholder })}
      options={states.map((one) => ({ value: one.id, label: text(one.title) }))}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={onChange}
    />
  );
}
