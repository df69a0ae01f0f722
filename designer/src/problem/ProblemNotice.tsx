import type { Text } from '@jingwei/engine';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../connection/api-problem.ts';
import { useText } from '../i18n/use-text.ts';
import './problem.css';

/** What the engine's problems and the server's have in common. */
export interface ShownProblem {
  readonly code: string;
  readonly severity?: 'error' | 'warning';
  readonly path?: string;
  readonly message: Text;
  readonly solve?: Text;
}

interface NoticeProps {
  readonly error: Error;
  /** Says in words where a path of a finding lies; without it the path stays away. */
  readonly placeOf?: (path: string) => string | undefined;
  readonly action?: ReactNode;
}

/** What happened, where, what to do, and the code to quote when asking for help. */
export function ProblemNotice({ error, placeOf, action }: NoticeProps) {
  const { t, i18n } = useTranslation();
  const code = error instanceof ApiProblem ? error.code : 'DESIGNER_PAGE_FAILED';
  const own = `problem:${code}`;
  const details = error instanceof ApiProblem ? error.details : null;
  const said = details?.detail ?? details?.title ?? '';
  const what = i18n.exists(`${own}.what`) ? t(`${own}.what`) : said;
  const next = i18n.exists(`${own}.next`) ? t(`${own}.next`) : details?.solve;
  return (
    <Alert
      className="jw-problem"
      type="error"
      showIcon
      role="alert"
      title={what === '' ? t('problem:what') : what}
      action={action}
      description={
        <>
          {next === undefined ? null : <p>{next}</p>}
          <ProblemList problems={details?.problems ?? []} {...(placeOf ? { placeOf } : {})} />
          <p className="jw-problem-code">{t('problem:code', { code })}</p>
        </>
      }
    />
  );
}

interface ListProps {
  readonly problems: readonly ShownProblem[];
  readonly placeOf?: (path: string) => string | undefined;
}

/** Findings one below the other: the place, what is wrong, how to solve it. */
export function ProblemList({ problems, placeOf }: ListProps) {
  const text = useText();
  if (problems.length === 0) return null;
  return (
    <ul className="jw-problem-list">
      {problems.map((one) => {
        const place = one.path === undefined ? undefined : placeOf?.(one.path);
        return (
          <li key={`${one.code}${one.path ?? ''}${text(one.message)}`}>
            {place === undefined ? null : <strong>{place} </strong>}
            {text(one.message)} {text(one.solve)}
          </li>
        );
      })}
    </ul>
  );
}
