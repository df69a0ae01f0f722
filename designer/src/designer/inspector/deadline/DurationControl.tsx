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

/** A span of time: a number with its unit, or a parameter, which brings its own. */
export function DurationControl({ duration, onChange }: ControlProps) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle } = useEditedDocument();
  const { n, unit } = duration;
  const parameters = durationParameters(bundle.parameters);
  const parameter =
    typeof n === 'number' ? undefined : parameters.find((one) => one.id === n.parameter);
  const unitWords = (of: string, count: number) => t(`designer:duration.units.${of}`, { count });
  const said = (one: Parameter) =>
    t('designer:duration.parameter', {
      title: text(one.title),
      number: one.value,
      unit: unitWords(one.unit ?? unit, Number(one.value)),
    });
  const choose = (next: string) => {
    const to = parameters.find((one) => `parameter ${one.id}` === next);
    if (to) onChange({ n: { parameter: to.id }, unit: to.unit as DocumentDuration['unit'] });
    else {
      const fixed = typeof n === 'number' ? n : Number(parameter?.value ?? 1);
      onChange({ n: fixed, unit: next as DocumentDuration['unit'] });
    }
  };
  const count = typeof n === 'number' ? n : Number(parameter?.value ?? 1);
  return (
    <>
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
      <Select
        aria-label={t('designer:duration.unit')}
        popupMatchSelectWidth={false}
        value={typeof n === 'number' ? unit : `parameter ${n.parameter}`}
        options={[
          {
            label: t('designer:duration.fixed'),
            options: units.map((one) => ({ value: one, label: unitWords(one, count) })),
          },
          ...(parameters.length === 0
            ? []
            : [
                {
                  label: t('designer:duration.parameters'),
                  options: parameters.map((one) => ({
                    value: `parameter ${one.id}`,
                    label: said(one),
                  })),
                },
              ]),
        ]}
        onChange={choose}
      />
    </>
  );
}
