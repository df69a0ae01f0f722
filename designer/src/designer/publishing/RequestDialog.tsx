import { describeChanges, hasErrors } from '@jingwei/engine';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Input, Modal } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { ProblemList, ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { requestPublication } from '../design-requests.ts';
import { useEditor } from '../editing/editor-context.ts';
import { changesOf } from '../model/draft.ts';
import { groupChanges } from '../model/group-changes.ts';
import { ChangeList } from './ChangeList.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Hands the draft in for approval; not while anything in it is wrong. */
export function RequestDialog({ open, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { store, saveNow } = useEditor();
  const { problems, draft } = useStore(store);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [comment, setComment] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const commentId = useId();
  const errors = (problems ?? []).filter((one) => one.severity === 'error');
  const groups = useMemo(
    () =>
      open
        ? groupChanges(describeChanges(draft.base, changesOf(draft)), [draft.bundle, draft.base])
        : [],
    [open, draft],
  );

  const handIn = async () => {
    setBusy(true);
    setError(null);
    try {
      if (!(await saveNow())) {
        onClose();
        return;
      }
      const { draftId, version } = store.getState();
      const publication = await requestPublication(draftId, version, comment.trim());
      await queries.invalidateQueries({ queryKey: ['packs'] });
      await navigate({ to: '/designer/publications/$hash', params: { hash: publication.hash } });
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      open={open}
      onCancel={onClose}
      title={t('designer:request.title')}
      okText={t('designer:request.submit')}
      cancelText={t('designer:request.cancel')}
      okButtonProps={{
        disabled: problems === null || hasErrors(problems) || comment.trim() === '',
        loading: busy,
      }}
      onOk={() => void handIn()}
      width={640}
      destroyOnHidden
    >
      {error === null ? null : <ProblemNotice error={error} />}
      {errors.length === 0 ? null : (
        <Alert
          type="error"
          showIcon
          title={t('designer:request.hindered')}
          description={<ProblemList problems={errors} />}
        />
      )}
      <section
        className="jw-changes-box"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label={t('designer:publication.changes')}
      >
        <ChangeList groups={groups} />
      </section>
      <label htmlFor={commentId}>{t('designer:request.comment')}</label>
      <Input.TextArea
        id={commentId}
        value={comment}
        rows={3}
        maxLength={2000}
        onChange={({ target }) => setComment(target.value)}
      />
    </Modal>
  );
}
