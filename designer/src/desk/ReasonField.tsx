import { Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface FieldProps {
  readonly id: string;
  readonly value: string;
  readonly required: boolean;
  /** What is wrong with it. */
  readonly problem: string | undefined;
  readonly onChange: (reason: string) => void;
}

/** Why something is done, for the record. */
export function ReasonField({ id, value, required, problem, onChange }: FieldProps) {
  const { t } = useTranslation();
  const problemId = `${id}-problem`;
  return (
    <div className="jw-field">
      <label className="jw-label" htmlFor={id}>
        {required ? (
          <span className="jw-required" aria-hidden="true">
            *
          </span>
        ) : null}
        {t('desk:action.reason')}
      </label>
      <Input.TextArea
        id={id}
        rows={2}
        maxLength={4000}
        value={value}
        aria-required={required}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        {...(problem === undefined ? {} : { status: 'error' as const })}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem === undefined ? null : (
        <div className="jw-field-problem" id={problemId} role="alert">
          {problem}
        </div>
      )}
    </div>
  );
}
