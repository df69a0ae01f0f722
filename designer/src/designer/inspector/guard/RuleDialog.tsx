import type { Json } from '@jingwei/engine';
import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleScope } from '../../model/guard-fields.ts';
import { GuardText } from './GuardText.tsx';
import { RuleEditor } from './RuleEditor.tsx';
import { useRuleWords, useValueWords } from './use-rule-words.ts';

interface DialogProps {
  readonly title: string;
  readonly rule: Json | undefined;
  readonly scope: RuleScope;
  /** The rule gives a value and no yes or no: there are no parts to build it from, only its text. */
  readonly givesValue?: boolean;
  readonly onClose: () => void;
  /** Called with what was built, once, and not where nothing has changed. */
  readonly onSave: (rule: Json | undefined) => void;
}

/** A rule edited with room around it; it counts, as one step, when it is taken over. */
export function RuleDialog({ title, scope, givesValue, onClose, onSave, ...at }: DialogProps) {
  const before = at.rule;
  const { t } = useTranslation();
  const [rule, setRule] = useState(before);
  const [finished, setFinished] = useState(true);
  const condition = useRuleWords(scope);
  const value = useValueWords(scope);
  const words = givesValue ? value : condition;
  const Editor = givesValue ? GuardText : RuleEditor;
  return (
    <Modal
      open
      title={title}
      width={720}
      okText={t('designer:guard.take')}
      cancelText={t('designer:request.cancel')}
      okButtonProps={{ disabled: !finished }}
      onCancel={onClose}
      onOk={() => {
        if (JSON.stringify(rule) !== JSON.stringify(before)) onSave(rule);
        onClose();
      }}
    >
      <p className="jw-said" aria-live="polite">
        {rule === undefined ? t('designer:guard.empty') : words(rule)}
      </p>
      <Editor rule={rule} scope={scope} onChange={setRule} onFinished={setFinished} />
    </Modal>
  );
}
