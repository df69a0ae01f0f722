import { serviceMethods } from '@jingwei/engine';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useText } from '../../i18n/use-text.ts';
import { CaseDialog } from '../CaseDialog.tsx';
import { useCaseWrite } from '../case/case-requests.ts';
import { type Circumstances, EntryCircumstances } from '../EntryCircumstances.tsx';
import { useIdempotencyKey } from '../idempotency.ts';
import type { CaseDetail, CaseDocument } from '../model.ts';

interface DialogProps {
  readonly detail: CaseDetail;
  readonly document: CaseDocument;
  readonly close: () => void;
}

/** Records that a document was served: on whom, in which way, and when where that was earlier. */
export function ServiceDialog({ detail, document, close }: DialogProps) {
  const { t } = useTranslation();
  const text = useText();
  const [to, setTo] = useState(detail.partyRoles[0]?.id ?? '');
  const [method, setMethod] = useState<(typeof serviceMethods)[number]>('direct');
  const [when, setWhen] = useState<Circumstances>({ happenedAt: null, enteredFor: null });
  const write = useCaseWrite(detail.id);
  const keyFor = useIdempotencyKey();
  const { id, version } = detail;
  const submit = () => {
    const body = {
      version,
      document: document.id,
      to,
      method,
      ...(when.happenedAt === null ? {} : { happenedAt: when.happenedAt }),
      ...(when.enteredFor === null ? {} : { enteredFor: when.enteredFor }),
    };
    write.mutate(
      () =>
        api.POST('/api/v1/cases/{id}/services', {
          params: { path: { id }, header: { 'Idempotency-Key': keyFor(body) } },
          body,
        }),
      { onSuccess: close },
    );
  };
  return (
    <CaseDialog
      title={t('desk:document.recordOf', { title: text(document.title) })}
      confirm={t('desk:document.recordConfirm')}
      write={write}
      submit={submit}
      close={close}
    >
      <p>{t('desk:document.recordHint')}</p>
      <div className="jw-field">
        <label className="jw-label" htmlFor="service-to">
          {t('desk:document.to')}
        </label>
        <Select
          id="service-to"
          className="jw-full"
          value={to}
          options={detail.partyRoles.map((one) => ({ value: one.id, label: text(one.title) }))}
          onChange={setTo}
        />
      </div>
      <div className="jw-field">
        <label className="jw-label" htmlFor="service-method">
          {t('desk:document.method')}
        </label>
        <Select
          id="service-method"
          className="jw-full"
          value={method}
          options={serviceMethods.map((one) => ({
            value: one,
            label: t(`desk:document.methods.${one}`),
          }))}
          onChange={setMethod}
        />
      </div>
      <EntryCircumstances id="service" value={when} onChange={setWhen} />
    </CaseDialog>
  );
}
