import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from './connection/query-client.ts';
import { ErrorBoundary } from './problem/ErrorBoundary.tsx';
import { router } from './router.tsx';
import { ThemeProvider } from './theme/ThemeProvider.tsx';

/** Everything that a page stands on: look and language, the server's answers, the address. */
export function App() {
  return (
    <ThemeProvider>
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ErrorBoundary>
    </ThemeProvider>
  );
}
