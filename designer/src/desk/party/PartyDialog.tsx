import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useText } from '../../i18n/use-text.ts';
import { CaseDialog } from '../CaseDialog.tsx';
import { useCaseWrite } from '../case/case-requests.ts';
import { useIdempotencyKey } from '../idempotency.ts';
import type { CaseDetail, Party } from '../model.ts';
import { PartyFields } from '../new/PartyFields.tsx';
import { correctionOf, draftOfParty, emptyParty, partyEntries } from '../new/party-drafts.ts';
import { rolesWithRoom } from './room-for-parties.ts';
import '../new/parties.css';

interface DialogProps {
  readonly detail: CaseDetail;
  /** The party to be corrected; null: one more joins. */
  readonly party: Party | null;
  readonly close: () => void;
}

/** Lets a party join, or enters one rightly. */
export function PartyDialog({ detail, party, close }: DialogProps) {
  const { t } = useTranslation();
  const text = useText();
  const roles = rolesWithRoom(detail);
  const [entered, setEntered] = useState(() =>
    party === null ? emptyParty(roles[0]?.id ?? '') : draftOfParty(party),
  );
  const [nameless, setNameless] = useState(false);
  const write = useCaseWrite(detail.id);
  const keyFor = useIdempotencyKey();
  const role = detail.partyRoles.find(({ id }) => id === entered.role);
  const { id, version } = detail;
  const send = () => {
    if (party !== null) {
      const body = { version, ...correctionOf(entered) };
      return api.PUT('/api/v1/cases/{id}/parties/{role}/{party}', {
        params: {
          path: { id, role: party.role, party: party.id },
          header: { 'Idempotency-Key': keyFor(body) },
        },
        body,
      });
    }
    const [entry] = partyEntries([entered]);
    const body = { version, party: entry ?? { role: '', kind: 'person', name: '' } };
    return api.POST('/api/v1/cases/{id}/parties', {
      params: { path: { id }, header: { 'Idempotency-Key': keyFor(body) } },
      body,
    });
  };
  const submit = () => {
    const missing = entered.name.trim() === '';
    setNameless(missing);
    if (!missing) write.mutate(send, { onSuccess: close });
  };
  const title = text(role?.title);
  return (
    <CaseDialog
      title={
        party === null ? t('desk:party.join') : t('desk:party.correctOf', { name: party.name })
      }
      confirm={party === null ? t('desk:party.addConfirm') : t('desk:party.correctConfirm')}
      wide
      write={write}
      submit={submit}
      close={close}
    >
      {party === null ? (
        <div className="jw-field jw-party-role">
          <label className="jw-label" htmlFor="party-role">
            {t('desk:party.role')}
          </label>
          <Select
            id="party-role"
            className="jw-full"
            value={entered.role}
            options={roles.map((one) => ({ value: one.id, label: text(one.title) }))}
            onChange={(chosen: string) => setEntered({ ...entered, role: chosen })}
          />
        </div>
      ) : null}
      <PartyFields
        party={entered}
        title={title}
        problem={
          nameless ? { at: `${entered.key}/name`, key: 'desk:party.nameMissing' } : undefined
        }
        onChange={(changed) => {
          setEntered(changed);
          setNameless(false);
        }}
      />
    </CaseDialog>
  );
}
