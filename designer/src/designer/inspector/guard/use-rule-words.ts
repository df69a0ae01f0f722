import { isJsonObject, type Json, ruleTitlesOf, sayRule } from '@jingwei/engine';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { pathsIn, type RuleScope } from '../../model/guard-fields.ts';

type Say = (rule: Json) => string;

/** Says conditions in words; the paths are worked out once for a document. */
export function useRuleWords(scope: RuleScope): Say {
  const text = useText();
  const { paths, titles } = useNames(scope);
  return (rule) => text(sayRule(rule, paths, titles));
}

/** Says rules that give a value: what is read plainly is said by its name, not that it is there. */
export function useValueWords(scope: RuleScope): Say {
  const { t } = useTranslation();
  const text = useText();
  const { paths, titles } = useNames(scope);
  return (rule) => {
    const read = isJsonObject(rule) && Object.keys(rule).length === 1 ? rule.var : undefined;
    if (read === 'data') return t('designer:guard.allFields');
    const title = paths.find(({ path }) => path === read)?.title;
    if (title) return t('designer:guard.valueOf', { title: text(title) });
    return text(sayRule(rule, paths, titles));
  };
}

function useNames(scope: RuleScope) {
  const { bundle, flow } = useEditedDocument();
  return useMemo(
    () => ({
      paths: pathsIn(scope, bundle, flow),
      titles: ruleTitlesOf(bundle, flow),
    }),
    [bundle, flow, scope],
  );
}
