import { Button } from 'antd';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignInGate } from '../connection/sign-in-gate.ts';
import { ErrorBoundary } from '../problem/ErrorBoundary.tsx';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { narrowed, useChosenPost } from '../session/chosen-post.ts';
import { SessionContext } from '../session/session-context.ts';
import { useSessionQuery } from '../session/session-requests.ts';
import { usePhone } from '../theme/use-media.ts';
import { BottomBar } from './BottomBar.tsx';
import { DemoBanner } from './DemoBanner.tsx';
import { Header } from './Header.tsx';
import { fetchLater, RoomFrame, SessionEndedDialog, SignInPage } from './later.ts';
import { PageLoading } from './PageLoading.tsx';
import type { Room } from './room.ts';
import { SideBar } from './SideBar.tsx';
import './frame.css';

/** The frame around every page: who is not signed in sees the sign-in page at the same address. */
export function AppFrame({ rooms }: { rooms: readonly Room[] }) {
  const { t } = useTranslation();
  const phone = usePhone();
  const ended = useSignInGate((state) => state.ended);
  const post = useChosenPost((state) => state.post);
  useEffect(fetchLater, []);
  const { data: session, error, refetch } = useSessionQuery();
  if (error !== null)
    return (
      <main className="jw-page">
        <h1 className="jw-visually-hidden">{t('shell:product')}</h1>
        <ProblemNotice
          error={error}
          action={<Button onClick={() => refetch()}>{t('problem:again')}</Button>}
        />
      </main>
    );
  if (session === undefined) return <PageLoading />;
  if (session === null)
    return (
      <Suspense fallback={<PageLoading />}>
        <SignInPage />
      </Suspense>
    );
  const own = narrowed(session, post);
  const shown = rooms.filter((room) => room.permitted?.(own) ?? true);
  return (
    <SessionContext value={own}>
      <a className="jw-skip" href="#content">
        {t('shell:skip')}
      </a>
      <div className="jw-frame">
        {session.demo ? <DemoBanner /> : null}
        <Header rooms={shown} />
        {phone ? null : <SideBar rooms={shown} />}
        <main id="content" className="jw-main" tabIndex={-1}>
          <ErrorBoundary>
            <Suspense fallback={<PageLoading />}>
              <RoomFrame />
            </Suspense>
          </ErrorBoundary>
        </main>
        {phone ? <BottomBar rooms={shown} /> : null}
      </div>
      {ended ? (
        <Suspense>
          <SessionEndedDialog />
        </Suspense>
      ) : null}
    </SessionContext>
  );
}
