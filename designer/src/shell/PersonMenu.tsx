import { UserOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-text.ts';
import { useSession } from '../session/session-context.ts';
import { useSignOut } from '../session/session-requests.ts';
import { useLargeText } from '../theme/large-text.ts';
import { usePhone } from '../theme/use-media.ts';
import { MenuButton } from './MenuButton.tsx';

/** Who is signed in and with which posts; larger letters; signing out. */
export function PersonMenu() {
  const { t } = useTranslation();
  const text = useText();
  const phone = usePhone();
  const { person, posts } = useSession();
  const signOut = useSignOut();
  const largeText = useLargeText();
  const items = [
    {
      key: 'posts',
      type: 'group' as const,
      label: person.name,
      children: posts.map((post) => ({
        key: `${post.role}@${post.unit.id}`,
        disabled: true,
        label: t('shell:posts.one', { unit: text(post.unit.title), role: text(post.roleTitle) }),
      })),
    },
    { type: 'divider' as const },
    {
      key: 'large-text',
      label: t(largeText.on ? 'shell:largeText.off' : 'shell:largeText.on'),
      onClick: () => largeText.set(!largeText.on),
    },
    { key: 'sign-out', label: t('session:signOut'), onClick: () => signOut.mutate() },
  ];
  return (
    <MenuButton
      items={items}
      icon={<UserOutlined aria-hidden />}
      aria-label={t('shell:person', { name: person.name })}
    >
      {phone ? null : person.name}
    </MenuButton>
  );
}
