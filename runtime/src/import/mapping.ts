/**
 * Where a field's value comes from: a column. `codes` maps what stands in the cell to code ids;
 * `otherwise` is the code for what it does not list. Without them a cell holds a code's id or title.
 */
export interface ColumnSource {
  readonly column: string;
  readonly codes?: Readonly<Record<string, string>>;
  readonly otherwise?: string;
  /** Longer cells are cut to the field's length and named in the report, instead of refused. */
  readonly cut?: boolean;
}

export type ValueSource = ColumnSource | { readonly constant: string | number | boolean };

/** A party for each row whose `name` cell is not empty. All but role and kind are columns. */
export interface PartySource {
  readonly role: string;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly name: string;
  readonly phone?: string;
  readonly citizenId?: string;
  readonly address?: string;
}

/** How a CSV's rows become cases: the document that `--map` names. */
export interface ImportMapping {
  /**
   * What the external ids are unique within, so that two systems may both count from 1: lower-case
   * letters, digits and `-`, at most 40.
   */
  readonly source: string;
  /** The column with the row's own id in that system. */
  readonly externalId: string;
  /** The id of the unit that receives the cases. */
  readonly unit: string;
  /** By field of the flow's start form. */
  readonly values: Readonly<Record<string, ValueSource>>;
  readonly parties?: readonly PartySource[];
}
