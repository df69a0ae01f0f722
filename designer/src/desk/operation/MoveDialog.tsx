import { App, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import type { Schemas } from '../../api/client.ts';
import { useText } from '../../i18n/use-text.ts';
import { GraveNote } from '../action/GraveNote.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { useCaseWrite } from '../case/case-requests.ts';
import { useIdempotencyKey } from '../idempotency.ts';
import type { CaseDetail, CaseMove } from '../model.ts';
import { ReasonField } from '../ReasonField.tsx';
import { verb } from './grave.ts';

interface DialogProps {
  readonly detail: CaseDetail;
  /** The same move, for each place that it could lead to. */
  readonly moves: readonly [CaseMove, ...CaseMove[]];
  readonly close: () => void;
}

/** Moves a case where no action leads, opens it again or calls it off, always with a reason. */
export function MoveDialog({ detail, moves, close }: DialogProps) {
  const { t } = useTranslation();
  const text = useText();
  const { message } = App.useApp();
  const [index, setIndex] = useState(0);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const write = useCaseWrite(detail.id);
  const keyFor = useIdempotencyKey();
  const move = moves[index] ?? moves[0];
  const title = verb(text(move.title));
  const branchOf = ({ branch }: CaseMove) =>
    detail.progress.branches.find(({ id }) => id === branch);
  const placeOf = (one: CaseMove) => {
    const branch = branchOf(one);
    const state = text(one.to?.title);
    return branch === undefined ? state : `${state} · ${branch.element ?? text(branch.title)}`;
  };
  const submit = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const body = { version: detail.version, move: moveBody(move, reason.trim()) };
    write.mutate(
      () =>
        api.POST('/api/v1/cases/{id}/moves', {
          params: { path: { id: detail.id }, header: { 'Idempotency-Key': keyFor(body) } },
          body,
        }),
      {
        onSuccess: () => {
          close();
          message.success(t('desk:action.done', { title }));
        },
      },
    );
  };
  return (
    <CaseDialog
      title={title}
      confirm={t('desk:action.confirm', { title })}
      grave={move.move === 'cancel'}
      write={write}
      submit={submit}
      close={close}
    >
      <GraveNote
        detail={detail}
        title={t(`desk:operation.does.${move.move}`, { state: placeOf(move) })}
      />
      <div className="jw-operation-fields">
        {moves.length < 2 ? null : (
          <div className="jw-field">
            <label className="jw-label" htmlFor="move-to">
              {t('desk:operation.moveTo')}
            </label>
            <Select
              id="move-to"
              className="jw-full"
              value={index}
              options={moves.map((one, place) => ({ value: place, label: placeOf(one) }))}
              onChange={setIndex}
            />
          </div>
        )}
        <ReasonField
          id="move-reason"
          required
          value={reason}
          problem={missing ? t('desk:action.reasonMissing') : undefined}
          onChange={(entered) => {
            setReason(entered);
            setMissing(false);
          }}
        />
      </div>
    </CaseDialog>
  );
}

function moveBody({ move, to, branch }: CaseMove, reason: string): Schemas['NewMove']['move'] {
  switch (move) {
    case 'jump':
      return { type: move, to: to?.id ?? '', reason, ...(branch === null ? {} : { branch }) };
    case 'reopen':
      return { type: move, to: to?.id ?? '', reason };
    case 'cancel':
      return { type: move, reason };
  }
}
