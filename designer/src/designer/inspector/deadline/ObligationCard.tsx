import { ordered } from '@jingwei/engine';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import {
  fulfillingActions,
  type Obligation,
  removeObligation,
  setObligation,
} from '../../model/obligation-gestures.ts';
import { BasisEditor } from '../basis/BasisEditor.tsx';
import { BasisLines } from '../basis/BasisLines.tsx';
import { ElementSelect } from '../ElementSelect.tsx';
import { Labelled } from '../Labelled.tsx';
import { RemoveButton } from '../RemoveButton.tsx';
import { Sentence } from '../Sentence.tsx';
import { TextPair } from '../TextPair.tsx';
import { DurationControl } from './DurationControl.tsx';
import { RecurrenceControl } from './RecurrenceControl.tsx';

const holidays = ['keep', 'skip', 'before', 'after'] as const;
const catchUps = ['all', 'latest', 'none'] as const;

/** One recurring duty: how often, within what time, by which action, and what of days off. */
export function ObligationCard({ obligation }: { obligation: Obligation }) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { flow, act } = useEditedDocument();
  const { id, title } = obligation;
  const set = <Property extends keyof Obligation>(
    property: Property,
    value: Obligation[Property] | undefined,
  ) => act(setObligation(flow, id, property, value));
  return (
    <div className="jw-deadline">
      <div className="jw-card-head">
        <strong>{text(title)}</strong>
        <RemoveButton
          label={t('designer:effects.remove', { title: text(title) })}
          onRemove={() => act(removeObligation(flow, id))}
        />
      </div>
      <Sentence
        words={t('designer:obligations.sentence')}
        blanks={{
          every: (
            <RecurrenceControl every={obligation.every} onChange={(next) => set('every', next)} />
          ),
          within: (
            <DurationControl
              duration={obligation.within}
              onChange={(next) => set('within', next)}
            />
          ),
          action: (
            <ElementSelect
              label={t('designer:obligations.action')}
              value={obligation.action}
              options={fulfillingActions(flow, obligation.state)}
              onChange={(next) => set('action', next)}
            />
          ),
          holiday: (
            <Select
              aria-label={t('designer:obligations.holiday')}
              value={obligation.holiday}
              popupMatchSelectWidth={false}
              options={holidays.map((one) => ({
                value: one,
                label: t(`designer:obligations.holidays.${one}`),
              }))}
              onChange={(next) => set('holiday', next)}
            />
          ),
        }}
      />
      <Labelled label={t('designer:obligations.catchUp')}>
        {(field) => (
          <Select
            id={field}
            value={obligation.catchUp}
            options={catchUps.map((one) => ({
              value: one,
              label: t(`designer:obligations.catchUps.${one}`),
            }))}
            onChange={(next) => set('catchUp', next)}
          />
        )}
      </Labelled>
      {flow.counters.length === 0 ? null : (
        <Labelled label={t('designer:obligations.missed')}>
          {(field) => (
            <ElementSelect
              id={field}
              value={obligation.missed ?? null}
              placeholder={t('designer:obligations.notCounted')}
              options={ordered(flow.counters)}
              onChange={(next) => set('missed', next)}
              onClear={() => set('missed', undefined)}
            />
          )}
        </Labelled>
      )}
      <BasisLines basis={obligation.basis ?? []} />
      {readOnly ? null : (
        <>
          <details className="jw-more">
            <summary>{t('designer:deadline.editBasis')}</summary>
            <BasisEditor
              basis={obligation.basis}
              onChange={(basis) => set('basis', basis === undefined ? undefined : [...basis])}
            />
          </details>
          <details className="jw-more">
            <summary>{t('designer:obligations.rename')}</summary>
            <TextPair
              label={t('designer:obligations.title')}
              value={title}
              maxLength={120}
              onChange={(next) => set('title', next)}
            />
          </details>
        </>
      )}
    </div>
  );
}
