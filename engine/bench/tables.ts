import type { Cell, Table } from '../src/document/tables.ts';
import type { Json } from '../src/json/json.ts';
import { compileTable } from '../src/tables/index.ts';
import type { Figure } from './rules.ts';

const runs = 5;
const runMs = 200;
const kinds = ['labour', 'land', 'traffic', 'neighbour', 'family', 'medical', 'property', 'other'];

/** Bands of amounts for each kind of dispute, with sizes and a flag: what routing tables look like. */
function rowOf(index: number, count: number) {
  const kind = kinds[index % kinds.length] ?? 'other';
  const bands = Math.ceil(count / kinds.length);
  const band = Math.floor(index / kinds.length);
  const width = 400_000 / bands;
  return {
    kind,
    from: Math.round(band * width),
    below: band === bands - 1 ? null : Math.round((band + 1) * width),
    people: index % 3 === 0 ? 0 : 1,
    consent: index % 5 === 0 ? true : null,
    result: `office-${index % 17}`,
  };
}

/** A table of so many rows under the policy `first`, whose last row takes the rest. */
export function benchTable(count: number): Table {
  const title = { 'zh-CN': '分派', en: 'Routing' };
  const column = (id: string, order: string) => ({ id, order, title, path: `data.${id}` });
  const rows = Array.from({ length: count }, (_, index): Table['rows'][number] => {
    const { kind, from, below, people, consent, result } = rowOf(index, count);
    const amount: Cell = below === null ? { kind: 'range', from } : { kind: 'range', from, below };
    const conditions: Record<string, Cell> =
      index === count - 1
        ? {}
        : {
            amount,
            kind: { kind: 'one-of', values: [kind] },
            ...(people === 0 ? {} : { people: { kind: 'range', from: people } }),
            ...(consent === null ? {} : { consent: { kind: 'one-of', values: [consent] } }),
          };
    const order = `a${String(index).padStart(5, '0')}`;
    return { id: `row-${index}`, order, conditions, outputs: { office: result } };
  });
  return {
    id: 'routing',
    order: 'a0',
    title,
    hitPolicy: 'first',
    inputs: [
      { ...column('amount', 'a0'), type: 'number' },
      { ...column('kind', 'a1'), type: 'string' },
      { ...column('people', 'a2'), type: 'number' },
      { ...column('consent', 'a3'), type: 'boolean' },
    ],
    outputs: [{ id: 'office', order: 'a0', title, type: 'string' }],
    rows,
  };
}

/** Cases spread over kinds and amounts; some are for no row but the last. */
export const tableCases: readonly Json[] = Array.from({ length: 40 }, (_, index) => ({
  data: {
    amount: (index * 9_973) % 420_000,
    kind: kinds[(index * 3) % kinds.length] ?? 'other',
    people: index % 4,
    consent: index % 2 === 0,
  },
}));

/**
 * Compiled tables: of 50 rows against GoRules' zen-engine where it is installed (it is no dependency),
 * results first compared equal; of 1,000 rows against our own of 100.
 */
export async function benchTables(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const peer = await zenTable(50);
  if (peer === null) {
    process.stderr.write(
      'tables.rows50 is left out; to measure it: npm install --prefix engine/bench\n',
    );
  } else {
    const ours = compileTable(benchTable(50));
    for (const data of tableCases) {
      const got = JSON.stringify(ours.evaluate(data).outputs);
      const expected = JSON.stringify(await peer.evaluate(data));
      if (got !== expected) throw new RangeError(`we give ${got}, zen-engine ${expected}`);
    }
    const other = () =>
      rateOf(async () => {
        for (const data of tableCases) await peer.evaluate(data);
      });
    const own = () => Promise.resolve(rate(50));
    figures.push(await figure('tables.rows50', `@gorules/zen-engine ${peer.version}`, own, other));
  }
  const thousand = () => Promise.resolve(rate(1_000));
  const hundred = () => Promise.resolve(rate(100));
  figures.push(await figure('tables.rows1000', 'tables of 100 rows', thousand, hundred));
  return figures;
}

const compiled = new Map<number, ReturnType<typeof compileTable>>();

/** Decisions per second of a table of so many rows over one run. */
function rate(rows: number): number {
  const table = compiled.get(rows) ?? compileTable(benchTable(rows));
  compiled.set(rows, table);
  const started = performance.now();
  let rounds = 0;
  let elapsed = 0;
  while (elapsed < runMs) {
    for (let repeat = 0; repeat < 50; repeat += 1) {
      for (const data of tableCases) table.evaluate(data);
    }
    rounds += 50;
    elapsed = performance.now() - started;
  }
  return (rounds * tableCases.length * 1000) / elapsed;
}

async function rateOf(round: () => Promise<void>): Promise<number> {
  const started = performance.now();
  let rounds = 0;
  let elapsed = 0;
  while (elapsed < runMs) {
    await round();
    rounds += 1;
    elapsed = performance.now() - started;
  }
  return (rounds * tableCases.length * 1000) / elapsed;
}

async function figure(
  name: string,
  against: string,
  own: () => Promise<number>,
  other: () => Promise<number>,
): Promise<Figure> {
  await own();
  await other();
  const pairs: { own: number; other: number }[] = [];
  for (let run = 0; run < runs; run += 1) pairs.push({ own: await own(), other: await other() });
  const values = pairs.map((pair) => pair.own);
  const value = median(values);
  const ratio = median(pairs.map((pair) => pair.own / pair.other));
  const spread = (Math.max(...values) - Math.min(...values)) / value;
  return { name, value, unit: '1/s', against, ratio, runs, spread };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

interface Peer {
  readonly version: string;
  evaluate(data: Json): Promise<Json>;
}

interface ZenModule {
  readonly ZenEngine: new () => {
    createDecision(content: object): { evaluate(context: Json): Promise<{ result: Json }> };
  };
}

/** The same table as a GoRules decision; null where its engine is not installed. */
async function zenTable(count: number): Promise<Peer | null> {
  const name: string = '@gorules/zen-engine';
  let zen: ZenModule;
  let version: string;
  try {
    zen = (await import(name)) as ZenModule;
    const about = (await import(`${name}/package.json`, { with: { type: 'json' } })) as {
      default: { version: string };
    };
    version = about.default.version;
  } catch {
    return null;
  }
  const decision = new zen.ZenEngine().createDecision(zenContent(count));
  return { version, evaluate: async (data) => (await decision.evaluate(data)).result };
}

function zenContent(count: number): object {
  const rules = Array.from({ length: count }, (_, index) => {
    const { kind, from, below, people, consent, result } = rowOf(index, count);
    const last = index === count - 1;
    return {
      _id: `row-${index}`,
      amount: last ? '' : below === null ? `>= ${from}` : `[${from}..${below})`,
      kind: last ? '' : `"${kind}"`,
      people: last || people === 0 ? '' : `>= ${people}`,
      consent: last || consent === null ? '' : String(consent),
      office: `"${result}"`,
    };
  });
  const position = { x: 0, y: 0 };
  const inputs = ['amount', 'kind', 'people', 'consent'].map((id) => ({
    id,
    name: id,
    field: `data.${id}`,
  }));
  const outputs = [{ id: 'office', name: 'office', field: 'office' }];
  const content = { hitPolicy: 'first', inputs, outputs, rules };
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      { id: 'table', type: 'decisionTableNode', name: 'table', position, content },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'second', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  };
}
