import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import { instantText } from '../../time/format.ts';
import type { GroupView } from '../model.ts';

/** How joint work stands: who has answered and who is to come, votes, supervision, urging, copies. */
export function GroupStanding({ group }: { readonly group: GroupView }) {
  const { t } = useTranslation();
  const text = useText();
  const { city } = useSession();
  const comma = t('shell:listComma');
  const { mode, seats, answered, answers, tally, needs, next, urged, copies, supervision } = group;
  const words = (key: string, said: Readonly<Record<string, unknown>> = {}) =>
    t(`desk:group.${key}`, said);
  const lines = [
    ...(seats > 1 ? [words('standing', { mode: words(`modes.${mode}`), answered, seats })] : []),
    ...(needs === null
      ? []
      : [
          words(needs.more ? 'needsMore' : 'needs', { percent: needs.percent }) +
            (needs.quorum > 0 ? words('quorum', { count: needs.quorum }) : ''),
        ]),
    ...(tally === null ? [] : [words('tally', tally)]),
    ...(answers ?? []).map(({ actionTitle, by, actingFor, at }) =>
      words(actingFor === null ? 'answer' : 'answerFor', {
        name: by.name,
        principal: actingFor?.name,
        action: text(actionTitle),
        at: instantText(at, city.zone),
      }),
    ),
    ...(next.length === 0
      ? []
      : [words('next', { names: next.map(({ name }) => name).join(comma) })]),
    ...(urged.lastAt === null
      ? []
      : [words('urged', { count: urged.count, at: instantText(urged.lastAt, city.zone) })]),
    ...(copies.length === 0
      ? []
      : [
          words('copies', {
            names: copies
              .map(({ person, readAt }) =>
                readAt === null ? person.name : words('read', { name: person.name }),
              )
              .join(comma),
          }),
        ]),
  ];
  const tags = [
    ...(supervision === 0 ? [] : [{ color: 'error', words: words(`supervision.${supervision}`) }]),
    ...(group.suspendedAt === null ? [] : [{ color: 'warning', words: words('suspended') }]),
    ...(group.decided ? [{ color: 'success', words: words('decided') }] : []),
  ];
  if (lines.length + tags.length === 0) return null;
  return (
    <div className="jw-group">
      {tags.map((tag) => (
        <Tag key={tag.words} color={tag.color}>
          {tag.words}
        </Tag>
      ))}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
