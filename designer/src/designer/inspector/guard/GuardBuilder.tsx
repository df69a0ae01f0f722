import type { Json } from '@jingwei/engine';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryBuilder, type ValueSource } from 'react-querybuilder';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import {
  type GuardField,
  guardFieldsOf,
  guardGroups,
  loneOperators,
  operatorsFor,
  pairOperators,
} from '../../model/guard-fields.ts';
import {
  canonicalGuard,
  type GuardQuery,
  queryOfRule,
  ruleOfQuery,
} from '../../model/guard-query.ts';
import { GuardButton } from './GuardButton.tsx';
import { GuardNot } from './GuardNot.tsx';
import { GuardSelect } from './GuardSelect.tsx';
import { GuardValue } from './GuardValue.tsx';
import type { RuleEditorProps } from './RuleEditor.tsx';
import './guard.css';

const controls = {
  actionElement: GuardButton,
  valueSelector: GuardSelect,
  notToggle: GuardNot,
  valueEditor: GuardValue,
};

const textOf = (rule: Json | undefined) => (rule === undefined ? '' : canonicalGuard(rule));

/**
 * Builds a guard from fields, operators and values. What is not finished yet stays here; the document
 * gets every state in which nothing is left to choose.
 */
export function GuardBuilder({ rule: guard, scope, onChange, onFinished }: RuleEditorProps) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { bundle, flow } = useEditedDocument();
  const fields = useMemo(() => guardFieldsOf(bundle, flow, scope), [bundle, flow, scope]);
  const [query, setQuery] = useState<GuardQuery>(() => queryOfRule(guard) ?? emptyQuery);
  const built = ruleOfQuery(query);

  // Undo, redo and the text change the guard from outside.
  const outside = textOf(guard);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a guard that changed outside replaces what is built here
  useEffect(() => {
    const here = built.state === 'rule' ? textOf(built.rule) : '';
    if (here !== outside) setQuery(queryOfRule(guard) ?? emptyQuery);
  }, [outside]);

  const change = (next: GuardQuery) => {
    setQuery(next);
    const result = ruleOfQuery(next);
    onFinished?.(result.state !== 'unfinished');
    if (result.state === 'unfinished') return;
    const rule = result.state === 'rule' ? result.rule : undefined;
    if (textOf(rule) !== outside) onChange(rule);
  };
  const byName = new Map(fields.map((one) => [one.name, one]));
  const options = guardGroups
    .map((group) => ({
      label: t(`designer:guard.groups.${group}`),
      options: fields
        .filter((one) => one.group === group)
        .map((one) => option(one.name, text(one.title))),
    }))
    .filter((one) => one.options.length > 0);
  const oneSource: [ValueSourceOption] = [source('value', t('designer:guard.sources.value'))];
  const bothSources: [ValueSourceOption, ValueSourceOption] = [
    ...oneSource,
    source('field', t('designer:guard.sources.field')),
  ];
  const translations = {
    fields: {
      title: t('designer:guard.field'),
      placeholderName: '~',
      placeholderLabel: t('designer:guard.chooseField'),
    },
    operators: { title: t('designer:guard.operator') },
    value: { title: t('designer:guard.value') },
    valueSourceSelector: { title: t('designer:guard.source') },
    combinators: { title: t('designer:guard.combinator') },
    notToggle: { label: t('designer:guard.not'), title: t('designer:guard.not') },
    addRule: { label: t('designer:guard.addRule'), title: t('designer:guard.addRule') },
    addGroup: { label: t('designer:guard.addGroup'), title: t('designer:guard.addGroup') },
    removeRule: { label: '×', title: t('designer:guard.removeRule') },
    removeGroup: { label: '×', title: t('designer:guard.removeGroup') },
  };
  return (
    <div className="jw-guard">
      <QueryBuilder
        query={query}
        onQueryChange={change}
        fields={options}
        combinators={[option('and', t('designer:guard.and')), option('or', t('designer:guard.or'))]}
        getOperators={(name) =>
          operatorsFor(byName.get(name)).map((one) =>
            option(one, t(`designer:guard.operators.${operatorKeys[one] ?? one}`)),
          )
        }
        getValueSources={(_, operator) => (pairOperators.has(operator) ? bothSources : oneSource)}
        controlElements={controls}
        context={{ fields: byName, lone: loneOperators } satisfies GuardContext}
        translations={translations}
        disabled={readOnly}
        showNotToggle
        autoSelectField={false}
        autoSelectValue={false}
        resetOnOperatorChange
        listsAsArrays
      />
      {built.state === 'unfinished' ? (
        <p className="jw-labelled-help">{t('designer:guard.unfinished')}</p>
      ) : null}
    </div>
  );
}

/** What the builder's controls know beside what it tells them. */
export interface GuardContext {
  readonly fields: ReadonlyMap<string, GuardField>;
  readonly lone: ReadonlySet<string>;
}

const emptyQuery: GuardQuery = { combinator: 'and', rules: [] };
const source = (name: ValueSource, label: string) => ({ name, value: name, label });
type ValueSourceOption = ReturnType<typeof source>;
const option = (name: string, label: string) => ({ name, value: name, label });
const operatorKeys: Readonly<Record<string, string>> = {
  '==': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
};
