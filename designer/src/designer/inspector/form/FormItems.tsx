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
import { type Form, type FormItem, ordered } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { itemsIn, placeFormItem, sectionOf } from '../../model/form-gestures.ts';
import { FormItemRow } from './FormItemRow.tsx';
import { FormSection } from './FormSection.tsx';

/** The fields of a form, section by section: dragged, or moved with the keyboard or by buttons. */
export function FormItems({ form }: { form: Form }) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle, flow, act } = useEditedDocument();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const sections = ordered(form.sections ?? []);
  const shown = [null, ...sections.map(({ id }) => id)].flatMap((id) => itemsIn(form, id));
  const fields = [...flow.fields, ...bundle.fields];
  const titleOf = (id: string) => {
    const item = form.items.find((one) => one.id === id);
    const section = sections.find((one) => one.id === id);
    const field = fields.find((one) => one.id === item?.field);
    return text(section?.title ?? field?.title) || (item?.field ?? '');
  };
  const placeOf = (id: string) => shown.findIndex((one) => one.id === id) + 1;
  const end = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    const onto = form.items.find((one) => one.id === over.id);
    const section = onto ? sectionOf(form, onto) : String(over.id);
    const index = onto ? itemsIn(form, section).indexOf(onto) : 0;
    act(placeFormItem(flow, form, String(active.id), { section, index }));
  };
  const say = (key: string, id: string, over?: string) =>
    t(`designer:form.dragging.${key}`, {
      title: titleOf(id),
      place: over === undefined ? 0 : placeOf(over),
    });
  const rows = (items: readonly FormItem[], label: string) => (
    <ul className="jw-form-items" aria-label={label}>
      {items.map((item) => (
        <FormItemRow key={item.id} form={form} item={item} title={titleOf(item.id)} />
      ))}
    </ul>
  );
  const loose = itemsIn(form, null);
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
      <SortableContext items={shown.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        {loose.length === 0 ? null : rows(loose, t('designer:form.fields'))}
        {sections.map((section, index) => (
          <FormSection
            key={section.id}
            form={form}
            section={section}
            index={index}
            count={sections.length}
          >
            {itemsIn(form, section.id).length === 0 ? (
              <p className="jw-labelled-help">{t('designer:form.sectionEmpty')}</p>
            ) : (
              rows(itemsIn(form, section.id), text(section.title))
            )}
          </FormSection>
        ))}
      </SortableContext>
    </DndContext>
  );
}
