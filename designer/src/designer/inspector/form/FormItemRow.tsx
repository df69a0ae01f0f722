import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
  HolderOutlined,
} from '@ant-design/icons';
import { useSortable } from '@dnd-kit/sortable';
import { type Form, type FormItem, type Json, rulePathsOf, sayRule } from '@jingwei/engine';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { moveFormItem, removeFormItem } from '../../model/form-gestures.ts';
import { setProperty } from '../../model/set-property.ts';

interface RowProps {
  readonly form: Form;
  readonly item: FormItem;
  readonly title: string;
  readonly index: number;
  readonly count: number;
}

/** One field on a form: its place, whether it must be filled in, and away with it. */
export function FormItemRow({ form, item, title, index, count }: RowProps) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({
    id: item.id,
    disabled: readOnly,
  });
  const place = { kind: 'form-item' as const, flow: flow.id, parent: form.id, id: item.id };
  const words = (rule: unknown) => {
    const titles = Object.fromEntries(
      [...bundle.rules, ...flow.rules].map((one) => [one.id, one.title]),
    );
    return text(sayRule(rule as Json, rulePathsOf(bundle, flow), titles));
  };
  const { required, visible } = item;
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
            icon={<HolderOutlined />}
            {...attributes}
            {...listeners}
            aria-label={t('designer:form.drag', { title })}
          />
        )}
        <span className="jw-form-item-title">{title}</span>
        {typeof required === 'object' ? null : (
          <Checkbox
            checked={required ?? false}
            aria-label={t('designer:form.requiredOf', { title })}
            onChange={({ target }) =>
              act(
                setProperty(place, ['required'], target.checked ? true : undefined, {
                  'zh-CN': '修改是否必填',
                  en: 'Change whether it is required',
                }),
              )
            }
          >
            {t('designer:form.required')}
          </Checkbox>
        )}
        {readOnly ? null : (
          <>
            <Button
              type="text"
              size="small"
              icon={<ArrowUpOutlined />}
              aria-label={t('designer:form.up', { title })}
              disabled={index === 0}
              onClick={() => act(moveFormItem(flow, form, item.id, index - 1))}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowDownOutlined />}
              aria-label={t('designer:form.down', { title })}
              disabled={index === count - 1}
              onClick={() => act(moveFormItem(flow, form, item.id, index + 1))}
            />
            <Button
              type="text"
              size="small"
              danger
              icon={<DeleteOutlined />}
              aria-label={t('designer:form.remove', { title })}
              onClick={() => act(removeFormItem(flow, form, item.id))}
            />
          </>
        )}
      </div>
      {typeof required === 'object' ? (
        <div className="jw-labelled-help">
          {t('designer:form.requiredWhen', { words: words(required.rule) })}
        </div>
      ) : null}
      {visible === undefined ? null : (
        <div className="jw-labelled-help">
          {t('designer:form.visibleWhen', { words: words(visible.rule) })}
        </div>
      )}
    </li>
  );
}
