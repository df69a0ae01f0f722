import { CheckOutlined, DownOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-text.ts';
import { keyOfPost, useChosenPost } from '../session/chosen-post.ts';
import { useSession } from '../session/session-context.ts';
import { useChoosePost } from '../session/session-requests.ts';
import { MenuButton } from './MenuButton.tsx';

const all = 'all';

/** Where the person is at work; who holds several posts chooses one of them, or all. */
export function PostSwitch() {
  const { t } = useTranslation();
  const text = useText();
  const session = useSession();
  const choose = useChoosePost();
  const chosen = useChosenPost((state) => state.post) ?? all;
  const { posts } = session;
  if (posts.length < 2) return <span>{text(posts[0]?.unit.title)}</span>;
  const entries = [
    { key: all, label: t('shell:posts.all', { count: posts.length }) },
    ...posts.map((post) => ({
      key: keyOfPost(post),
      label: t('shell:posts.one', { unit: text(post.unit.title), role: text(post.roleTitle) }),
    })),
  ];
  const label = entries.find(({ key }) => key === chosen)?.label ?? '';
  return (
    <MenuButton
      className="jw-post"
      selected={[chosen]}
      items={[
        {
          key: 'posts',
          type: 'group',
          label: t('shell:posts.choose'),
          children: entries.map((entry) => ({
            ...entry,
            icon: (
              <CheckOutlined aria-hidden className={entry.key === chosen ? '' : 'jw-unchosen'} />
            ),
            onClick: () => choose(session, entry.key === all ? null : entry.key),
          })),
        },
      ]}
      aria-label={t('shell:posts.label', { post: label })}
    >
      <span>{label}</span>
      <DownOutlined aria-hidden />
    </MenuButton>
  );
}
