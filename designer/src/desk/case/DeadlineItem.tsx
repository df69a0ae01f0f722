import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { BasisList } from '../BasisList.tsx';
import { DueChip } from '../deadline/DueChip.tsx';
import { DueTime } from '../deadline/DueTime.tsx';
import type { CaseDetail } from '../model.ts';

export function DeadlineItem({ deadline }: { deadline: CaseDetail['deadlines'][number] }) {
  const { t } = useTranslation();
  const text = useText();
  const { title, sentence, basis, kind } = deadline;
  return (
    <li>
      <div>
        <strong>{text(title)}</strong>
        <DueChip
          due={deadline}
          sentence={
            <>
              {text(sentence)}
              <BasisList basis={basis} />
            </>
          }
        />
      </div>
      <small>
        {t(`desk:deadline.${kind}`)} <DueTime due={deadline} />
      </small>
      <small>{text(sentence)}</small>
    </li>
  );
}
