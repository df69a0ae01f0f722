import { PlusOutlined } from '@ant-design/icons';
import { ordered } from '@jingwei/engine';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { addDeadline } from '../../model/deadline-gestures.ts';
import type { Selected } from '../../model/selected.ts';
import { DeadlineCard } from './DeadlineCard.tsx';
import { Obligations } from './Obligations.tsx';

/** What law or the city promises about this state, or about the whole case. */
export function DeadlinesTab({ selected }: { selected: Selected }) {
  const { t } = useTranslation();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const state = selected.kind === 'flow' ? undefined : selected.element.id;
  const deadlines = ordered(flow.deadlines.filter((one) => one.state === state));
  return (
    <>
      {deadlines.length === 0 ? (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={t(
            state === undefined ? 'designer:deadline.noneOfCase' : 'designer:deadline.none',
          )}
        />
      ) : (
        deadlines.map((one) => <DeadlineCard key={one.id} deadline={one} />)
      )}
      {readOnly ? null : (
        <Button
          icon={<PlusOutlined aria-hidden />}
          onClick={() => act(addDeadline(bundle, flow, state).gesture)}
        >
          {t('designer:deadline.add')}
        </Button>
      )}
      {state === undefined ? null : <Obligations state={state} />}
    </>
  );
}
