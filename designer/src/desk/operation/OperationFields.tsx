import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { CaseDetail, TaskOperation } from '../model.ts';
import { ReasonField } from '../ReasonField.tsx';
import { Choice } from './Choice.tsx';
import { type EnteredOperation, namesPeople, type OperationPart } from './entered-operation.ts';
import { RecipientSelect } from './RecipientSelect.tsx';

interface FieldsProps {
  readonly detail: CaseDetail;
  readonly offer: TaskOperation;
  readonly entered: EnteredOperation;
  readonly problems: Readonly<Partial<Record<OperationPart, string>>>;
  readonly change: (change: Partial<EnteredOperation>) => void;
}

/** What an operation asks, and nothing else. */
export function OperationFields({ detail, offer, entered, problems, change }: FieldsProps) {
  const { t } = useTranslation();
  const text = useText();
  const { operation, choices } = offer;
  const people = namesPeople(offer, entered);
  const decides = operation === 'decide-extension' || operation === 'decide-objection';
  const words = (key: string) => t(`desk:operation.${key}`);
  return (
    <div className="jw-operation-fields">
      {decides ? (
        <Choice
          label={words('decision')}
          value={entered.granted ? 'yes' : 'no'}
          options={(['yes', 'no'] as const).map((one) => ({
            value: one,
            label: t(`desk:operation.decisions.${operation}.${one}`),
          }))}
          onChange={(answer) => change({ granted: answer === 'yes' })}
        />
      ) : null}
      <Choice
        label={words('level')}
        value={entered.level}
        options={choices.level.map((one) => ({
          value: one,
          label: t(`desk:operation.levels.${one}`),
        }))}
        onChange={(level) => change({ level })}
      />
      <Choice
        label={words('where')}
        value={entered.where}
        options={choices.where.map((one) => ({
          value: one,
          label: t(`desk:operation.wheres.${one}`),
        }))}
        onChange={(where) => change({ where })}
      />
      <Choice
        label={words('from')}
        value={entered.from}
        options={choices.from.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(from) => change({ from, people: [] })}
      />
      {people === null ? null : (
        <Labelled
          id="operation-people"
          label={t(`desk:operation.people.${operation}`)}
          problem={problems.people}
        >
          <RecipientSelect
            id="operation-people"
            detail={detail}
            offer={offer}
            many={people === 'many'}
            value={entered.people}
            invalid={problems.people !== undefined}
            describedBy={problems.people === undefined ? undefined : 'operation-people-problem'}
            onChange={(chosen) => change({ people: chosen })}
          />
        </Labelled>
      )}
      {choices.to.length < 2 ? null : (
        <Labelled id="operation-to" label={words('to')} problem={problems.to}>
          <Select
            id="operation-to"
            className="jw-full"
            placeholder={t('form:choose')}
            value={entered.to ?? null}
            options={choices.to.map(({ id, title }) => ({ value: id, label: text(title) }))}
            aria-required
            aria-invalid={problems.to !== undefined}
            onChange={(to) => change({ to: to ?? undefined })}
          />
        </Labelled>
      )}
      <Choice
        label={words('resubmission')}
        value={entered.resubmission}
        options={choices.resubmission.map((one) => ({
          value: one,
          label: t(`desk:operation.resubmissions.${one}`),
        }))}
        onChange={(resubmission) => change({ resubmission })}
      />
      {choices.seats.length === 0 ? null : (
        <Labelled id="operation-seats" label={words('seats')} problem={problems.seats}>
          <Select
            id="operation-seats"
            className="jw-full"
            mode="multiple"
            placeholder={t('form:choose')}
            value={[...entered.seats]}
            options={choices.seats.map(({ id, principal }) => ({
              value: id,
              label: principal?.name ?? t('desk:task.nobody'),
            }))}
            aria-required
            aria-invalid={problems.seats !== undefined}
            onChange={(seats) => change({ seats })}
          />
        </Labelled>
      )}
      {offer.reason === null ? null : (
        <ReasonField
          id="operation-reason"
          required={offer.reason === 'required'}
          value={entered.reason}
          problem={problems.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
    </div>
  );
}

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly problem: string | undefined;
  readonly children: React.ReactNode;
}

function Labelled({ id, label, problem, children }: LabelledProps) {
  return (
    <div className="jw-field">
      <label className="jw-label" htmlFor={id}>
        <span className="jw-required" aria-hidden="true">
          *
        </span>
        {label}
      </label>
      {children}
      {problem === undefined ? null : (
        <div className="jw-field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </div>
      )}
    </div>
  );
}
