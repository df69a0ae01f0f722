import { type Static, Type } from 'typebox';
import { closed, Id } from '../document/primitives.ts';

/** The kinds of element that a change can add or remove; each lies in one list of the bundle. */
export const ElementKind = Type.Union([
  Type.Literal('flow'),
  Type.Literal('regulation'),
  Type.Literal('role'),
  Type.Literal('parameter'),
  Type.Literal('code-list'),
  Type.Literal('code'),
  Type.Literal('rule'),
  Type.Literal('table'),
  Type.Literal('table-input'),
  Type.Literal('table-output'),
  Type.Literal('row'),
  Type.Literal('field'),
  Type.Literal('form'),
  Type.Literal('form-section'),
  Type.Literal('form-item'),
  Type.Literal('state'),
  Type.Literal('action'),
  Type.Literal('route'),
  Type.Literal('deadline'),
  Type.Literal('warning'),
  Type.Literal('consequence'),
  Type.Literal('document'),
  Type.Literal('obligation'),
  Type.Literal('unit-obligation'),
  Type.Literal('signal'),
  Type.Literal('counter'),
  Type.Literal('party-role'),
  Type.Literal('property'),
]);
export type ElementKind = Static<typeof ElementKind>;

/**
 * Where an element lies: `flow` for the elements of a flow (absent: the pack), `parent` for what lies
 * in another element (a form's item, a list's code, a table's row).
 */
const place = {
  kind: ElementKind,
  flow: Type.Optional(Id),
  parent: Type.Optional(Id),
};

const AddElement = Type.Object(
  { op: Type.Literal('add'), ...place, element: Type.Object({ id: Id }) },
  closed,
);

const RemoveElement = Type.Object({ op: Type.Literal('remove'), ...place, id: Id }, closed);

/**
 * Sets one property of one element; `path` lists property names below the element and never passes
 * through a list of elements. Without `value` the property is removed. `id` may not be set.
 */
const SetProperty = Type.Object(
  {
    op: Type.Literal('set'),
    ...place,
    id: Id,
    path: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { minItems: 1, maxItems: 8 }),
    value: Type.Optional(Type.Unknown()),
  },
  closed,
);

/** Sets a property of the pack itself: its title, version or the city's calendar. */
const SetPackProperty = Type.Object(
  {
    op: Type.Literal('set-pack'),
    path: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { minItems: 1, maxItems: 8 }),
    value: Type.Optional(Type.Unknown()),
  },
  closed,
);

/**
 * One edit of one element by its id: the unit of drafts, undo, diffs, overlays and merges.
 * Lists sort by `order`, so moving an element is setting its `order`.
 */
export const Change = Type.Union([AddElement, RemoveElement, SetProperty, SetPackProperty]);
export type Change = Static<typeof Change>;
