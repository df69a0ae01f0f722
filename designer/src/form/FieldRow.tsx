import { CloseCircleOutlined } from '@ant-design/icons';
import type { Json } from '@jingwei/engine';
import type { ComponentType } from 'react';
import { useText } from '../i18n/use-text.ts';
import type { EntryInputProps } from './entry-input.ts';
import { type FieldProblem, fieldWords } from './form-problems.ts';
import type { FormEntry } from './form-view.ts';
import { AttachmentsInput } from './inputs/AttachmentsInput.tsx';
import { BooleanInput } from './inputs/BooleanInput.tsx';
import { CodeInput } from './inputs/CodeInput.tsx';
import { CodesInput } from './inputs/CodesInput.tsx';
import { DateInput } from './inputs/DateInput.tsx';
import { DateTimeInput } from './inputs/DateTimeInput.tsx';
import { LongTextInput } from './inputs/LongTextInput.tsx';
import { MoneyInput } from './inputs/MoneyInput.tsx';
import { NumberInput } from './inputs/NumberInput.tsx';
import { PersonInput } from './inputs/PersonInput.tsx';
import { TextInput } from './inputs/TextInput.tsx';
import { UnitInput } from './inputs/UnitInput.tsx';

const inputs: Readonly<Record<FormEntry['widget'], ComponentType<EntryInputProps>>> = {
  text: TextInput,
  textarea: LongTextInput,
  number: NumberInput,
  money: MoneyInput,
  switch: BooleanInput,
  date: DateInput,
  'date-time': DateTimeInput,
  select: CodeInput,
  radio: CodeInput,
  checkboxes: CodesInput,
  phone: TextInput,
  'citizen-id': TextInput,
  unit: UnitInput,
  person: PersonInput,
  attachments: AttachmentsInput,
};

/** Widgets of several controls: they are named as a group, not by a label for one of them. */
const groups: readonly FormEntry['widget'][] = ['switch', 'radio', 'checkboxes', 'attachments'];

interface RowProps {
  readonly id: string;
  readonly entry: FormEntry;
  readonly value: Json;
  readonly problem: FieldProblem | undefined;
  readonly onChange: (value: Json) => void;
}

/** Label, input, help and problem, tied to one another for who does not see them. */
export function FieldRow({ id, entry, value, problem, onChange }: RowProps) {
  const text = useText();
  const Input = inputs[entry.widget];
  const grouped = groups.includes(entry.widget);
  const described = [
    ...(entry.help === '' ? [] : [`${id}-help`]),
    ...(problem === undefined ? [] : [`${id}-problem`]),
  ].join(' ');
  const wide = entry.width === 'full';
  const label = (
    <>
      {entry.mustBeFilled ? (
        <span className="jw-required" aria-hidden="true">
          *
        </span>
      ) : null}
      {entry.title}
    </>
  );
  return (
    <div className={wide ? 'jw-field jw-field-wide' : 'jw-field'} data-field={entry.field}>
      {grouped ? (
        <span className="jw-label" id={`${id}-label`}>
          {label}
        </span>
      ) : (
        <label className="jw-label" id={`${id}-label`} htmlFor={id}>
          {label}
        </label>
      )}
      <Input
        entry={entry}
        value={value}
        onChange={onChange}
        id={id}
        describedBy={described === '' ? undefined : described}
        invalid={problem !== undefined}
      />
      {entry.help === '' ? null : (
        <div className="jw-help" id={`${id}-help`}>
          {entry.help}
        </div>
      )}
      {problem === undefined ? null : (
        <div className="jw-field-problem" id={`${id}-problem`} role="alert">
          <CloseCircleOutlined aria-hidden /> {fieldWords(problem).map(text).join(' ')}
        </div>
      )}
    </div>
  );
}
