import type { DocumentDuration, Parameter } from '@jingwei/engine';
import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';

const units: readonly DocumentDuration['unit'][] = [
  'calendar-day',
  'working-day',
  'month',
  'year',
  'hour',
  'working-hour',
  'minute',
];
const fixed = ' fixed';

/** The parameters that can be the number of a span of time. */
function durationParameters(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.filter(
    (one) => one.type === 'integer' && units.some((unit) => unit === one.unit),
  );
}

interface ControlProps {
  readonly duration: DocumentDuration;
  readonly onChange: (duration: DocumentDuration) => void;
}

/** A span of time: a number or a parameter, and its unit; a parameter brings its own. */
export function DurationControl({ duration, onChange }: ControlProps) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle } = useEditedDocument();
  const { n, unit } = duration;
  const parameters = durationParameters(bundle.parameters);
  const chosen = typeof n === 'number' ? fixed : n.parameter;
  const parameter = parameters.find((one) => one.id === chosen);
  return (
    <>
      <Select
        aria-label={t('designer:duration.source')}
        popupMatchSelectWidth={false}
        value={chosen}
        options={[
          { value: fixed, label: t('designer:duration.fixed') },
          ...parameters.map((one) => ({
            value: one.id,
            label: t('designer:duration.parameter', { title: text(one.title) }),
          })),
        ]}
        onChange={(next) => {
          const to = parameters.find((one) => one.id === next);
          if (to) onChange({ n: { parameter: to.id }, unit: to.unit as DocumentDuration['unit'] });
          else onChange({ n: Number(parameter?.value ?? 1), unit });
        }}
      />
      {typeof n === 'number' ? (
        <InputNumber
          aria-label={t('designer:duration.number')}
          min={0}
          max={9999}
          precision={0}
          value={n}
          onChange={(next) => {
            if (next !== null && next !== n) onChange({ n: next, unit });
          }}
        />
      ) : null}
      {typeof n === 'number' ? (
        <Select
          aria-label={t('designer:duration.unit')}
          popupMatchSelectWidth={false}
          value={unit}
          options={units.map((one) => ({ value: one, label: t(`designer:duration.units.${one}`) }))}
          onChange={(next) => onChange({ n, unit: next })}
        />
      ) : (
        <span className="jw-faint">
          {t('shell:aside', {
            said: t('designer:duration.said', {
              number: String(parameter?.value ?? '？'),
              unit: t(`designer:duration.units.${unit}`),
            }),
          })}
        </span>
      )}
    </>
  );
}
