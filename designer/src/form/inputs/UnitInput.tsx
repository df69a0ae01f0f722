import { TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../desk/model.ts';
import { useText } from '../../i18n/use-text.ts';
import type { EntryInputProps } from '../entry-input.ts';
import { useUnits } from './directory-requests.ts';

/** A unit out of the city's tree. */
export function UnitInput({ entry, value, onChange, id, describedBy, invalid }: EntryInputProps) {
  const { t } = useTranslation();
  const text = useText();
  const units = useUnits();
  const known = new Set(units.data?.map((unit) => unit.id));
  return (
    <TreeSelect
      id={id}
      className="jw-full"
      treeDataSimpleMode
      treeDefaultExpandAll
      showSearch={{ treeNodeFilterProp: 'title' }}
      allowClear
      loading={units.isPending}
      disabled={entry.readOnly}
      placeholder={t('form:choose')}
      value={typeof value === 'string' ? value : null}
      treeData={(units.data ?? []).map((unit: Unit) => ({
        id: unit.id,
        pId: unit.parent !== null && known.has(unit.parent) ? unit.parent : 0,
        value: unit.id,
        title: text(unit.title),
      }))}
      aria-required={entry.mustBeFilled}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...(invalid ? { status: 'error' as const } : {})}
      onChange={(unit?: string | null) => onChange(unit ?? null)}
    />
  );
}
