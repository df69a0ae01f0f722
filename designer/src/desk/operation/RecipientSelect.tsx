import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { dataOf } from '../../api/client.ts';
import { useText } from '../../i18n/use-text.ts';
import { caseKey } from '../case/case-requests.ts';
import type { CaseDetail, Person, TaskOperation } from '../model.ts';
import type { Chosen } from './entered-operation.ts';

interface SelectProps {
  readonly id: string;
  readonly detail: CaseDetail;
  readonly offer: TaskOperation;
  readonly many: boolean;
  readonly value: readonly Chosen[];
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly onChange: (people: readonly Chosen[]) => void;
}

/** The people to whom it can go, the nearest first; a name narrows them. */
export function RecipientSelect(props: SelectProps) {
  const { id, detail, offer, many, value, invalid, describedBy, onChange } = props;
  const { t } = useTranslation();
  const text = useText();
  const [q, setQ] = useState('');
  const { operation, task } = offer;
  const found = useQuery({
    queryKey: [...caseKey(detail.id), 'recipients', detail.version, task, operation, q],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/cases/{id}/tasks/{task}/recipients', {
          params: {
            path: { id: detail.id, task },
            query: { operation, ...(q === '' ? {} : { q }) },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const labelOf = ({ name, posts }: Person) => {
    const first = posts[0];
    if (first === undefined) return name;
    return t('form:personAt', { name, post: `${text(first.unit.title)} ${text(first.roleTitle)}` });
  };
  const people = found.data?.items ?? [];
  const nameOf = new Map([...value, ...people].map((one) => [one.id, one.name]));
  const options = [
    ...people.map((one) => ({ value: one.id, label: labelOf(one) })),
    ...value
      .filter((one) => !people.some((person) => person.id === one.id))
      .map((one) => ({ value: one.id, label: one.name })),
  ];
  const chosen = value.map((one) => one.id);
  return (
    <Select<string | string[]>
      id={id}
      className="jw-full"
      {...(many ? { mode: 'multiple' as const } : {})}
      showSearch={{ filterOption: false, onSearch: setQ }}
      allowClear
      loading={found.isFetching}
      placeholder={t('desk:operation.search')}
      notFoundContent={found.isPending ? t('shell:loading') : t('desk:operation.nobody')}
      value={many ? chosen : (chosen[0] ?? null)}
      options={options}
      aria-required
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid ? { status: 'error' as const } : {})}
      onChange={(next?: string | string[] | null) => {
        const picked = Array.isArray(next) ? next : next ? [next] : [];
        onChange(picked.map((one) => ({ id: one, name: nameOf.get(one) ?? '' })));
      }}
    />
  );
}
