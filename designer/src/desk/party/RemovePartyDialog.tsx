import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useText } from '../../i18n/use-text.ts';
import { CaseDialog } from '../CaseDialog.tsx';
import { useCaseWrite } from '../case/case-requests.ts';
import { useIdempotencyKey } from '../idempotency.ts';
import type { CaseDetail, Party } from '../model.ts';
import { ReasonField } from '../ReasonField.tsx';

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
    <CaseDialog
      title={t('desk:party.removeOf', { title: name })}
      confirm={t('desk:party.removeConfirm')}
      grave
      write={write}
      submit={submit}
      close={close}
    >
      <p>{t('desk:party.removeHint', { name, role: text(party.roleTitle) })}</p>
      <ReasonField
        id="party-reason"
        required
        value={reason}
        problem={missing ? t('desk:action.reasonMissing') : undefined}
        onChange={(entered) => {
          setReason(entered);
          setMissing(false);
        }}
      />
    </CaseDialog>
  );
}
