import type { DerivedForm, Json } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { FieldRow } from './FieldRow.tsx';
import type { FieldProblems } from './form-problems.ts';
import { type FormEntry, type FormValues, shownEntries } from './form-view.ts';
import './form.css';

interface FieldsProps {
  readonly form: DerivedForm;
  readonly values: FormValues;
  readonly problems: FieldProblems;
  readonly onChange: (field: string, value: Json) => void;
  /** Keeps ids apart where a page has several forms. */
  readonly name: string;
}

/** The fields of a form: those without a section first, then section by section. */
export function FormFields({ form, values, problems, onChange, name }: FieldsProps) {
  const { t } = useTranslation();
  const text = useText();
  const language = useLanguage();
  const { sections } = form.ui;
  const shown = shownEntries(form, values, language);
  const rows = (entries: readonly FormEntry[]) => (
    <div className="jw-form-grid">
      {entries.map((entry) => (
        <FieldRow
          key={entry.field}
          id={`${name}-${entry.field}`}
          entry={entry}
          value={values[entry.field] ?? null}
          problem={problems[entry.field]}
          onChange={(value) => onChange(entry.field, value)}
        />
      ))}
    </div>
  );
  const named = new Set(sections.map((section) => section.id));
  const apart = shown.filter(({ section }) => section === null || !named.has(section));
  const required = shown.some((entry) => entry.mustBeFilled);
  return (
    <div className="jw-form">
      {required ? <p className="jw-form-hint">{t('form:requiredHint')}</p> : null}
      {apart.length === 0 ? null : rows(apart)}
      {sections.map((section) => {
        const entries = shown.filter((entry) => entry.section === section.id);
        return entries.length === 0 ? null : (
          <fieldset key={section.id} className="jw-form-section">
            <legend>{text(section.title)}</legend>
            {rows(entries)}
          </fieldset>
        );
      })}
    </div>
  );
}
