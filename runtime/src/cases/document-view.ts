import { ordered } from '@jingwei/engine';
import type { Access } from '../policy/decide.ts';
import type { DocumentView } from './case-view.ts';
import { both, type ShownCase } from './summarise.ts';

/** The documents that the flow declares; `entitled`: the person may record services in the case at all. */
export function documentViews(
  { machine, stored: { snapshot } }: ShownCase,
  { posts, tree }: Access,
  entitled: boolean,
): readonly DocumentView[] {
  const open = entitled && snapshot.status === 'active';
  const partyRoles = new Map(machine.flow.partyRoles.map(({ id, title }) => [id, title]));
  return ordered(machine.flow.documents ?? []).map(({ id, title, roles }) => ({
    id,
    title,
    mayServe:
      open &&
      posts.some(({ role, unit }) => roles.includes(role) && tree.isAtOrAbove(unit, snapshot.unit)),
    served: (snapshot.served ?? [])
      .filter(({ document }) => document === id)
      .map(({ to, method, at, happenedAt }) => ({
        to,
        toTitle: partyRoles.get(to) ?? both(to),
        method,
        at,
        happenedAt,
      })),
  }));
}
