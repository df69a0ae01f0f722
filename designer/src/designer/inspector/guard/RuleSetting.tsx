import type { Json } from '@jingwei/engine';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor-context.ts';
import type { RuleScope } from '../../model/guard-fields.ts';
import { RuleDialog } from './RuleDialog.tsx';
import { useRuleWords } from './use-rule-words.ts';

interface SettingProps {
  /** What the rule decides, as the title of its dialog and the name of its buttons. */
  readonly label: string;
  readonly rule: Json | undefined;
  readonly scope: RuleScope;
  /** What holds without a rule. */
  readonly none: string;
  readonly onChange: (rule: Json | undefined) => void;
}

/** A rule in words, with the ways to change it and to do without it. */
export function RuleSetting({ label, rule, scope, none, onChange }: SettingProps) {
  const { t } = useTranslation();
  const { readOnly } = useEditor();
  const [editing, setEditing] = useState(false);
  const words = useRuleWords(scope);
  return (
    <fieldset className="jw-setting">
      <legend>{label}</legend>
      <div className="jw-setting-words">{rule === undefined ? none : words(rule)}</div>
      {readOnly ? null : (
        <Space wrap size={6}>
          <Button size="small" onClick={() => setEditing(true)}>
            {t(rule === undefined ? 'designer:guard.set' : 'designer:guard.edit')}
          </Button>
          {rule === undefined ? null : (
            <Button size="small" onClick={() => onChange(undefined)}>
              {t('designer:guard.clear')}
            </Button>
          )}
        </Space>
      )}
      {editing ? (
        <RuleDialog
          title={label}
          rule={rule}
          scope={scope}
          onSave={onChange}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </fieldset>
  );
}
