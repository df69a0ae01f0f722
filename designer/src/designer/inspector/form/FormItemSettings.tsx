import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { type Form, type FormItem, type Json, ordered, type Text } from '@jingwei/engine';
import { Button, Checkbox, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import {
  itemPlace,
  itemsIn,
  placeFormItem,
  removeFormItem,
  sectionOf,
} from '../../model/form-gestures.ts';
import { setProperty } from '../../model/set-property.ts';
import { RuleSetting } from '../guard/RuleSetting.tsx';
import { Labelled } from '../Labelled.tsx';
import { TextFields } from '../TextFields.tsx';
import { RequiredSetting } from './RequiredSetting.tsx';

interface SettingsProps {
  readonly form: Form;
  readonly item: FormItem;
  readonly title: string;
}

const apart = ' none';
const widths = ['full', 'half'] as const;

/** Everything that a form says about one of its fields. */
export function FormItemSettings({ form, item, title }: SettingsProps) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { flow, act } = useEditedDocument();
  const place = itemPlace(flow, form, item.id);
  const set = (property: string, value: unknown, said: Text) =>
    act(setProperty(place, [property], value, said));
  const section = sectionOf(form, item);
  const sections = ordered(form.sections ?? []);
  const around = itemsIn(form, section);
  const index = around.findIndex((one) => one.id === item.id);
  const move = (to: number) => act(placeFormItem(flow, form, item.id, { section, index: to }));
  return (
    <>
      <div className="jw-pair">
        <Labelled label={t('designer:form.section')}>
          {(id) => (
            <Select
              id={id}
              value={section ?? apart}
              options={[
                { value: apart, label: t('designer:form.noSection') },
                ...sections.map((one) => ({ value: one.id, label: text(one.title) })),
              ]}
              popupMatchSelectWidth={false}
              onChange={(next) => {
                const to = next === apart ? null : next;
                const end = itemsIn(form, to).length;
                act(placeFormItem(flow, form, item.id, { section: to, index: end }));
              }}
            />
          )}
        </Labelled>
        <Labelled label={t('designer:form.width')}>
          {(id) => (
            <Select
              id={id}
              value={item.width ?? 'full'}
              options={widths.map((one) => ({
                value: one,
                label: t(`designer:form.widths.${one}`),
              }))}
              onChange={(width) =>
                set('width', width === 'full' ? undefined : width, {
                  'zh-CN': '修改宽度',
                  en: 'Change the width',
                })
              }
            />
          )}
        </Labelled>
      </div>
      <RequiredSetting item={item} place={place} />
      <RuleSetting
        label={t('designer:form.visible')}
        rule={item.visible?.rule as Json | undefined}
        scope="form"
        none={t('designer:form.alwaysShown')}
        onChange={(rule) =>
          set('visible', rule === undefined ? undefined : { rule }, {
            'zh-CN': '修改显示条件',
            en: 'Change when it is shown',
          })
        }
      />
      <Checkbox
        checked={item.readOnly ?? false}
        onChange={({ target }) =>
          set('readOnly', target.checked ? true : undefined, {
            'zh-CN': '修改是否只读',
            en: 'Change whether it is read-only',
          })
        }
      >
        {t('designer:form.readOnlyHelp')}
      </Checkbox>
      <TextFields
        label={t('designer:form.help')}
        value={item.help}
        place={place}
        property="help"
        title={{ 'zh-CN': '修改填写提示', en: 'Change the help' }}
      />
      {readOnly ? null : (
        <Space wrap size={6}>
          <Button
            size="small"
            icon={<ArrowUpOutlined aria-hidden />}
            aria-label={t('designer:form.up', { title })}
            disabled={index <= 0}
            onClick={() => move(index - 1)}
          >
            {t('designer:order.up')}
          </Button>
          <Button
            size="small"
            icon={<ArrowDownOutlined aria-hidden />}
            aria-label={t('designer:form.down', { title })}
            disabled={index === around.length - 1}
            onClick={() => move(index + 1)}
          >
            {t('designer:order.down')}
          </Button>
          <Button
            size="small"
            danger
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('designer:form.remove', { title })}
            onClick={() => act(removeFormItem(flow, form, item.id))}
          >
            {t('designer:form.takeOff')}
          </Button>
        </Space>
      )}
    </>
  );
}
