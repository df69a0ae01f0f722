import { PlusOutlined } from '@ant-design/icons';
import { ordered } from '@jingwei/engine';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { addDeadline } from '../../model/deadline-gestures.ts';
import type { Selected } from '../../model/selected.ts';
import { DeadlineCard } from './DeadlineCard.tsx';

/** What law or the city promises about this state. */
export function DeadlinesTab({ selected }: { selected: Selected }) {
  const { t } = useTranslation();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const { id } = selected.element;
  const deadlines = ordered(flow.deadlines.filter((one) => one.state === id));
  return (
    <>
      {deadlines.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('designer:deadline.none')} />
      ) : (
        deadlines.map((one) => <DeadlineCard key={one.id} deadline={one} />)
      )}
      {readOnly ? null : (
        <Button
          icon={<PlusOutlined aria-hidden />}
          onClick={() => act(addDeadline(bundle, flow, id).gesture)}
        >
          {t('designer:deadline.add')}
        </Button>
      )}
    </>
  );
}
