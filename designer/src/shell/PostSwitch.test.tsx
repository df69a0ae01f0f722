import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { useChosenPost } from '../session/chosen-post.ts';
import { SessionContext } from '../session/session-context.ts';
import { answerRequests, prepareBrowser, renderInApp, session } from '../testing/in-app.tsx';
import { loadMenu } from './later.ts';
import { PostSwitch } from './PostSwitch.tsx';

prepareBrowser();

beforeEach(() => {
  localStorage.clear();
  useChosenPost.setState({ post: null });
});

const post = (role: string, zh: string, unit: string, place: string) => ({
  role,
  roleTitle: { 'zh-CN': zh, en: role },
  unit: { id: unit, title: { 'zh-CN': place, en: unit }, kind: 'community' as const },
  permissions: [],
});
const clerk = post('intake-clerk', '受理员', 'elm', '榆社区');
const mediator = post('mediator', '调解员', 'oak', '橡社区');

const show = (posts: (typeof clerk)[]) => {
  answerRequests({});
  renderInApp(
    <SessionContext value={{ ...session, posts }}>
      <PostSwitch />
    </SessionContext>,
  );
};

it('only says the unit to who holds one post', () => {
  show([clerk]);
  expect(screen.getByText('榆社区')).not.toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

it('lets who holds several choose one and remembers it on this machine', async () => {
  show([clerk, mediator]);
  // Once the menu is there the button under it is another one.
  await act(async () => {
    await loadMenu();
  });
  await userEvent.click(await screen.findByRole('button', { name: '全部岗位（2），切换岗位' }));
  await userEvent.click(
    await screen.findByRole('menuitem', { name: '橡社区 调解员' }, { timeout: 10_000 }),
  );
  expect(useChosenPost.getState().post).toBe('mediator@oak');
  expect(localStorage.getItem('jingwei.post')).toBe('person-1 mediator@oak');
  expect(await screen.findByRole('button', { name: '橡社区 调解员，切换岗位' })).not.toBeNull();
});
