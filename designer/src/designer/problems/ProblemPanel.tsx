import { CloseCircleOutlined, DownOutlined, UpOutlined, WarningOutlined } from '@ant-design/icons';
import type { Flow, Problem } from '@jingwei/engine';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { drawnFor, selectedIn } from '../model/selected.ts';
import './problems.css';

interface PanelProps {
  readonly problems: readonly Problem[] | null;
  readonly flow: Flow;
  readonly onSelect: (id: string) => void;
}

/** Everything that is wrong, in words with the next step; a click leads to the element. */
export function ProblemPanel({ problems, flow, onSelect }: PanelProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (problems === null)
    return <div className="jw-problems">{t('designer:problems.checking')}</div>;
  if (problems.length === 0)
    return <div className="jw-problems">{t('designer:problems.none')}</div>;
  const sorted = problems.toSorted(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  const errors = problems.filter((one) => one.severity === 'error').length;
  return (
    <section className="jw-problems">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? <DownOutlined aria-hidden /> : <UpOutlined aria-hidden />}
        {t('designer:problems.title', { errors, warnings: problems.length - errors })}
      </button>
      {open && (
        <ul>
          {sorted.map((one) => (
            <li key={`${one.code}${one.path}`}>
              <ProblemLine problem={one} flow={flow} onSelect={onSelect} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ProblemLine({
  problem,
  flow,
  onSelect,
}: {
  problem: Problem;
  flow: Flow;
  onSelect: PanelProps['onSelect'];
}) {
  const { t } = useTranslation();
  const text = useText();
  const here = problem.flow === undefined || problem.flow === flow.id;
  const drawn = here ? drawnFor(flow, problem.element) : null;
  const severe = problem.severity === 'error';
  const words = (
    <>
      {severe ? (
        <CloseCircleOutlined className="jw-problem-error" aria-hidden />
      ) : (
        <WarningOutlined className="jw-problem-warning" aria-hidden />
      )}
      <span className="jw-visually-hidden">
        {severe ? t('designer:problems.error') : t('designer:problems.warning')}
      </span>
      {drawn === null ? null : <strong>{text(selectedIn(flow, drawn).element.title)}</strong>}
      <span>
        {text(problem.message)} {text(problem.solve)}
      </span>
    </>
  );
  return drawn === null ? (
    <div className="jw-problem-line">{words}</div>
  ) : (
    <button type="button" className="jw-problem-line" onClick={() => onSelect(drawn)}>
      {words}
    </button>
  );
}
