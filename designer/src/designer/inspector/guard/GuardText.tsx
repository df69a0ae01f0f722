import {
  checkRule,
  hasErrors,
  type Json,
  type Problem,
  parseJson,
  rulePathsOf,
} from '@jingwei/engine';
import { Button, Input } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '../../../problem/ProblemNotice.tsx';
import { useEditedDocument } from '../../editing/editor-context.ts';

interface GuardTextProps {
  readonly guard: Json | undefined;
  readonly onChange: (rule: Json | undefined) => void;
}

/** The rule as JSONLogic text, checked while it is typed; taken over when it has no error. */
export function GuardText({ guard, onChange }: GuardTextProps) {
  const { t } = useTranslation();
  const { bundle, flow } = useEditedDocument();
  const written = guard === undefined ? '' : JSON.stringify(guard, null, 2);
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  const context = useMemo(
    () => ({
      paths: rulePathsOf(bundle, flow),
      rules: Object.fromEntries(
        [...bundle.rules, ...flow.rules].map((one) => [one.id, one.rule as Json]),
      ),
    }),
    [bundle, flow],
  );
  const { rule, problems } = useMemo((): { rule?: Json; problems: readonly Problem[] } => {
    if (text.trim() === '') return { problems: [] };
    const { value, problems: unreadable } = parseJson(text);
    if (value === undefined || hasErrors(unreadable)) return { problems: unreadable };
    return { rule: value, problems: checkRule(value, context) };
  }, [text, context]);
  return (
    <div className="jw-guard-text">
      <Input.TextArea
        aria-label={t('designer:guard.json')}
        rows={Math.min(16, Math.max(4, text.split('\n').length))}
        value={text}
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
      />
      <div aria-live="polite">
        <ProblemList problems={problems} />
      </div>
      {text === written ? null : (
        <Button disabled={hasErrors(problems)} onClick={() => onChange(rule)}>
          {t('designer:guard.apply')}
        </Button>
      )}
    </div>
  );
}
