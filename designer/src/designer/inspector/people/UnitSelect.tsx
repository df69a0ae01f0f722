import type { UnitKind, UnitReference } from '@jingwei/engine';
import { unitName } from '../../canvas/state-summary.ts';
import { ElementSelect } from '../ElementSelect.tsx';

export const unitKinds: readonly UnitKind[] = [
  'city',
  'district',
  'street',
  'community',
  'grid',
  'micro-grid',
  'department',
];
const references: readonly UnitReference[] = ['case', ...unitKinds];

interface SelectProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: UnitReference;
  readonly onChange: (unit: UnitReference) => void;
}

/** Where: the unit of the case, or the one of a kind that is it or lies above it. */
export function UnitSelect({ value, onChange, ...rest }: SelectProps) {
  return (
    <ElementSelect
      {...rest}
      value={value}
      options={references.map((one) => ({ id: one, title: unitName(one) }))}
      onChange={(next) => onChange(next as UnitReference)}
    />
  );
}
