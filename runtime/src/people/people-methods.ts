import { localDateOf } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import type { PeopleMethods } from '../runtime.ts';
import { listPeople, loadPosts } from '../store/people.ts';
import { askingOf } from './request-access.ts';
import { roleTitles } from './role-titles.ts';

export function peopleMethods(parts: Parts): PeopleMethods {
  return {
    async units(context) {
      const { access } = await askingOf(parts, parts.reader, context);
      return access.tree.units.map(({ id, parent, kind, title }) => ({ id, parent, kind, title }));
    },
    /** With `unit`: those who hold a post there or below it. */
    async people(context, { unit }) {
      const { access, city, at } = await askingOf(parts, parts.reader, context);
      const { tree } = access;
      if (unit !== undefined && tree.get(unit) === undefined) {
        throw new RuntimeError('RUNTIME_UNIT_UNKNOWN', { details: { unit } });
      }
      const today = localDateOf(at, city.zone);
      const titleOf = await roleTitles(parts.reader, parts, city.id, today);
      const posts = await loadPosts(parts.reader, city.id, today);
      const people = (await listPeople(parts.reader, city.id)).map(({ id, name }) => ({
        id,
        name,
        posts: posts.flatMap((post) => {
          const place = tree.get(post.unit);
          return post.person !== id || place === undefined
            ? []
            : [
                {
                  role: post.role,
                  roleTitle: titleOf(post.role),
                  unit: { id: place.id, title: place.title, kind: place.kind },
                },
              ];
        }),
      }));
      return unit === undefined
        ? people
        : people.filter((one) => one.posts.some((post) => tree.isAtOrAbove(unit, post.unit.id)));
    },
  };
}
