import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import './action/action.css';

interface DialogProps {
  readonly title: string;
  /** The verb on the button that sends it. */
  readonly confirm: string;
  readonly grave?: boolean;
  readonly wide?: boolean;
  /** The write under way, and what was wrong with the last one. */
  readonly write: { readonly isPending: boolean; readonly error: Error | null };
  /** The refusal is shown beside the field that it is about instead. */
  readonly explained?: boolean;
  readonly submit: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Something that is done with a case in a dialog: what it asks, what went wrong, and two buttons. */
export function CaseDialog(props: DialogProps) {
  const { t } = useTranslation();
  const { title, confirm, grave = false, write, submit, close, children } = props;
  return (
    <Modal
      open
      title={title}
      onCancel={close}
      width={props.wide === true ? 640 : 520}
      footer={
        <div className="jw-action-foot">
          <Button onClick={close}>{t('desk:action.back')}</Button>
          <Button type="primary" danger={grave} loading={write.isPending} onClick={submit}>
            {confirm}
          </Button>
        </div>
      }
    >
      {write.error === null || props.explained === true ? null : (
        <ProblemNotice error={write.error} />
      )}
      {children}
    </Modal>
  );
}
