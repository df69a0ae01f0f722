import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { ProblemNotice } from './ProblemNotice.tsx';

interface State {
  readonly error: Error | null;
}

/** Keeps one broken place from taking the whole page with it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new TypeError(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div className="jw-page">
            <ProblemNotice
              error={error}
              action={
                <Button onClick={() => window.location.reload()}>{t('problem:reload')}</Button>
              }
            />
          </div>
        )}
      </Translation>
    );
  }
}
