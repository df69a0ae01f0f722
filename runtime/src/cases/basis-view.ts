import type { Basis, Bundle } from '@jingwei/engine';
import type { BasisView } from './case-view.ts';
import { both } from './summarise.ts';

/** Citations with the title of what they cite; a citation's own verification, else the register's. */
export function basisViews(
  basis: readonly Basis[] | undefined,
  { regulations }: Bundle,
): readonly BasisView[] {
  return (basis ?? []).map(({ regulation, article, verification }) => {
    const entry = regulations.find(({ id }) => id === regulation);
    return {
      regulation,
      title: entry?.title ?? both(regulation),
      article: article ?? null,
      verification: verification ?? entry?.verification ?? 'unverified',
    };
  });
}
