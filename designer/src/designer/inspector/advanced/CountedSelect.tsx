import { type Counter, ordered } from '@jingwei/engine';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { Labelled } from '../Labelled.tsx';

type Counts = Counter['counts'];

interface SelectProps {
  readonly counts: Counts;
  readonly onChange: (counts: Counts) => void;
}

/** What is counted: how often an action was taken, or a state entered. */
export function CountedSelect({ counts, onChange }: SelectProps) {
  const { t } = useTranslation();
  const text = useText();
  const { flow } = useEditedDocument();
  const options = [
    ...ordered(flow.actions).map((one) => ({
      counts: { action: one.id } as Counts,
      label: t('designer:named.counter.action', { title: text(one.title) }),
    })),
    ...ordered(flow.states).map((one) => ({
      counts: { state: one.id } as Counts,
      label: t('designer:named.counter.state', { title: text(one.title) }),
    })),
  ];
  return (
    <Labelled label={t('designer:named.counter.counts')}>
      {(id) => (
        <Select<string>
          id={id}
          value={JSON.stringify(counts)}
          options={options.map((one) => ({ value: JSON.stringify(one.counts), label: one.label }))}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(next) => {
            const chosen = options.find((one) => JSON.stringify(one.counts) === next);
            if (chosen) onChange(chosen.counts);
          }}
        />
      )}
    </Labelled>
  );
}
