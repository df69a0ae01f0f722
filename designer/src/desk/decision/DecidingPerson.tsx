import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import { instantText } from '../../time/format.ts';
import type { Decision } from './decision-requests.ts';

type Post = Decision['authority']['by'][number];

/** The id of who acts when nobody does. */
const machine = 'system';

/** Who decided, when, and which of their posts entitled them. */
export function DecidingPerson({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { zone } = useSession().city;
  const { person, authority, actingFor, enteredFor, reason } = decision;
  const name = person.id === machine ? t('decision:person.system') : person.name;
  return (
    <section>
      <h3>{t('decision:person.title')}</h3>
      <p>
        <strong>{name}</strong>{' '}
        <span className="jw-decision-faint">{instantText(decision.happenedAt, zone)}</span>
      </p>
      {actingFor === undefined ? null : (
        <p>{t('decision:person.actingFor', { name: actingFor.name })}</p>
      )}
      {enteredFor === undefined ? null : (
        <p>{t('decision:person.enteredFor', { name: enteredFor.name })}</p>
      )}
      <Authority authority={authority} />
      {reason === null ? null : <p>{t('decision:person.reason', { reason })}</p>}
    </section>
  );
}

function Authority({ authority: { needed, by } }: Pick<Decision, 'authority'>) {
  const { t } = useTranslation();
  if (!needed) return <p>{t('decision:person.notNeeded')}</p>;
  if (by.length === 0) return <p>{t('decision:person.together')}</p>;
  return (
    <>
      <p>{t('decision:person.entitled')}</p>
      <ul>
        {by.map((post) => (
          <li key={`${post.role.id}@${post.unit.id}`}>
            <PostWords post={post} />
          </li>
        ))}
      </ul>
    </>
  );
}

function PostWords({ post: { role, unit, from, until } }: { post: Post }) {
  const { t } = useTranslation();
  const text = useText();
  const term =
    from === undefined
      ? ''
      : until === undefined
        ? t('decision:person.from', { from })
        : t('decision:person.between', { from, until });
  return (
    <>
      {t('decision:person.post', { role: text(role.title), unit: text(unit.title) })}
      {term}
    </>
  );
}
