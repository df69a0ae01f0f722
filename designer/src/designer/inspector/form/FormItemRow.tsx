import { HolderOutlined, SettingOutlined } from '@ant-design/icons';
import { useSortable } from '@dnd-kit/sortable';
import type { Form, FormItem } from '@jingwei/engine';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor-context.ts';
import { FormItemSettings } from './FormItemSettings.tsx';

interface RowProps {
  readonly form: Form;
  readonly item: FormItem;
  readonly title: string;
}

/** One field on a form: its place, what is asked of it in short, and on demand all its settings. */
export function FormItemRow({ form, item, title }: RowProps) {
  const { t } = useTranslation();
  const { readOnly } = useEditor();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({
    id: item.id,
    disabled: readOnly,
  });
  const { required, visible, width, help } = item;
  const marks = [
    ...(required === true ? [t('designer:form.marks.required')] : []),
    ...(typeof required === 'object' ? [t('designer:form.marks.requiredWhen')] : []),
    ...(visible === undefined ? [] : [t('designer:form.marks.visibleWhen')]),
    ...(item.readOnly ? [t('designer:form.marks.readOnly')] : []),
    ...(width === 'half' ? [t('designer:form.marks.half')] : []),
    ...(help === undefined ? [] : [t('designer:form.marks.help')]),
  ];
  return (
    <li
      ref={setNodeRef}
      style={{
        transform: transform ? `translateY(${transform.y}px)` : undefined,
        transition,
      }}
    >
      <div className="jw-form-item">
        {readOnly ? null : (
          <Button
            type="text"
            size="small"
            icon={<HolderOutlined aria-hidden />}
            {...attributes}
            {...listeners}
            aria-label={t('designer:form.drag', { title })}
          />
        )}
        <span className="jw-form-item-title">
          {title}
          {marks.length === 0 ? null : (
            <span className="jw-faint"> {marks.join(t('shell:listComma'))}</span>
          )}
        </span>
        <Button
          type={open ? 'default' : 'text'}
          size="small"
          disabled={false}
          icon={<SettingOutlined aria-hidden />}
          aria-label={t('designer:form.settingsOf', { title })}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open ? (
        <div className="jw-form-item-settings" id={panel}>
          <FormItemSettings form={form} item={item} title={title} />
        </div>
      ) : null}
    </li>
  );
}
