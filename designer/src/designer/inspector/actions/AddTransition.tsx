import { PlusOutlined } from '@ant-design/icons';
import { ordered, type State } from '@jingwei/engine';
import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { connect } from '../../model/gestures.ts';
import { connectionKind, mayConnect, mayHaveBoth } from '../../model/may.ts';
import { ElementSelect } from '../ElementSelect.tsx';

/** Connects a state without a mouse: choose where it leads, then add. */
export function AddTransition({ state }: { state: State }) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly, select } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const [to, setTo] = useState<string | null>(null);
  const [way, setWay] = useState(connectionKind(state));
  if (readOnly) return null;
  const may = to === null ? null : mayConnect(flow, state.id, to);
  const add = () => {
    if (to === null) return;
    const made = connect(bundle, flow, state.id, to, way);
    if (act(made.gesture)) select(made.id, 'actions');
  };
  return (
    <div className="jw-add-transition">
      <ElementSelect
        label={t('designer:actions.target')}
        placeholder={t('designer:actions.chooseTarget')}
        value={to}
        options={ordered(flow.states)}
        onChange={setTo}
      />
      {mayHaveBoth(state) ? (
        <Select
          aria-label={t('designer:actions.way')}
          value={way}
          options={(['action', 'route'] as const).map((one) => ({
            value: one,
            label: t(`designer:actions.ways.${one}`),
          }))}
          onChange={setWay}
        />
      ) : null}
      <Button icon={<PlusOutlined aria-hidden />} disabled={!may?.may} onClick={add}>
        {t('designer:actions.add')}
      </Button>
      {may && !may.may ? <Alert type="warning" showIcon title={text(may.because)} /> : null}
    </div>
  );
}
