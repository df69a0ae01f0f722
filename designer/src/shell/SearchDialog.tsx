import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Input, Modal } from 'antd';
import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/api.ts';
import { dataOf } from '../api/client.ts';
import { useText } from '../i18n/use-text.ts';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import type { Room } from './room.ts';
import './search.css';

interface Hit {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly detail: string;
}

/** Finds cases by number or words, and rooms by name; arrow keys and Enter work. */
export function SearchDialog({ rooms, close }: { rooms: readonly Room[]; close: () => void }) {
  const { t } = useTranslation();
  const text = useText();
  const navigate = useNavigate();
  const [entered, setEntered] = useState('');
  const [at, setAt] = useState(0);
  const q = useDeferredValue(entered.trim());
  const cases = useQuery({
    queryKey: ['search', q],
    enabled: q.length > 0,
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/cases', { params: { query: { q, limit: 8 } }, signal })),
  });
  const hits: Hit[] = [
    ...rooms
      .filter((room) => t(room.title).toLowerCase().includes(entered.trim().toLowerCase()))
      .map((room) => ({
        id: room.id,
        path: room.path,
        title: t(room.title),
        detail: t('shell:search.room'),
      })),
    ...(q === '' ? [] : (cases.data?.items ?? [])).map((one) => ({
      id: one.id,
      path: `/cases/${one.id}`,
      title: `${one.number} ${one.title}`,
      detail: `${text(one.flowTitle)} · ${one.states.map((state) => text(state.title)).join(t('shell:listComma'))}`,
    })),
  ];
  const go = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    close();
    navigate({ to: hit.path });
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') go(hits[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal open title={t('shell:search.title')} footer={null} onCancel={close} width={560}>
      <Input
        autoFocus
        value={entered}
        aria-label={t('shell:search.label')}
        placeholder={t('shell:search.label')}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="jw-search-hits"
        aria-activedescendant={hits[at] === undefined ? undefined : `jw-hit-${at}`}
        onChange={(event) => {
          setEntered(event.target.value);
          setAt(0);
        }}
        onKeyDown={pressed}
      />
      {cases.error === null ? null : <ProblemNotice error={cases.error} />}
      <div
        id="jw-search-hits"
        role="listbox"
        aria-label={t('shell:search.hits')}
        className="jw-hits"
      >
        {hits.map((hit, index) => (
          <div
            key={hit.id}
            id={`jw-hit-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => go(hit)}
            onKeyDown={pressed}
          >
            <span>{hit.title}</span>
            <small>{hit.detail}</small>
          </div>
        ))}
      </div>
      {hits.length === 0 && !cases.isFetching ? (
        <p role="status">{t('shell:search.none')}</p>
      ) : null}
    </Modal>
  );
}
