import type { Cell, Table } from '../document/tables.ts';
import type { Json } from '../json/json.ts';
import type { EngineCode } from '../problem/codes.ts';
import { hasErrors, type Problem, problem } from '../problem/problem.ts';
import type { Text } from '../text/text.ts';
import type { Axis } from './axis.ts';
import { type Box, Budget, boxesOf, exampleIn, type TableBoxes } from './boxes.ts';
import { checkCells, rowTitle, type TableCheckContext } from './check-cells.ts';
import { byRank, sameOutputs } from './decide.ts';
import { gapsOf } from './gaps.ts';
import { tableCheckLimits } from './limits.ts';
import { type Overlaps, overlapsOf } from './overlaps.ts';
import { type PreparedRow, type PreparedTable, prepareTable } from './prepare.ts';
import { contains, intersection, type Runs, sizeOf } from './runs.ts';
import { uncovered } from './uncovered.ts';

/**
 * Everything that is wrong with a table: mistakes in its cells; then gaps, overlaps that its hit policy
 * does not allow, and rows in vain, each with a counter-example in `details.example` (values by id of
 * input). A gap is also given as the row that would fill it, in `details.conditions`. Paths point into
 * the table as it was given. What would take too long to decide is said to be undecided.
 */
export function checkTable(table: Table, context: TableCheckContext = {}): Problem[] {
  const problems = checkCells(table, context);
  if (hasErrors(problems)) return problems;
  return [...problems, ...new Analysis(table, context).run()];
}

const singleHit: ReadonlySet<Table['hitPolicy']> = new Set(['unique', 'first', 'priority', 'any']);

class Analysis {
  private readonly table: Table;
  private readonly prepared: PreparedTable;
  private readonly boxes: TableBoxes;
  private readonly cells: number;
  private readonly found = new Map<EngineCode, Problem[]>();
  private readonly more = new Map<EngineCode, number>();

  constructor(table: Table, context: TableCheckContext) {
    this.table = table;
    this.prepared = prepareTable(table);
    this.boxes = boxesOf(this.prepared, context.codes);
    this.cells = context.cells ?? tableCheckLimits.cells;
  }

  run(): Problem[] {
    const { hitPolicy, otherwise } = this.table;
    const overlaps = overlapsOf(this.boxes, new Budget(this.cells));
    if (overlaps === null) this.undecided('overlaps');
    else {
      const twice = this.checkTwice(overlaps);
      if (hitPolicy === 'unique' || hitPolicy === 'any') this.checkOverlaps(overlaps, twice);
      if (hitPolicy === 'first' || hitPolicy === 'priority') this.checkVain(overlaps, twice);
    }
    if (singleHit.has(hitPolicy) && otherwise === undefined) this.checkGaps();
    const cut = [...this.more].map(([code, count]) =>
      problem('ENGINE_TABLE_MORE_FOUND', this.place(), { title: this.table.title, code, count }),
    );
    return [...this.found.values()].flat().concat(cut);
  }

  /** Rows that ask for the same and give the same; told once, at the later one. */
  private checkTwice(overlaps: Overlaps): ReadonlySet<number> {
    const twice = new Set<number>();
    for (const [later, earlier] of overlaps.entries()) {
      for (const first of earlier) {
        if (twice.has(later)) break;
        const same = sameOutputs(this.row(first).outputs, this.row(later).outputs);
        if (!same || !equalBoxes(this.box(first), this.box(later))) continue;
        twice.add(later);
        this.tell('ENGINE_TABLE_ROW_TWICE', later, first);
      }
    }
    return twice;
  }

  private checkOverlaps(overlaps: Overlaps, twice: ReadonlySet<number>): void {
    const { hitPolicy } = this.table;
    for (const [later, earlier] of overlaps.entries()) {
      if (twice.has(later)) continue;
      for (const first of earlier) {
        const same = sameOutputs(this.row(first).outputs, this.row(later).outputs);
        if (hitPolicy === 'unique') this.tell('ENGINE_TABLE_OVERLAP', later, first);
        else if (!same) this.tell('ENGINE_TABLE_CONFLICT', later, first);
        else if (within(this.box(later), this.box(first))) {
          this.tell('ENGINE_TABLE_ROW_SUBSUMED', later, first);
        } else if (within(this.box(first), this.box(later))) {
          this.tell('ENGINE_TABLE_ROW_SUBSUMED', first, later);
        }
      }
    }
  }

  /** Rows that never decide, because the rows that go before them take everything. */
  private checkVain(overlaps: Overlaps, twice: ReadonlySet<number>): void {
    const before = this.rowsBefore(overlaps);
    const budget = new Budget(this.cells);
    for (const [row, winners] of before.entries()) {
      if (twice.has(row)) continue;
      const box = this.box(row);
      const around = winners.find((winner) => within(box, this.box(winner)));
      if (around !== undefined) {
        this.tell('ENGINE_TABLE_ROW_SUBSUMED', row, around);
        continue;
      }
      if (winners.length < 2) continue;
      const boxes = winners.map((winner) => this.box(winner));
      const left = uncovered(box, boxes, 1, budget);
      if (budget.exhausted) {
        this.undecided('vain');
        return;
      }
      if (left.length === 0) this.tell('ENGINE_TABLE_ROW_UNREACHABLE', row, winners[0] as number);
    }
  }

