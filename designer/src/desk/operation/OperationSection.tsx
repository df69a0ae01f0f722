import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useText } from '../../i18n/use-text.ts';
import { ProblemNotice } from '../../problem/ProblemNotice.tsx';
import { useSession } from '../../session/session-context.ts';
import { usePhone } from '../../theme/use-media.ts';
import { useCaseWrite } from '../case/case-requests.ts';
import type { CaseDetail, CaseMove, TaskOperation } from '../model.ts';
import { isGrave, verb } from './grave.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { OperationDialog } from './OperationDialog.tsx';
import { knownNames, readable } from './refusal.ts';
import './operation.css';

/** Something beside the actions of the flow, for each task or place that it could be about. */
type Further =
  | { readonly key: string; readonly offers: readonly [TaskOperation, ...TaskOperation[]] }
  | { readonly key: string; readonly moves: readonly [CaseMove, ...CaseMove[]] };

/** What else can be done with a task or the case now; what ends or moves it is apart. */
export function OperationSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const phone = usePhone();
  const { city } = useSession();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<string | null>(null);
  const write = useCaseWrite(detail.id);
  const all = furtherOf(detail);
  if (all.length === 0) return null;
  const open = all.find(({ key }) => key === chosen);
  const close = () => setChosen(null);
  const choose = (one: Further) => {
    if (one.key !== 'mark-read' || !('offers' in one)) {
      setChosen(one.key);
      return;
    }
    const { task, title } = one.offers[0];
    write.mutate(
      () =>
        api.POST('/api/v1/cases/{id}/tasks/{task}/operations', {
          params: { path: { id: detail.id, task } },
          body: { version: detail.version, operation: { type: 'mark-read' } },
        }),
      { onSuccess: () => message.success(t('desk:action.done', { title: verb(text(title)) })) },
    );
  };
  const button = (one: Further) => {
    const [first] = 'offers' in one ? one.offers : one.moves;
    const because = 'because' in first && first.because !== null ? text(first.because) : null;
    const id = `further-${one.key}`;
    return (
      <li key={one.key}>
        <Button
          color={one.key === 'terminate' || one.key === 'cancel' ? 'danger' : 'default'}
          variant="filled"
          disabled={because !== null}
          loading={one.key === 'mark-read' && write.isPending}
          aria-describedby={because === null ? undefined : id}
          onClick={() => choose(one)}
        >
          {verb(text(first.title))}
        </Button>
        {because === null ? null : (
          <small id={id}>{readable(because, knownNames(detail, [])(text), city.zone)}</small>
        )}
      </li>
    );
  };
  const grave = all.filter(isGraveOne);
  const plain = all.filter((one) => !isGraveOne(one));
  return (
    <>
      {write.error === null ? null : <ProblemNotice error={write.error} />}
      <details className="jw-further" open={!phone}>
        <summary>{t('desk:operation.more', { count: all.length })}</summary>
        <ul>{plain.map(button)}</ul>
        {grave.length === 0 ? null : (
          <ul className="jw-further-grave" aria-label={t('desk:action.grave')}>
            {grave.map(button)}
          </ul>
        )}
      </details>
      {open === undefined ? null : 'offers' in open ? (
        <OperationDialog key={open.key} detail={detail} offers={open.offers} close={close} />
      ) : (
        <MoveDialog key={open.key} detail={detail} moves={open.moves} close={close} />
      )}
    </>
  );
}

function isGraveOne(one: Further): boolean {
  return isGrave('offers' in one ? one.offers[0].operation : one.moves[0].move);
}

/** One button an operation; of several tasks those come first for which it can be done just now. */
function furtherOf({ operations, moves }: CaseDetail): readonly Further[] {
  const possible = operations.filter(({ because }) => because === null);
  const limited = operations.filter(
    (one) => one.because !== null && !possible.some(({ operation }) => operation === one.operation),
  );
  const order = new Map(operations.map(({ operation }, index) => [operation, index]));
  const byOperation = gather([...possible, ...limited], ({ operation }) => operation);
  const byMove = gather(moves, ({ move }) => move);
  return [
    ...byOperation
      .map(([key, offers]) => ({ key, offers }))
      .sort(
        (a, b) => (order.get(a.offers[0].operation) ?? 0) - (order.get(b.offers[0].operation) ?? 0),
      ),
    ...byMove.map(([key, found]) => ({ key, moves: found })),
  ];
}

function gather<One>(
  all: readonly One[],
  keyOf: (one: One) => string,
): readonly (readonly [string, readonly [One, ...One[]]])[] {
  const found = new Map<string, [One, ...One[]]>();
  for (const one of all) {
    const known = found.get(keyOf(one));
    if (known === undefined) found.set(keyOf(one), [one]);
    else known.push(one);
  }
  return [...found];
}
