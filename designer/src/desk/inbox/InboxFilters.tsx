import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { FilterPills } from '../FilterPills.tsx';
import type { FlowSummary, Inbox } from '../model.ts';
import type { InboxFilter } from './inbox-filter.ts';

interface FiltersProps {
  readonly filter: InboxFilter;
  readonly counts: Inbox['counts'] | undefined;
  readonly flows: readonly FlowSummary[];
  readonly choose: (filter: InboxFilter) => void;
}

export function InboxFilters({ filter, counts, flows, choose }: FiltersProps) {
  const { t } = useTranslation();
  const text = useText();
  const { due: _due, ...anyDue } = filter;
  const { flow: _flow, ...anyFlow } = filter;
  const { q: _q, ...anyText } = filter;
  return (
    <search className="jw-filters">
      <FilterPills
        label={t('desk:inbox.scope')}
        chosen={filter.scope}
        choose={(scope) => choose({ ...filter, scope })}
        pills={[
          { value: 'unit', label: t('desk:inbox.unit'), count: counts?.unit },
          { value: 'mine', label: t('desk:inbox.mine'), count: counts?.mine },
        ]}
      />
      <FilterPills<InboxFilter['due']>
        label={t('desk:inbox.dueLabel')}
        chosen={filter.due}
        choose={(due) => choose(due === undefined ? anyDue : { ...filter, due })}
        pills={[
          { value: undefined, label: t('desk:inbox.anyDue') },
          { value: 'overdue', label: t('desk:inbox.overdue'), count: counts?.overdue },
          { value: 'today', label: t('desk:inbox.today'), count: counts?.today },
          { value: 'week', label: t('desk:inbox.week'), count: counts?.week },
        ]}
      />
      {flows.length > 1 ? (
        <Select
          className="jw-filter-flow"
          aria-label={t('desk:inbox.flow')}
          placeholder={t('desk:inbox.flow')}
          allowClear
          popupMatchSelectWidth={false}
          value={filter.flow ?? null}
          options={flows.map((flow) => ({ value: flow.flow, label: text(flow.title) }))}
          onChange={(flow?: string | null) => choose(flow ? { ...filter, flow } : anyFlow)}
        />
      ) : null}
      <Input.Search
        key={filter.q ?? ''}
        className="jw-filter-text"
        aria-label={t('desk:inbox.search')}
        placeholder={t('desk:inbox.search')}
        allowClear
        defaultValue={filter.q ?? ''}
        onSearch={(q) => choose(q.trim() === '' ? anyText : { ...filter, q: q.trim() })}
      />
    </search>
  );
}
