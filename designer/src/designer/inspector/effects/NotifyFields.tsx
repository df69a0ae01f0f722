import { type EffectDefinition, ordered } from '@jingwei/engine';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { ElementSelect } from '../ElementSelect.tsx';
import { UnitSelect } from '../people/UnitSelect.tsx';
import { Sentence } from '../Sentence.tsx';
import { TextPair } from '../TextPair.tsx';

type Notify = Extract<EffectDefinition, { type: 'notify' }>;

const everybody = 'all';

/** Whom to tell, the holders of a role at a unit or the parties, and what. */
export function NotifyFields({
  effect,
  onChange,
}: {
  effect: Notify;
  onChange: (effect: Notify) => void;
}) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle, flow } = useEditedDocument();
  const { to } = effect;
  const tell = (next: Notify['to']) => onChange({ ...effect, to: next });
  const roles = ordered(bundle.roles);
  const [firstRole] = roles;
  const whom = (
    <Select
      size="small"
      aria-label={t('designer:effects.whom')}
      value={'role' in to ? 'role' : 'parties'}
      popupMatchSelectWidth={false}
      options={[
        { value: 'parties', label: t('designer:effects.parties') },
        ...(firstRole === undefined ? [] : [{ value: 'role', label: t('designer:effects.staff') }]),
      ]}
      onChange={(next) => {
        if (next === 'parties') tell({ parties: everybody });
        else if (firstRole) tell({ role: firstRole.id, unit: 'case' });
      }}
    />
  );
  return (
    <>
      {'role' in to ? (
        <Sentence
          words={t('designer:effects.sentences.notify-role')}
          blanks={{
            whom,
            unit: (
              <UnitSelect
                label={t('designer:effects.unit')}
                value={to.unit}
                onChange={(unit) => tell({ ...to, unit })}
              />
            ),
            role: (
              <ElementSelect
                label={t('designer:effects.role')}
                value={to.role}
                options={roles}
                onChange={(role) => tell({ ...to, role })}
              />
            ),
          }}
        />
      ) : (
        <Sentence
          words={t('designer:effects.sentences.notify-parties')}
          blanks={{
            whom,
            parties: (
              <Select
                size="small"
                aria-label={t('designer:effects.party')}
                value={to.parties}
                popupMatchSelectWidth={false}
                options={[
                  { value: everybody, label: t('designer:effects.allParties') },
                  ...ordered(flow.partyRoles).map((one) => ({
                    value: one.id,
                    label: text(one.title),
                  })),
                ]}
                onChange={(parties) => tell({ parties })}
              />
            ),
          }}
        />
      )}
      <TextPair
        label={t('designer:effects.text')}
        value={effect.text}
        rows={2}
        maxLength={1000}
        onChange={(said) => {
          if (said) onChange({ ...effect, text: said });
        }}
      />
    </>
  );
}
