import { create } from 'zustand';
import type { Session } from './session.ts';

/** A post as requests name it: `role@unit`. */
export type PostKey = string;

const place = 'jingwei.post';

/** The one of their posts that the person acts by; null: all of them. */
export const useChosenPost = create<{ readonly post: PostKey | null }>(() => ({ post: null }));

export const keyOfPost = ({ role, unit }: Session['posts'][number]): PostKey =>
  `${role}@${unit.id}`;

/** Chooses again what the same person chose on this machine before, as long as they hold it. */
export function recallPost({ person, posts }: Session): void {
  const [owner, post] = (localStorage.getItem(place) ?? '').split(' ');
  const isHeld = owner === person.id && posts.some((one) => keyOfPost(one) === post);
  useChosenPost.setState({ post: isHeld ? (post ?? null) : null });
}

export function rememberPost({ person }: Session, post: PostKey | null): void {
  if (post === null) localStorage.removeItem(place);
  else localStorage.setItem(place, `${person.id} ${post}`);
  useChosenPost.setState({ post });
}

/** The session as the chosen post alone has it: what it permits. */
export function narrowed(session: Session, post: PostKey | null): Session {
  const chosen = session.posts.find((one) => keyOfPost(one) === post);
  return chosen === undefined ? session : { ...session, permissions: chosen.permissions };
}
