import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DraftRestored } from '../../draft/DraftRestored.tsx';
import { DraftStatus } from '../../draft/DraftStatus.tsx';
import type { FormDraftHandle } from '../../draft/use-form-draft.ts';
import { FormFields } from '../../form/FormFields.tsx';
import { derivedForm } from '../../form/form-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { EntryCircumstances } from '../EntryCircumstances.tsx';
import type { FlowSummary, StartForm } from '../model.ts';
import { PartiesEditor } from './PartiesEditor.tsx';
import { useNewCase } from './use-new-case.ts';
import '../action/action.css';

interface FormProps {
  readonly flow: FlowSummary;
  readonly unit: string;
  readonly start: StartForm;
  readonly draft: FormDraftHandle;
}

export function NewCaseForm({ flow, unit, start, draft }: FormProps) {
  const { t } = useTranslation();
  const text = useText();
  const form = derivedForm(start.form);
  const work = useNewCase(flow.flow, unit, form, start.partyRoles, draft);
  const { entered, change } = work;
  const titles = new Map(form.ui.items.map((item) => [item.field, text(item.title)]));
  const placeOf = (path: string): string | undefined => {
    const [, part = '', name = ''] = path.split('/');
    if (part === 'parties') return t('desk:party.place', { n: Number(name) + 1 });
    return titles.get(name);
  };
  return (
    <div className="jw-action-panel">
      {work.error === null ? null : <ProblemNotice error={work.error} placeOf={placeOf} />}
      {work.restored === null ? null : (
        <DraftRestored draft={work.restored} discard={work.discard} />
      )}
      <FormFields
        name="new"
        form={form}
        values={entered.values}
        problems={work.problems}
        onChange={(field, value) =>
          change({ ...entered, values: { ...entered.values, [field]: value } })
        }
      />
      <PartiesEditor
        roles={start.partyRoles}
        parties={entered.parties}
        problems={work.partyProblems}
        onChange={(parties) => change({ ...entered, parties })}
      />
      <EntryCircumstances
        key={work.restored === null ? 'own' : 'restored'}
        id="new"
        value={entered}
        onChange={(circumstances) => change({ ...entered, ...circumstances })}
      />
      <div className="jw-action-foot">
        <Button type="primary" loading={work.sending} onClick={work.submit}>
          {t('desk:new.submit')}
        </Button>
        <DraftStatus state={draft.state} />
      </div>
    </div>
  );
}
