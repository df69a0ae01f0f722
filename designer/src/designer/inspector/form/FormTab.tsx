import { PlusOutlined } from '@ant-design/icons';
import { type Flow, type Form, ordered } from '@jingwei/engine';
import { Button, Empty, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { addForm, addFormItem } from '../../model/form-gestures.ts';
import { addSection } from '../../model/section-gestures.ts';
import type { Selected } from '../../model/selected.ts';
import { type ElementPlace, inFlow, setProperty } from '../../model/set-property.ts';
import { ElementSelect } from '../ElementSelect.tsx';
import { Labelled } from '../Labelled.tsx';
import { FormItems } from './FormItems.tsx';
import { FormPreview } from './FormPreview.tsx';
import { FormSettings } from './FormSettings.tsx';

interface FormUser {
  readonly place: ElementPlace;
  readonly path: readonly string[];
  readonly form: string | undefined;
  /** The start cannot be without a form. */
  readonly mayBeEmpty: boolean;
}

/** The form that is filled in here: which, its fields, and how it looks. */
export function FormTab({ selected }: { selected: Selected }) {
  const { t } = useTranslation();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const user = userOf(flow, selected);
  if (user === null) return null;
  const form = flow.forms.find((one) => one.id === user.form);
  const title = { 'zh-CN': '修改所用表单', en: 'Use another form' };
  return (
    <>
      <Labelled
        label={t('designer:form.which')}
        help={
          form && usersOf(flow, form.id) > 1
            ? t('designer:form.shared', { count: usersOf(flow, form.id) })
            : undefined
        }
      >
        {(id) => (
          <ElementSelect
            id={id}
            value={user.form ?? null}
            placeholder={t('designer:form.noForm')}
            options={ordered(flow.forms)}
            onChange={(next) => act(setProperty(user.place, user.path, next, title))}
            {...(user.mayBeEmpty
              ? { onClear: () => act(setProperty(user.place, user.path, undefined, title)) }
              : {})}
          />
        )}
      </Labelled>
      {form === undefined ? (
        <>
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('designer:form.noForm')} />
          {readOnly ? null : (
            <Button
              icon={<PlusOutlined aria-hidden />}
              onClick={() => act(addForm(bundle, flow, user, selected.element.title).gesture)}
            >
              {t('designer:form.make')}
            </Button>
          )}
        </>
      ) : (
        <FormEditor form={form} />
      )}
    </>
  );
}

function FormEditor({ form }: { form: Form }) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const [wide, setWide] = useState(false);
  const used = new Set(form.items.map((one) => one.field));
  const free = [...ordered(flow.fields), ...ordered(bundle.fields)].filter(
    (one) => !used.has(one.id),
  );
  const last = ordered(form.sections ?? []).at(-1)?.id ?? null;
  return (
    <>
      {readOnly ? null : <FormSettings form={form} />}
      {form.items.length === 0 ? (
        <p className="jw-labelled-help">{t('designer:form.noFields')}</p>
      ) : null}
      <FormItems form={form} />
      {readOnly ? null : (
        <>
          <Labelled label={t('designer:form.addField')}>
            {(id) => (
              <ElementSelect
                id={id}
                value={null}
                placeholder={t('designer:form.chooseField')}
                options={free}
                onChange={(field) => act(addFormItem(bundle, flow, form, field, last))}
              />
            )}
          </Labelled>
          <Button
            icon={<PlusOutlined aria-hidden />}
            onClick={() => act(addSection(bundle, flow, form))}
          >
            {t('designer:form.addSection')}
          </Button>
        </>
      )}
      <div className="jw-preview-title">
        <h3>{t('designer:form.preview', { title: text(form.title) })}</h3>
        <Button size="small" disabled={false} onClick={() => setWide(true)}>
          {t('designer:form.previewWide')}
        </Button>
      </div>
      <FormPreview form={form} name="preview" />
      <Modal
        open={wide}
        width={820}
        footer={null}
        title={t('designer:form.preview', { title: text(form.title) })}
        onCancel={() => setWide(false)}
        destroyOnHidden
      >
        <FormPreview form={form} name="wide-preview" />
      </Modal>
    </>
  );
}

function usersOf(flow: Flow, form: string): number {
  const users = [...flow.actions, ...flow.states].filter(
    (one) => 'form' in one && one.form === form,
  );
  return users.length + (flow.start.form === form ? 1 : 0);
}

function userOf(flow: Flow, selected: Selected): FormUser | null {
  if (selected.kind === 'flow') {
    const { element } = selected;
    return {
      place: { kind: 'flow', id: element.id },
      path: ['start', 'form'],
      form: element.start.form,
      mayBeEmpty: false,
    };
  }
  const { kind, element } = selected;
  if (kind === 'route' || (kind === 'state' && element.kind !== 'work')) return null;
  return {
    place: inFlow(flow, kind, element.id),
    path: ['form'],
    form: 'form' in element ? element.form : undefined,
    mayBeEmpty: true,
  };
}
