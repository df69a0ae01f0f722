import { Button, Input, Radio } from 'antd';
import type { HTMLInputTypeAttribute } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyDraft, PartyProblem } from './party-drafts.ts';

interface PartyProps {
  readonly party: PartyDraft;
  readonly title: string;
  readonly problem: PartyProblem | undefined;
  readonly onChange: (party: PartyDraft) => void;
  /** Absent where the flow needs this many. */
  readonly remove?: () => void;
}

const kinds = ['person', 'organisation', 'place'] as const;

interface Part {
  readonly name: 'name' | 'phone' | 'citizenId' | 'address';
  readonly type?: HTMLInputTypeAttribute;
  readonly maxLength: number;
}

const parts: readonly Part[] = [
  { name: 'name', maxLength: 200 },
  { name: 'phone', type: 'tel', maxLength: 40 },
  { name: 'citizenId', maxLength: 18 },
  { name: 'address', maxLength: 400 },
];

/** One party. The labels carry the party's title for who hears them without seeing the box. */
export function PartyFields({ party, title, problem, onChange, remove }: PartyProps) {
  const { t } = useTranslation();
  const id = `party-${party.key}`;
  const label = (part: Part) => (part.name === 'name' ? nameKey(party.kind) : part.name);
  return (
    <div className="jw-party">
      <div className="jw-party-head">
        <Radio.Group
          className="jw-choices"
          aria-label={t('desk:party.kind', { title })}
          value={party.kind}
          onChange={(event) => onChange({ ...party, kind: event.target.value })}
          options={kinds.map((kind) => ({ value: kind, label: t(`desk:party.kinds.${kind}`) }))}
        />
        {remove === undefined ? null : (
          <Button type="text" aria-label={t('desk:party.removeOf', { title })} onClick={remove}>
            {t('desk:party.remove')}
          </Button>
        )}
      </div>
      <div className="jw-form-grid">
        {parts
          .filter(({ name }) => name !== 'citizenId' || party.kind === 'person')
          .map((part) => {
            const wrong = part.name === 'name' ? problem : undefined;
            return (
              <div key={part.name} className="jw-field">
                <label className="jw-label" htmlFor={`${id}-${part.name}`}>
                  <span className="jw-visually-hidden">{title} </span>
                  {t(`desk:party.${label(part)}`)}
                </label>
                <Input
                  id={`${id}-${part.name}`}
                  type={part.type ?? 'text'}
                  autoComplete="off"
                  maxLength={part.maxLength}
                  value={party[part.name]}
                  aria-invalid={wrong !== undefined}
                  aria-describedby={wrong === undefined ? undefined : `${id}-problem`}
                  {...(wrong === undefined ? {} : { status: 'error' as const })}
                  onChange={(event) => onChange({ ...party, [part.name]: event.target.value })}
                />
                {wrong === undefined ? null : (
                  <div className="jw-field-problem" id={`${id}-problem`} role="alert">
                    {t(wrong.key)}
                  </div>
                )}
              </div>
            );
          })}
      </div>
    </div>
  );
}

const nameKey = (kind: string): string => (kind === 'person' ? 'personName' : 'otherName');
