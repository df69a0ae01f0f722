import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { PartyRole } from '../model.ts';
import { PartyFields } from './PartyFields.tsx';
import { emptyParty, type PartyDraft, type PartyProblem } from './party-drafts.ts';
import './parties.css';

interface EditorProps {
  readonly roles: readonly PartyRole[];
  readonly parties: readonly PartyDraft[];
  readonly problems: readonly PartyProblem[];
  readonly onChange: (parties: readonly PartyDraft[]) => void;
}

/** The parties, role by role. */
export function PartiesEditor({ roles, parties, problems, onChange }: EditorProps) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <>
      {roles.map((role) => {
        const present = parties.filter((party) => party.role === role.id);
        const problem = problems.find(({ at }) => at === role.id);
        const title = text(role.title);
        return (
          <fieldset key={role.id} className="jw-form-section">
            <legend>
              {role.min > 0 ? (
                <span className="jw-required" aria-hidden="true">
                  *
                </span>
              ) : null}
              {title}
            </legend>
            {present.map((party, index) => (
              <PartyFields
                key={party.key}
                party={party}
                title={present.length > 1 ? `${title} ${index + 1}` : title}
                problem={problems.find(({ at }) => at === `${party.key}/name`)}
                onChange={(changed) =>
                  onChange(parties.map((one) => (one.key === party.key ? changed : one)))
                }
                {...(present.length > role.min
                  ? { remove: () => onChange(parties.filter((one) => one.key !== party.key)) }
                  : {})}
              />
            ))}
            {problem === undefined ? null : (
              <div className="jw-field-problem" role="alert">
                {t(problem.key, { title, min: role.min })}
              </div>
            )}
            {present.length < role.max ? (
              <Button
                icon={<PlusOutlined aria-hidden />}
                onClick={() => onChange([...parties, emptyParty(role.id)])}
              >
                {t('desk:party.add', { title })}
              </Button>
            ) : null}
          </fieldset>
        );
      })}
    </>
  );
}
