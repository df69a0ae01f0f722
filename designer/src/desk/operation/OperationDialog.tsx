import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import { GraveNote } from '../action/GraveNote.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { useCaseWrite } from '../case/case-requests.ts';
import { useIdempotencyKey } from '../idempotency.ts';
import type { CaseDetail, TaskOperation } from '../model.ts';
import { Choice } from './Choice.tsx';
import { useConsequence } from './consequence.ts';
import {
  type EnteredOperation,
  missingParts,
  type OperationPart,
  operationBody,
  startOperation,
} from './entered-operation.ts';
import { isGrave, verb } from './grave.ts';
import { OperationFields } from './OperationFields.tsx';
import { knownNames, readable, refusalOf } from './refusal.ts';

interface DialogProps {
  readonly detail: CaseDetail;
  /** The same operation, for each task that it could be about. */
  readonly offers: readonly [TaskOperation, ...TaskOperation[]];
  readonly close: () => void;
}

/** Says what will happen to whom, asks only what the operation needs, and does it. */
export function OperationDialog({ detail, offers, close }: DialogProps) {
  const { t } = useTranslation();
  const text = useText();
  const { city } = useSession();
  const { message } = App.useApp();
  const [task, setTask] = useState(offers[0].task);
  const offer = offers.find((one) => one.task === task) ?? offers[0];
  const [entered, setEntered] = useState<EnteredOperation>(() => startOperation(offer));
  const [missing, setMissing] = useState<readonly OperationPart[]>([]);
  const write = useCaseWrite(detail.id);
  const keyFor = useIdempotencyKey();
  const consequence = useConsequence(detail, offer, entered);
  const title = verb(text(offer.title));
  const refusal = refusalOf(write.error);
  const names = knownNames(detail, entered.people)(text);
  const problems = {
    ...Object.fromEntries(missing.map((part) => [part, t(`desk:operation.missing.${part}`)])),
    ...(refusal === null
      ? {}
      : { [refusal.part]: readable(text(refusal.message), names, city.zone) }),
  };
  const change = (changed: Partial<EnteredOperation>) => {
    setEntered({ ...entered, ...changed });
    setMissing(missing.filter((part) => !(part in changed)));
    if (write.error !== null) write.reset();
  };
  const submit = () => {
    const found = missingParts(offer, entered);
    setMissing(found);
    if (found.length > 0) return;
    const body = { version: detail.version, operation: operationBody(offer, entered) };
    write.mutate(
      () =>
        api.POST('/api/v1/cases/{id}/tasks/{task}/operations', {
          params: {
            path: { id: detail.id, task: offer.task },
            header: { 'Idempotency-Key': keyFor(body) },
          },
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
  const grave = isGrave(offer.operation);
  return (
    <CaseDialog
      title={title}
      confirm={t('desk:action.confirm', { title })}
      grave={offer.operation === 'terminate'}
      write={write}
      explained={refusal !== null}
      submit={submit}
      close={close}
    >
      {grave ? (
        <GraveNote detail={detail} title={consequence} />
      ) : (
        <p className="jw-consequence">{consequence}</p>
      )}
      <Choice
        label={t('desk:operation.task')}
        value={offer.task}
        options={offers.map((one) => ({
          value: one.task,
          label: t('desk:operation.taskOf', {
            state: text(one.state.title),
            name: one.of?.name ?? t('desk:task.nobody'),
          }),
        }))}
        onChange={(chosen) => {
          setTask(chosen);
          change({ people: [] });
        }}
      />
      <OperationFields
        detail={detail}
        offer={offer}
        entered={entered}
        problems={problems}
        change={change}
      />
    </CaseDialog>
  );
}