  /** For each row those that overlap it and win where both hold. */
  private rowsBefore(overlaps: Overlaps): number[][] {
    if (this.table.hitPolicy === 'first') return overlaps.map((earlier) => [...earlier]);
    const before: number[][] = overlaps.map(() => []);
    for (const [later, earlier] of overlaps.entries()) {
      for (const first of earlier) {
        const laterWins = byRank(this.row(later), this.row(first)) < 0;
        if (laterWins) before[first]?.push(later);
        else before[later]?.push(first);
      }
    }
    return before;
  }

  private checkGaps(): void {
    const budget = new Budget(this.cells);
    const gaps = gapsOf(this.boxes, budget);
    for (const gap of gaps) {
      if (!this.admits('ENGINE_TABLE_GAP')) continue;
      const conditions = this.conditionsOf(gap);
      const details = { title: this.table.title, ...this.exampleDetails(gap), conditions };
      this.add(problem('ENGINE_TABLE_GAP', this.place(), details));
    }
    if (budget.exhausted) this.undecided('gaps');
  }

  private conditionsOf(box: Box): Record<string, Cell> {
    const { axes, domain } = this.boxes;
    const cells = this.prepared.inputs.flatMap(({ id }, position): [string, Cell][] => {
      const runs = box[position] as Runs;
      const cell = (axes[position] as Axis).cell(runs);
      const whole = sizeOf(runs) === sizeOf(domain[position] as Runs);
      return whole || cell === null ? [] : [[id, cell]];
    });
    return Object.fromEntries(cells);
  }

  /** A finding about a row and another, with an input for which both hold. */
  private tell(code: EngineCode, row: number, other: number): void {
    if (!this.admits(code)) return;
    const box = this.box(row).map((runs, axis) =>
      intersection(runs, this.box(other)[axis] as Runs),
    );
    const [own, against] = [this.row(row).row, this.row(other).row];
    const details = {
      row: rowTitle(own),
      other: rowTitle(against),
      rows: [own.id, against.id],
      ...this.exampleDetails(box),
    };
    const path = `/rows/${this.table.rows.indexOf(own)}`;
    this.add(problem(code, { path, element: own.id }, details));
  }

  private exampleDetails(box: Box): { example: Record<string, Json>; shown: Text } {
    const { inputs } = this.prepared;
    const values = exampleIn(this.boxes, box);
    const example = Object.fromEntries(inputs.map(({ id }, index) => [id, values[index] ?? null]));
    const said = (language: 'zh-CN' | 'en') =>
      inputs
        .map(
          ({ title }, index) =>
            `${title[language]} = ${shownValue(values[index] ?? null)[language]}`,
        )
        .join(language === 'en' ? ', ' : '，');
    return { example, shown: { 'zh-CN': said('zh-CN'), en: said('en') } };
  }

  private undecided(what: keyof typeof questions): void {
    const details = { title: this.table.title, what: questions[what], cap: this.cells };
    this.add(problem('ENGINE_TABLE_UNDECIDED', this.place(), details));
  }

  private add(one: Problem): void {
    this.found.set(one.code, [...(this.found.get(one.code) ?? []), one]);
  }

  /** Whether one more finding of a kind is told; else it is counted. */
  private admits(code: EngineCode): boolean {
    if ((this.found.get(code)?.length ?? 0) < tableCheckLimits.findings) return true;
    this.more.set(code, (this.more.get(code) ?? 0) + 1);
    return false;
  }

  private row(index: number): PreparedRow {
    return this.prepared.rows[index] as PreparedRow;
  }

  private box(index: number): Box {
    return this.boxes.rows[index] as Box;
  }

  private place() {
    return { path: '', element: this.table.id };
  }
}

const questions = {
  overlaps: { 'zh-CN': '各行是否重叠', en: 'whether rows overlap' },
  vain: { 'zh-CN': '是否有永远不起作用的行', en: 'whether there are rows that never decide' },
  gaps: { 'zh-CN': '是否有遗漏的情形', en: 'whether there are further gaps' },
} as const;

function shownValue(value: Json): Text {
  if (value === null) return { 'zh-CN': '（未填写）', en: '(missing)' };
  return { 'zh-CN': String(value), en: String(value) };
}

function within(inner: Box, outer: Box): boolean {
  return inner.every((runs, axis) => contains(outer[axis] as Runs, runs));
}

function equalBoxes(a: Box, b: Box): boolean {
  return within(a, b) && within(b, a);
}
