import type { Json } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import type { Selected } from '../../model/selected.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { RuleEditor } from './RuleEditor.tsx';
import { useRuleWords } from './use-rule-words.ts';

/** The rule that must hold for a transition to be taken. */
export function GuardTab({ selected }: { selected: Selected }) {
  const { t } = useTranslation();
  const { flow, act } = useEditedDocument();
  const words = useRuleWords('flow');
  if (selected.kind !== 'action' && selected.kind !== 'route') return null;
  const { kind, element } = selected;
  const guard = element.guard as Json | undefined;
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
        {guard === undefined
          ? t('designer:guard.none')
          : t('designer:guard.said', { words: words(guard) })}
      </p>
      <RuleEditor rule={guard} scope="flow" onChange={set} />
    </>
  );
}
