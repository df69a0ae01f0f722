// Stands in for the type checker that Stryker asks about each mutant: those that the sample leaves out
// count as if they had not compiled, so that the score is of the others alone.
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const share = Number(process.env.JINGWEI_MUTATION_SHARE ?? 1);
const seed = process.env.JINGWEI_SEED ?? '0';

/** The same mutants for the same seed, whichever process asks and however the run is divided. */
function isTaken({ fileName, location, replacement }) {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column].join(':');
  // Stryker works on a copy of the sources, whose folder is another one each time.
  const name = relative(process.cwd(), fileName).replace(/^.*?src\//, 'src/');
  const text = [seed, name, place, replacement].join('\n');
  const first = createHash('sha256').update(text).digest().readUInt32BE(0);
  return first / 2 ** 32 < share;
}

const left = { status: CheckStatus.CompileError, reason: 'not in this sample' };
const taken = { status: CheckStatus.Passed };

const sample = {
  init: () => Promise.resolve(),
  group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
  check: (mutants) =>
    Promise.resolve(
      Object.fromEntries(mutants.map((one) => [one.id, isTaken(one) ? taken : left])),
    ),
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Checker, 'sample', sample)];
