import type { Json } from '@jingwei/engine';
import { Alert } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { guardSayer } from '../../canvas/say-guard.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { queryOfRule } from '../../model/guard-query.ts';
import type { Selected } from '../../model/selected.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { GuardText } from './GuardText.tsx';

const GuardBuilder = lazy(() =>
  import('./GuardBuilder.tsx').then((module) => ({ default: module.GuardBuilder })),
);

/** The rule that must hold: built from parts where the builder can show all of it, else as its text. */
export function GuardTab({ selected }: { selected: Selected }) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle, flow, act } = useEditedDocument();
  if (selected.kind !== 'action' && selected.kind !== 'route') return null;
  const { kind, element } = selected;
  const guard = element.guard as Json | undefined;
  const said = guardSayer(bundle, flow)({ transition: element });
  const set = (rule: Json | undefined) =>
    act(
      setProperty(inFlow(flow, kind, element.id), ['guard'], rule, {
        'zh-CN': '修改条件',
        en: 'Change the condition',
      }),
    );
  return (
    <>
      <p className="jw-said" aria-live="polite">
        {said === null ? t('designer:guard.none') : t('designer:guard.said', { words: text(said) })}
      </p>
      {queryOfRule(guard) === null ? (
        <>
          <Alert type="info" showIcon title={t('designer:guard.textOnly')} />
          <GuardText guard={guard} onChange={set} />
        </>
      ) : (
        <>
          <Suspense fallback={null}>
            <GuardBuilder guard={guard} onChange={set} />
          </Suspense>
          <details>
            <summary>{t('designer:guard.asText')}</summary>
            <GuardText guard={guard} onChange={set} />
          </details>
        </>
      )}
    </>
  );
}
