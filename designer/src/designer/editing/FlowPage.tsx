import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { usePermission, useSession } from '../../session/session-context.ts';
import { Page } from '../../shell/Page.tsx';
import { usePhone } from '../../theme/use-media.ts';
import { useDraft, useLayout, useOpenDraft, usePacks, usePublication } from '../design-requests.ts';
import { FlowEditor } from './FlowEditor.tsx';
import { FlowViewer } from './FlowViewer.tsx';

/** One flow: as it is in force, or in the person's own draft where there is one. */
export function FlowPage() {
  const { pack, flow } = useParams({ strict: false }) as { pack: string; flow: string };
  const { element } = useSearch({ strict: false }) as { element?: string };
  const { t } = useTranslation();
  const text = useText();
  const phone = usePhone();
  const navigate = useNavigate();
  const { person } = useSession();
  const mayEdit = usePermission('design.edit');
  const packs = usePacks();
  const packSummary = packs.data?.find((one) => one.id === pack);
  const ownDraft = mayEdit
    ? packSummary?.drafts.find((draft) => draft.by.id === person.id)
    : undefined;
  const publication = usePublication(
    ownDraft === undefined ? packSummary?.active?.hash : undefined,
  );
  const draft = useDraft(ownDraft?.id);
  const layout = useLayout(pack, flow);
  const open = useOpenDraft(pack);

  const title = packSummary?.flows.find((one) => one.id === flow)?.title;
  const select = useCallback(
    (id: string | null) =>
      void navigate({ to: '.', search: id === null ? {} : { element: id }, replace: true }),
    [navigate],
  );
  const error = packs.error ?? publication.error ?? draft.error ?? layout.error ?? open.error;
  const shown = layout.data && {
    flowId: flow,
    pack,
    layout: layout.data,
    selected: element ?? null,
    onSelect: select,
  };
  return (
    <Page
      title={title === undefined ? t('designer:list.title') : text(title)}
      className="jw-editor-page"
      extra={
        mayEdit && !phone && packs.data !== undefined && ownDraft === undefined ? (
          <Button type="primary" loading={open.isPending} onClick={() => open.mutate()}>
            {t('designer:editor.edit')}
          </Button>
        ) : null
      }
    >
      {error === null ? null : <ProblemNotice error={error} />}
      {shown && ownDraft && draft.data ? (
        <FlowEditor key={draft.data.id} {...shown} draft={draft.data} />
      ) : shown && !ownDraft && publication.data ? (
        <FlowViewer
          key={publication.data.hash}
          {...shown}
          hash={publication.data.hash}
          bundle={publication.data.bundle}
        />
      ) : (
        error === null && <Skeleton active />
      )}
    </Page>
  );
}
