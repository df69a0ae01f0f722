import type { Bundle } from '../src/document/bundle.ts';
import { verifyBundle } from '../src/verify/verify-bundle.ts';
import type { Figure } from './rules.ts';
import { plainSteps } from './steps.ts';

const runs = 3;

/**
 * Places a second at which the proofs over a whole pack look, against the whole steps that a plain case
 * takes a second in the same run: how many of them a place costs is one by the ratio.
 */
export function benchVerify(bundle: Bundle): readonly Figure[] {
  const steps = plainSteps();
  steps();
  placesPerSecond(bundle);
  const pairs = Array.from({ length: runs }, () => ({
    own: placesPerSecond(bundle),
    other: steps(),
  }));
  const values = pairs.map(({ own }) => own);
  const value = median(values);
  return [
    {
      name: 'engine.verify',
      value,
      unit: '1/s',
      against: 'stepCase',
      ratio: median(pairs.map(({ own, other }) => own / other)),
      runs,
      spread: (Math.max(...values) - Math.min(...values)) / value,
    },
  ];
}

function placesPerSecond(bundle: Bundle): number {
  const started = performance.now();
  const { flows, ok } = verifyBundle(bundle);
  const seconds = (performance.now() - started) / 1000;
  if (!ok || flows.some(({ bound }) => !bound.whole))
    throw new RangeError('not everything is proved');
  return flows.reduce((sum, { bound }) => sum + bound.places, 0) / seconds;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
