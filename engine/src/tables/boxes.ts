import type { Json } from '../json/json.ts';
import { type Axis, axisOf, codesOf } from './axis.ts';
import type { Test } from './cell-test.ts';
import type { PreparedTable } from './prepare.ts';
import { lowest, type Runs } from './runs.ts';

/** The atoms of each input: what a row asks for, or a part of what may come. */
export type Box = readonly Runs[];

/** A table as geometry: one axis an input, one box a row. */
export interface TableBoxes {
  readonly axes: readonly Axis[];
  readonly rows: readonly Box[];
  /** What rows should answer for. A missing value is part of it where a cell of the input says missing. */
  readonly domain: Box;
}

export function boxesOf(
  { inputs, rows }: PreparedTable,
  codes: Readonly<Record<string, readonly string[]>> | undefined,
): TableBoxes {
  const axes = inputs.map((input, position) => {
    const tests = rows.map((row) => row.tests[position] as Test);
    return axisOf(input, tests, codesOf(input, codes));
  });
  return {
    axes,
    rows: rows.map(({ tests }) => axes.map((axis, position) => axis.runs(tests[position] as Test))),
    domain: axes.map((axis, position) => {
      const missing = rows.some(({ tests }) => tests[position]?.kind === 'missing');
      return [{ from: 0, to: missing ? axis.atoms : axis.atoms - 1 }];
    }),
  };
}

/** One input of a box: a value for each axis, the first of its atoms. */
export function exampleIn({ axes }: TableBoxes, box: Box): Json[] {
  return axes.map((axis, position) => axis.example(lowest(box[position])));
}

/** What is left of a question: it ends unanswered when more cells would have to be compared. */
export class Budget {
  readonly cells: number;
  private left: number;

  constructor(cells: number) {
    this.cells = cells;
    this.left = cells;
  }

  /** False once it is used up. */
  spend(cells: number): boolean {
    this.left -= cells;
    return this.left >= 0;
  }

  get exhausted(): boolean {
    return this.left < 0;
  }
}
