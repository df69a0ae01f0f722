import { Alert, Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { usePermission } from '../../session/session-context.ts';
import { type PublicationSummary, useVerdict } from '../design-requests.ts';

/** What this person may do with a publication that waits, or why not. */
export function Verdicts({ publication }: { publication: PublicationSummary }) {
  const { t } = useTranslation();
  const { hash, status, own } = publication;
  const mayApprove = usePermission('publication.approve');
  const mayActivate = usePermission('publication.activate');
  const verdict = useVerdict(hash);
  const [returning, setReturning] = useState(false);
  const requested = status === 'requested';
  if (!requested && status !== 'approved') return null;
  const decide = (given: Parameters<typeof verdict.mutate>[0]) => verdict.mutate(given);
  return (
    <section className="jw-publication">
      {verdict.error === null ? null : <ProblemNotice error={verdict.error} />}
      {requested && own ? (
        <Alert type="info" showIcon title={t('designer:publication.own')} />
      ) : null}
      {!(requested && own) && !(requested ? mayApprove : mayActivate) ? (
        <Alert type="info" showIcon title={t(`designer:publication.waitsFor.${status}`)} />
      ) : null}
      <div className="jw-verdicts">
        {requested && mayApprove ? (
          <>
            <Button
              type="primary"
              disabled={own}
              loading={verdict.isPending}
              onClick={() => decide({ verb: 'approve' })}
            >
              {t('designer:publication.approve')}
            </Button>
            <Button disabled={verdict.isPending} onClick={() => setReturning(true)}>
              {t('designer:publication.reject')}
            </Button>
          </>
        ) : null}
        {!requested && mayActivate ? (
          <Button
            type="primary"
            loading={verdict.isPending}
            onClick={() => decide({ verb: 'activate' })}
          >
            {t('designer:publication.activate')}
          </Button>
        ) : null}
      </div>
      <ReturnDialog
        open={returning}
        onClose={() => setReturning(false)}
        onReturn={(comment) => {
          setReturning(false);
          decide({ verb: 'reject', comment });
        }}
      />
    </section>
  );
}

function ReturnDialog({
  open,
  onClose,
  onReturn,
}: {
  open: boolean;
  onClose: () => void;
  onReturn: (comment: string) => void;
}) {
  const { t } = useTranslation();
  const [comment, setComment] = useState('');
  const id = useId();
  return (
    <Modal
      open={open}
      onCancel={onClose}
      onOk={() => onReturn(comment.trim())}
      title={t('designer:publication.reject')}
      okText={t('designer:publication.reject')}
      cancelText={t('designer:request.cancel')}
      okButtonProps={{ disabled: comment.trim() === '' }}
      destroyOnHidden
    >
      <label htmlFor={id}>{t('designer:publication.whyRejected')}</label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={2000}
        value={comment}
        onChange={({ target }) => setComment(target.value)}
      />
    </Modal>
  );
}
