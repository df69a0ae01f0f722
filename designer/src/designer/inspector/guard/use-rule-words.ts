import { type Json, sayRule } from '@jingwei/engine';
import { useMemo } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import { pathsIn, type RuleScope } from '../../model/guard-fields.ts';

/** Says rules in words; the paths are worked out once for a document. */
export function useRuleWords(scope: RuleScope): (rule: Json) => string {
  const text = useText();
  const { bundle, flow } = useEditedDocument();
  const source = useMemo(
    () => ({
      paths: pathsIn(scope, bundle, flow),
      titles: Object.fromEntries(
        [...bundle.rules, ...flow.rules].map((one) => [one.id, one.title]),
      ),
    }),
    [bundle, flow, scope],
  );
  return (rule) => text(sayRule(rule, source.paths, source.titles));
}
