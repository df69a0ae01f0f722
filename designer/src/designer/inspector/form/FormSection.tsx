import { ArrowDownOutlined, ArrowUpOutlined, EditOutlined } from '@ant-design/icons';
import { useDroppable } from '@dnd-kit/core';
import type { Form, FormSection as Section } from '@jingwei/engine';
import { Button } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { moveSection, removeSection, sectionPlace } from '../../model/section-gestures.ts';
import { setProperty } from '../../model/set-property.ts';
import { RemoveButton } from '../RemoveButton.tsx';
import { TextPair } from '../TextPair.tsx';

interface SectionProps {
  readonly form: Form;
  readonly section: Section;
  readonly index: number;
  readonly count: number;
  /** The fields in it. */
  readonly children: ReactNode;
}

/** One section of a form: its title in both languages, its place among the others, its fields. */
export function FormSection({ form, section, index, count, children }: SectionProps) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { flow, act } = useEditedDocument();
  const [renaming, setRenaming] = useState(false);
  // A field dropped on the title becomes the first of the section, which may be empty.
  const { setNodeRef, isOver } = useDroppable({ id: section.id, disabled: readOnly });
  const heading = useId();
  const title = text(section.title);
  return (
    <section className="jw-form-section-box" aria-labelledby={heading}>
      <div className={`jw-form-section-head${isOver ? ' jw-over' : ''}`} ref={setNodeRef}>
        <h3 id={heading}>{title}</h3>
        {readOnly ? null : (
          <>
            <Button
              type={renaming ? 'default' : 'text'}
              size="small"
              icon={<EditOutlined aria-hidden />}
              aria-label={t('designer:form.sectionRename', { title })}
              aria-expanded={renaming}
              onClick={() => setRenaming(!renaming)}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowUpOutlined aria-hidden />}
              aria-label={t('designer:form.up', { title })}
              disabled={index === 0}
              onClick={() => act(moveSection(flow, form, section.id, index - 1))}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowDownOutlined aria-hidden />}
              aria-label={t('designer:form.down', { title })}
              disabled={index === count - 1}
              onClick={() => act(moveSection(flow, form, section.id, index + 1))}
            />
            <RemoveButton
              label={t('designer:form.sectionRemove', { title })}
              onRemove={() => act(removeSection(flow, form, section.id))}
            />
          </>
        )}
      </div>
      {renaming ? (
        <TextPair
          label={t('designer:form.sectionTitle')}
          value={section.title}
          maxLength={120}
          onChange={(next) =>
            act(
              setProperty(sectionPlace(flow, form, section.id), ['title'], next, {
                'zh-CN': '修改分组名称',
                en: 'Rename a section',
              }),
            )
          }
        />
      ) : null}
      {children}
    </section>
  );
}
