import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useText } from '../../i18n/use-text.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { useCaseWrite } from '../case/case-requests.ts';
import { useIdempotencyKey } from '../idempotency.ts';
import type { CaseDetail, Party } from '../model.ts';
import '../action/action.css';

interface DialogProps {
  readonly detail: CaseDetail;
  readonly party: Party;
  readonly close: () => void;
}

/** Says what happens, and asks the reason. */
export function RemovePartyDialog({ detail, party, close }: DialogProps) {
  const { t } = useTranslation();
  const text = useText();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const write = useCaseWrite(detail.id);
  const keyFor = useIdempotencyKey();
  const { id, version } = detail;
  const { name, role } = party;
  const submit = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const body = { version, reason: reason.trim() };
    write.mutate(
      () =>
        api.POST('/api/v1/cases/{id}/parties/{role}/{party}/remove', {
          params: {
            path: { id, role, party: party.id },
            header: { 'Idempotency-Key': keyFor(body) },
          },
          body,
        }),
      { onSuccess: close },
    );
  };
  return (
    <Modal
      open
      title={t('desk:party.removeOf', { title: name })}
      onCancel={close}
      width={520}
      footer={
        <div className="jw-action-foot">
          <Button onClick={close}>{t('desk:action.back')}</Button>
          <Button type="primary" danger loading={write.isPending} onClick={submit}>
            {t('desk:party.removeConfirm')}
          </Button>
        </div>
      }
    >
      {write.error === null ? null : <ProblemNotice error={write.error} />}
      <p>{t('desk:party.removeHint', { name, role: text(party.roleTitle) })}</p>
      <label className="jw-label" htmlFor="party-reason">
        <span className="jw-required" aria-hidden="true">
          *
        </span>
        {t('desk:action.reason')}
      </label>
      <Input.TextArea
        id="party-reason"
        rows={2}
        maxLength={4000}
        value={reason}
        aria-required
        aria-invalid={missing}
        aria-describedby={missing ? 'party-reason-problem' : undefined}
        {...(missing ? { status: 'error' as const } : {})}
        onChange={(event) => {
          setReason(event.target.value);
          setMissing(false);
        }}
      />
      {missing ? (
        <div className="jw-field-problem" id="party-reason-problem" role="alert">
          {t('desk:action.reasonMissing')}
        </div>
      ) : null}
    </Modal>
  );
}
