import {
  canonicalJson,
  checkRule,
  hasErrors,
  type Json,
  type Problem,
  parseJson,
} from '@jingwei/engine';
import { Button, Input } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '../../../problem/ProblemNotice.tsx';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { ruleCheckIn } from '../../model/guard-fields.ts';
import type { RuleEditorProps } from './RuleEditor.tsx';
import './guard.css';

const canonical = (rule: Json | undefined) => (rule === undefined ? '' : canonicalJson(rule));

/**
 * The rule as JSONLogic text, checked while it is typed. It is taken over by its button when it has no
 * error; with `onFinished`, where a dialog around it does that, as soon as it has none.
 */
export function GuardText({ rule: guard, scope, onChange, onFinished }: RuleEditorProps) {
  const { t } = useTranslation();
  const { bundle, flow } = useEditedDocument();
  const written = guard === undefined ? '' : JSON.stringify(guard, null, 2);
  const [text, setText] = useState(written);
  const context = useMemo(() => ruleCheckIn(scope, bundle, flow), [bundle, flow, scope]);
  const read = (typed: string): { rule?: Json; problems: readonly Problem[] } => {
    if (typed.trim() === '') return { problems: [] };
    const { value, problems: unreadable } = parseJson(typed);
    if (value === undefined || hasErrors(unreadable)) return { problems: unreadable };
    return { rule: value, problems: checkRule(value, context) };
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: reading depends on the text and the context alone
  const { rule, problems } = useMemo(() => read(text), [text, context]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a rule that changed outside replaces the text; its own stays as it is typed
  useEffect(() => {
    if (canonical(rule) !== canonical(guard)) setText(written);
  }, [written]);
  const type = (typed: string) => {
    setText(typed);
    if (onFinished === undefined) return;
    const now = read(typed);
    const fine = !hasErrors(now.problems);
    onFinished(fine);
    if (fine) onChange(now.rule);
  };
  return (
    <div className="jw-guard-text">
      <Input.TextArea
        aria-label={t('designer:guard.json')}
        rows={Math.min(16, Math.max(4, text.split('\n').length))}
        value={text}
        spellCheck={false}
        onChange={({ target }) => type(target.value)}
      />
      <div aria-live="polite">
        <ProblemList problems={problems} />
      </div>
      {text === written || onFinished !== undefined ? null : (
        <Button disabled={hasErrors(problems)} onClick={() => onChange(rule)}>
          {t('designer:guard.apply')}
        </Button>
      )}
    </div>
  );
}
