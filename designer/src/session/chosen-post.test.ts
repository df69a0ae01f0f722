import { beforeEach, describe, expect, it } from 'vitest';
import { session } from '../testing/in-app.tsx';
import { keyOfPost, narrowed, recallPost, rememberPost, useChosenPost } from './chosen-post.ts';

const title = (words: string) => ({ 'zh-CN': words, en: words });
const post = (role: string, unit: string, permissions: string[]) => ({
  role,
  roleTitle: title(role),
  unit: { id: unit, title: title(unit), kind: 'community' as const },
  permissions,
});
const clerk = post('intake-clerk', 'elm', ['case.read', 'case.start']);
const administrator = post('administrator', 'city', ['design.edit']);
const twoPosts = {
  ...session,
  posts: [clerk, administrator],
  permissions: ['case.read', 'case.start', 'design.edit'],
};
const chosen = () => useChosenPost.getState().post;

beforeEach(() => {
  localStorage.clear();
  useChosenPost.setState({ post: null });
});

describe('the chosen post', () => {
  it('is there again after a reload', () => {
    rememberPost(twoPosts, keyOfPost(clerk));
    useChosenPost.setState({ post: null });
    recallPost(twoPosts);
    expect(chosen()).toBe('intake-clerk@elm');
  });

  it('is not taken over by another person', () => {
    rememberPost(twoPosts, keyOfPost(clerk));
    recallPost({ ...twoPosts, person: { ...twoPosts.person, id: 'person-2' } });
    expect(chosen()).toBeNull();
  });

  it('is forgotten once it is not held any more', () => {
    rememberPost(twoPosts, keyOfPost(administrator));
    recallPost({ ...twoPosts, posts: [clerk] });
    expect(chosen()).toBeNull();
  });

  it('permits what it alone permits, all of them together everything', () => {
    expect(narrowed(twoPosts, 'intake-clerk@elm').permissions).toEqual(['case.read', 'case.start']);
    expect(narrowed(twoPosts, null).permissions).toEqual(twoPosts.permissions);
    expect(narrowed(twoPosts, 'publisher@city').permissions).toEqual(twoPosts.permissions);
  });
});
