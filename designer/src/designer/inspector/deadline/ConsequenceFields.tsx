import { type Deadline, ordered } from '@jingwei/engine';
import { InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { type Consequence, setConsequence } from '../../model/consequence-gestures.ts';
import { ElementSelect } from '../ElementSelect.tsx';
import { EffectFields } from '../effects/EffectFields.tsx';
import { UnitSelect } from '../people/UnitSelect.tsx';
import { Sentence } from '../Sentence.tsx';
import { DurationControl } from './DurationControl.tsx';

interface FieldsProps {
  readonly deadline: Deadline;
  readonly consequence: Consequence;
}

/** One consequence as a sentence: when, and what is done. */
export function ConsequenceFields({ deadline, consequence }: FieldsProps) {
  const { t } = useTranslation();
  const { bundle, flow, act } = useEditedDocument();
  const { id, after, do: deed } = consequence;
  const set = (property: 'do' | 'after', value: unknown) =>
    act(setConsequence(flow, deadline, id, property, value));
  const change = (next: Consequence['do']) => set('do', next);
  const who =
    deed.type === 'reassign' || deed.type === 'supervise'
      ? {
          role: (
            <ElementSelect
              label={t('designer:effects.role')}
              value={deed.role}
              options={ordered(bundle.roles)}
              onChange={(role) => change({ ...deed, role })}
            />
          ),
          unit: (
            <UnitSelect
              label={t('designer:effects.unit')}
              value={deed.unit}
              onChange={(unit) => change({ ...deed, unit })}
            />
          ),
        }
      : {};
  const blanks: Readonly<Record<string, ReactNode>> = {
    when: (
      <>
        <Select
          aria-label={t('designer:consequences.when')}
          value={after === undefined ? 'atOnce' : 'later'}
          popupMatchSelectWidth={false}
          options={['atOnce', 'later'].map((one) => ({
            value: one,
            label: t(`designer:consequences.moments.${one}`),
          }))}
          onChange={(next) =>
            set('after', next === 'later' ? { n: 1, unit: 'working-day' } : undefined)
          }
        />
        {after === undefined ? null : (
          <DurationControl duration={after} onChange={(next) => set('after', next)} />
        )}
      </>
    ),
    ...who,
    up:
      deed.type === 'escalate' ? (
        <InputNumber
          aria-label={t('designer:consequences.up')}
          min={1}
          max={6}
          precision={0}
          value={deed.up}
          onChange={(up) => {
            if (up !== null && up !== deed.up) change({ ...deed, up });
          }}
        />
      ) : null,
    level:
      deed.type === 'supervise' ? (
        <Select
          aria-label={t('designer:consequences.level')}
          value={deed.level}
          popupMatchSelectWidth={false}
          options={([1, 2, 3] as const).map((one) => ({
            value: one,
            label: t(`designer:consequences.levels.${one}`),
          }))}
          onChange={(level) => change({ ...deed, level })}
        />
      ) : null,
    counter:
      deed.type === 'count' ? (
        <ElementSelect
          label={t('designer:consequences.counter')}
          value={deed.counter}
          options={ordered(flow.counters)}
          onChange={(counter) => change({ ...deed, counter })}
        />
      ) : null,
  };
  return (
    <>
      <Sentence words={t(`designer:consequences.sentences.${deed.type}`)} blanks={blanks} />
      {deed.type === 'effect' ? (
        <EffectFields
          effect={deed.effect}
          onChange={(effect) => change({ type: 'effect', effect })}
        />
      ) : null}
    </>
  );
}
