import type { Text } from '@jingwei/engine';
import type { PlaceKind } from './session-view.ts';

/** A city with its organisation and people, as data: what a demo or an embedder brings in. */
export interface CityData {
  readonly id: string;
  /** Stands in case numbers as `{city}`. */
  readonly code: string;
  readonly title: Text;
  /** IANA zone. */
  readonly zone: string;
  readonly demo: boolean;
  /** How many people must approve a publication; 0 only in a demo city. */
  readonly approvals: number;
  /** Parents before their children. */
  readonly units: readonly {
    readonly id: string;
    readonly parent: string | null;
    readonly kind: PlaceKind;
    readonly code: string;
    readonly title: Text;
  }[];
  readonly people: readonly PersonData[];
}

/** With a password, or with its hash as `hashPassword` made it somewhere else. */
export type PersonData = {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly posts: readonly {
    readonly role: string;
    readonly unit: string;
    readonly from: string;
    /** The last day; absent: until it is taken away. */
    readonly until?: string;
  }[];
} & ({ readonly password: string } | { readonly passwordHash: string });
