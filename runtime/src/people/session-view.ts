import type { Text, UnitReference } from '@jingwei/engine';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Titled {
  readonly id: string;
  readonly title: Text;
}

export type PlaceKind = Exclude<UnitReference, 'case'>;

export interface UnitView extends Titled {
  readonly parent: string | null;
  readonly kind: PlaceKind;
}

export interface PostView {
  readonly role: string;
  readonly roleTitle: Text;
  readonly unit: Titled & { readonly kind: PlaceKind };
}

export interface PersonView extends Named {
  readonly posts: readonly PostView[];
}

/** A post of one's own, with what it alone permits somewhere. */
export interface OwnPostView extends PostView {
  readonly permissions: readonly string[];
}

/** Who is signed in. `csrf` goes back in the header `x-jingwei-csrf` with every write. */
export interface SessionView {
  readonly person: Named & { readonly username: string };
  readonly city: Titled & { readonly zone: string };
  readonly posts: readonly OwnPostView[];
  readonly permissions: readonly string[];
  readonly demo: boolean;
  readonly engineVersion: string;
  readonly csrf: string;
}
