import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { useSession } from '../../session/session-context.ts';
import { instantText } from '../../time/format.ts';
import type { CaseDetail } from '../model.ts';
import { useCaseWrite } from './case-requests.ts';

/** What the machine could not do: a named person lets it try again or goes on without it. */
export function IncidentSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const { city, permissions } = useSession();
  const write = useCaseWrite(detail.id);
  const [reason, setReason] = useState('');
  return (
    <>
      {write.error === null ? null : <ProblemNotice error={write.error} />}
      {detail.incidents.map((incident) => {
        const { version, id } = detail;
        const params = { path: { id, correlation: incident.correlation } };
        const retry = () =>
          api.POST('/api/v1/cases/{id}/incidents/{correlation}/retry', {
            params,
            body: { version },
          });
        const skip = () =>
          api.POST('/api/v1/cases/{id}/incidents/{correlation}/skip', {
            params,
            body: { version, reason },
          });
        return (
          <Alert
            key={incident.correlation}
            type="error"
            showIcon
            title={t('desk:incident.title')}
            description={
              <>
                <p>
                  {instantText(incident.since, city.zone)} {incident.reason}
                </p>
                {permissions.includes('case.incident') ? (
                  <Button loading={write.isPending} onClick={() => write.mutate(retry)}>
                    {t('desk:incident.retry')}
                  </Button>
                ) : null}
                {permissions.includes('case.incident') ? (
                  <div className="jw-incident-skip">
                    <Input
                      aria-label={t('desk:incident.reason')}
                      placeholder={t('desk:incident.reason')}
                      value={reason}
                      onChange={(event) => setReason(event.target.value)}
                    />
                    <Button
                      danger
                      disabled={reason.trim() === ''}
                      loading={write.isPending}
                      onClick={() => write.mutate(skip)}
                    >
                      {t('desk:incident.skip')}
                    </Button>
                  </div>
                ) : null}
              </>
            }
          />
        );
      })}
    </>
  );
}
