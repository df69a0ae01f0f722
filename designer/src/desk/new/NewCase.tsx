import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormDraft } from '../../draft/use-form-draft.ts';
import { useText } from '../../i18n/use-text.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { PageLoading } from '../../shell/PageLoading.tsx';
import { useStartForm } from '../flow-requests.ts';
import type { FlowSummary } from '../model.ts';
import { unitOfDraft } from './entered-case.ts';
import { NewCaseForm } from './NewCaseForm.tsx';
import '../section.css';

/** The unit first, where the person may register at several; then what the flow asks. */
export function NewCase({ flow }: { flow: FlowSummary }) {
  const { t } = useTranslation();
  const text = useText();
  const draft = useFormDraft(`new.${flow.flow}`);
  const [chosen, setChosen] = useState<string | null>(null);
  const kept = unitOfDraft(draft.found ?? null);
  const units = flow.startUnits;
  const unit =
    units.find(({ id }) => id === chosen) ?? units.find(({ id }) => id === kept) ?? units[0];
  const start = useStartForm(flow.flow, unit?.id);
  if (draft.found === undefined) return <PageLoading />;
  return (
    <div className="jw-new jw-section">
      {units.length > 1 ? (
        <div className="jw-new-unit">
          <label className="jw-label" htmlFor="new-unit">
            {t('desk:new.unit')}
          </label>
          <Select
            id="new-unit"
            className="jw-full"
            showSearch={{ optionFilterProp: 'label' }}
            value={unit?.id ?? null}
            options={units.map(({ id, title }) => ({ value: id, label: text(title) }))}
            onChange={setChosen}
          />
        </div>
      ) : (
        <p>{t('desk:new.atUnit', { unit: text(unit?.title) })}</p>
      )}
      {start.error === null ? null : <ProblemNotice error={start.error} />}
      {start.isLoading ? <PageLoading /> : null}
      {start.data === undefined || unit === undefined ? null : (
        <NewCaseForm flow={flow} unit={unit.id} start={start.data} draft={draft} />
      )}
    </div>
  );
}
