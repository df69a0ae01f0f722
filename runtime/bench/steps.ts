import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../../engine/bench/rules.ts';
import { openBare } from './bare-rows.ts';
import { openFilled } from './filled-runtime.ts';

const concurrent = 64;
const steps = 512;
const runs = 5;

interface Sample {
  readonly steps: number;
  readonly bare1: number;
  readonly bare100: number;
}

/**
 * Durable steps a second through the runtime, 64 requests at a time, against the rows that such a
 * step writes, written bare by the same driver into a file beside it: one step's rows a commit, and a
 * hundred steps' rows a commit. Every commit of all three waits for the disk.
 */
export async function benchRuntime(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jingwei-bench-'));
  try {
    const filled = await openFilled(join(folder, 'runtime.db'));
    await filled.measure(concurrent, concurrent);
    const bare = await openBare(join(folder, 'bare.db'), await filled.rowsOfOneStep());
    const samples: Sample[] = [];
    for (let run = 0; run < runs; run += 1) {
      samples.push({
        steps: await filled.measure(steps, concurrent),
        bare1: await bare.measure(steps, 1),
        bare100: await bare.measure(steps, 100),
      });
    }
    await filled.close();
    await bare.close();
    return [
      figure('runtime.steps', samples, 'steps', 'bare1', 'the same rows bare, one step a commit'),
      figure('runtime.bare1', samples, 'bare1', 'steps', 'steps through the runtime'),
      figure('runtime.bare100', samples, 'bare100', 'steps', 'steps through the runtime'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figure(
  name: string,
  samples: readonly Sample[],
  what: keyof Sample,
  other: keyof Sample,
  against: string,
): Figure {
  const values = samples.map((sample) => sample[what]);
  const value = median(values);
  const ratio = median(samples.map((sample) => sample[what] / sample[other]));
  const spread = (Math.max(...values) - Math.min(...values)) / value;
  return { name, value, unit: '1/s', against, ratio, runs, spread };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
