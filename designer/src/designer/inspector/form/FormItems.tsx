import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { type Form, ordered } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { moveFormItem } from '../../model/form-gestures.ts';
import { FormItemRow } from './FormItemRow.tsx';

/** The fields of a form in their order: dragged, moved with the keyboard or by buttons. */
export function FormItems({ form }: { form: Form }) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle, flow, act } = useEditedDocument();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const items = ordered(form.items);
  const titleOf = (id: string) => {
    const { field } = items.find((one) => one.id === id) ?? {};
    return text([...flow.fields, ...bundle.fields].find((one) => one.id === field)?.title) || field;
  };
  const placeOf = (id: string) => items.findIndex((one) => one.id === id) + 1;
  const end = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) {
      act(moveFormItem(flow, form, String(active.id), placeOf(String(over.id)) - 1));
    }
  };
  const say = (key: string, id: string, over?: string) =>
    t(`designer:form.dragging.${key}`, {
      title: titleOf(id),
      place: over === undefined ? 0 : placeOf(over),
    });
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={end}
      accessibility={{
        screenReaderInstructions: { draggable: t('designer:form.dragging.how') },
        announcements: {
          onDragStart: ({ active }) => say('start', String(active.id)),
          onDragOver: ({ active, over }) =>
            over ? say('over', String(active.id), String(over.id)) : undefined,
          onDragEnd: ({ active, over }) =>
            say('end', String(active.id), String(over?.id ?? active.id)),
          onDragCancel: ({ active }) => say('cancel', String(active.id)),
        },
      }}
    >
      <SortableContext items={items.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ul className="jw-form-items" aria-label={t('designer:form.fields')}>
          {items.map((item, index) => (
            <FormItemRow
              key={item.id}
              form={form}
              item={item}
              title={titleOf(item.id) ?? ''}
              index={index}
              count={items.length}
            />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}
