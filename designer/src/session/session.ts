import type { Text } from '@jingwei/engine';

export interface Post {
  readonly role: string;
  readonly roleTitle: Text;
  readonly unit: { readonly id: string; readonly title: Text; readonly kind: string };
}

/** Who is signed in, in which city, and what they may do. */
export interface Session {
  readonly person: { readonly id: string; readonly name: string; readonly username: string };
  readonly city: { readonly id: string; readonly title: Text; readonly zone: string };
  readonly posts: readonly Post[];
  readonly permissions: readonly string[];
  readonly demo: boolean;
  readonly engineVersion: string;
  readonly csrf: string;
}
