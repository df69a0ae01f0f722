import type { Deadline } from '@jingwei/engine';
import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import {
  countsDays,
  type DeadlineSentence as Said,
  sentenceOf,
  setSentence,
} from '../../model/deadline-sentence.ts';
import { startsOf } from '../../model/deadline-starts.ts';
import { Sentence } from '../Sentence.tsx';
import { DurationControl } from './DurationControl.tsx';

/** The deadline as the sentence of the law, each bracket of it a control. */
export function DeadlineSentence({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle, flow, act } = useEditedDocument();
  const said = sentenceOf(deadline);
  const say = (change: Partial<Said>) => act(setSentence(flow, deadline, { ...said, ...change }));
  const starts = useMemo(() => startsOf(bundle, flow, deadline), [bundle, flow, deadline]);
  const choice = (
    label: string,
    value: string,
    options: readonly { value: string; label: string }[],
    onChange: (value: string) => void,
  ) => (
    <Select
      aria-label={label}
      value={value}
      options={[...options]}
      popupMatchSelectWidth={false}
      showSearch={options.length > 8 ? { optionFilterProp: 'label' } : false}
      onChange={onChange}
    />
  );
  const days = countsDays(deadline.duration.unit);
  const controls: Readonly<Record<string, ReactNode>> = {
    start: choice(
      t('designer:deadline.start'),
      JSON.stringify(said.starts),
      starts.map(({ key, starts: { on }, title }) => ({
        value: key,
        label:
          on === 'entry' && deadline.state === undefined
            ? t('designer:deadline.starts.case')
            : t(`designer:deadline.starts.${on}`, { title: text(title) }),
      })),
      (value) => {
        const chosen = starts.find(({ key }) => key === value);
        if (chosen) say({ starts: chosen.starts });
      },
    ),
    duration: (
      <DurationControl duration={said.duration} onChange={(duration) => say({ duration })} />
    ),
    firstDay: choice(
      t('designer:deadline.firstDay'),
      said.firstDay,
      (['excluded', 'included'] as const).map((one) => ({
        value: one,
        label: t(`designer:deadline.firstDays.${one}`),
      })),
      (value) => say({ firstDay: value as Said['firstDay'] }),
    ),
    lastDay: choice(
      t('designer:deadline.lastDay'),
      String(said.rollsLastDay),
      [
        { value: 'true', label: t('designer:deadline.rolls') },
        { value: 'false', label: t('designer:deadline.stays') },
      ],
      (value) => say({ rollsLastDay: value === 'true' }),
    ),
    until: choice(
      t('designer:deadline.until'),
      said.until,
      (['end-of-day', 'close-of-business'] as const).map((one) => ({
        value: one,
        label: t(`designer:deadline.untils.${one}`),
      })),
      (value) => say({ until: value as Said['until'] }),
    ),
  };
  return (
    <Sentence
      words={t(days ? 'designer:deadline.sentence' : 'designer:deadline.shortSentence')}
      blanks={controls}
    />
  );
}
