import type { Json } from '@jingwei/engine';
import { Alert } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleScope } from '../../model/guard-fields.ts';
import { queryOfRule } from '../../model/guard-query.ts';
import { GuardText } from './GuardText.tsx';

const GuardBuilder = lazy(() =>
  import('./GuardBuilder.tsx').then((module) => ({ default: module.GuardBuilder })),
);

export interface RuleEditorProps {
  readonly rule: Json | undefined;
  readonly scope: RuleScope;
  readonly onChange: (rule: Json | undefined) => void;
  /** Told whether everything that was begun is also finished: what is not stays here alone. */
  readonly onFinished?: (finished: boolean) => void;
}

/** A condition: built from parts where the builder can show all of it, else as its text. */
export function RuleEditor({ rule, scope, onChange, onFinished }: RuleEditorProps) {
  const { t } = useTranslation();
  // Text that is taken over while it is typed must not turn into something else under the hand.
  const [begunAsText] = useState(() => queryOfRule(rule) === null);
  const shared = { rule, scope, onChange, ...(onFinished === undefined ? {} : { onFinished }) };
  if (queryOfRule(rule) === null || (begunAsText && onFinished !== undefined)) {
    return (
      <>
        <Alert type="info" showIcon title={t('designer:guard.textOnly')} />
        <GuardText {...shared} />
      </>
    );
  }
  return (
    <>
      <Suspense fallback={null}>
        <GuardBuilder {...shared} />
      </Suspense>
      <details>
        <summary>{t('designer:guard.asText')}</summary>
        <GuardText rule={rule} scope={scope} onChange={onChange} />
      </details>
    </>
  );
}
