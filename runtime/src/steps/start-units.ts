import type { Flow } from '@jingwei/engine';
import type { Access } from '../policy/decide.ts';
import type { Unit } from '../store/cities.ts';

/** Where a person may open a case of a flow: the units of its kinds at or below a post that may. */
export function startUnits(flow: Flow, access: Access): readonly Unit[] {
  return access.tree.units.filter((unit) => canStartAt(flow, unit.id, access));
}

export function canStartAt(flow: Flow, unit: string, { tree, posts }: Access): boolean {
  const kind = tree.get(unit)?.kind;
  return (
    kind !== undefined &&
    flow.start.unitKinds.includes(kind) &&
    posts.some((post) => flow.start.roles.includes(post.role) && tree.isAtOrAbove(post.unit, unit))
  );
}
