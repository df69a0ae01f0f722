import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonSelect } from '../form/inputs/PersonSelect.tsx';
import { useSession } from '../session/session-context.ts';
import { InstantPicker } from '../time/InstantPicker.tsx';
import './circumstances.css';

export interface Circumstances {
  /** When it happened, where that was before it is entered. */
  readonly happenedAt: string | null;
  /** The colleague whose doing is entered. */
  readonly enteredFor: string | null;
}

interface CircumstancesProps {
  readonly id: string;
  readonly value: Circumstances;
  readonly onChange: (value: Circumstances) => void;
}

/** Entered later than it happened, or for a colleague: asked only of who says so. */
export function EntryCircumstances({ id, value, onChange }: CircumstancesProps) {
  const { t } = useTranslation();
  const { city, person } = useSession();
  const [late, setLate] = useState(value.happenedAt !== null);
  const [other, setOther] = useState(value.enteredFor !== null);
  return (
    <div className="jw-circumstances">
      <Checkbox
        checked={late}
        onChange={(event) => {
          setLate(event.target.checked);
          if (!event.target.checked) onChange({ ...value, happenedAt: null });
        }}
      >
        {t('desk:circumstances.late')}
      </Checkbox>
      {late ? (
        <div className="jw-circumstance">
          <label htmlFor={`${id}-happened`}>{t('desk:circumstances.happenedAt')}</label>
          <InstantPicker
            id={`${id}-happened`}
            zone={city.zone}
            past
            value={value.happenedAt}
            onChange={(happenedAt) => onChange({ ...value, happenedAt })}
          />
        </div>
      ) : null}
      <Checkbox
        checked={other}
        onChange={(event) => {
          setOther(event.target.checked);
          if (!event.target.checked) onChange({ ...value, enteredFor: null });
        }}
      >
        {t('desk:circumstances.other')}
      </Checkbox>
      {other ? (
        <div className="jw-circumstance">
          <label htmlFor={`${id}-for`}>{t('desk:circumstances.enteredFor')}</label>
          <PersonSelect
            id={`${id}-for`}
            except={person.id}
            value={value.enteredFor}
            onChange={(enteredFor) => onChange({ ...value, enteredFor })}
          />
        </div>
      ) : null}
    </div>
  );
}
