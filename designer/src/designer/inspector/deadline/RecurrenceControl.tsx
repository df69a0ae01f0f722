import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Obligation, recurrence } from '../../model/obligation-gestures.ts';

type Recurrence = Obligation['every'];

const most = { day: 366, week: 52, month: 60 } as const;
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

interface ControlProps {
  readonly every: Recurrence;
  readonly onChange: (every: Recurrence) => void;
}

/** How often: a number of days, of weeks on a weekday, or of months on a day. */
export function RecurrenceControl({ every, onChange }: ControlProps) {
  const { t } = useTranslation();
  return (
    <>
      <InputNumber
        aria-label={t('designer:obligations.every')}
        min={1}
        max={most[every.unit]}
        precision={0}
        value={every.n}
        onChange={(n) => {
          if (n !== null && n !== every.n) onChange({ ...every, n });
        }}
      />
      <Select<Recurrence['unit']>
        aria-label={t('designer:obligations.unit')}
        value={every.unit}
        popupMatchSelectWidth={false}
        options={(['day', 'week', 'month'] as const).map((one) => ({
          value: one,
          label: t(`designer:obligations.units.${one}`, { count: every.n }),
        }))}
        onChange={(unit) => onChange(recurrence(unit, Math.min(every.n, most[unit])))}
      />
      {every.unit === 'week' ? (
        <Select<number>
          aria-label={t('designer:obligations.weekday')}
          value={every.weekday}
          popupMatchSelectWidth={false}
          options={weekdays.map((one) => ({
            value: one,
            label: t(`designer:obligations.weekdays.${one}`),
          }))}
          onChange={(weekday) => onChange({ ...every, weekday })}
        />
      ) : null}
      {every.unit === 'month' ? (
        <Select<number>
          aria-label={t('designer:obligations.day')}
          value={every.day}
          popupMatchSelectWidth={false}
          options={Array.from({ length: 31 }, (_, index) => ({
            value: index + 1,
            label: t('designer:obligations.dayOf', { day: index + 1 }),
          }))}
          onChange={(day) => onChange({ ...every, day })}
        />
      ) : null}
    </>
  );
}
