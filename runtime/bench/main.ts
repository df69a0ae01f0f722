import { cpus, totalmem } from 'node:os';
import { areas, groups } from './areas.ts';

/** Measures one area, a group of them or all, and prints the one document of figures. */
const wanted = process.argv[2];
const names = Object.keys(areas);
const asked = wanted === undefined ? names : (groups[wanted] ?? [wanted]);
const chosen = names.filter((name) => asked.includes(name));
if (chosen.length === 0) {
  process.stderr.write(
    `没有“${wanted}” / no area “${wanted}”: ${[...Object.keys(groups), ...names].join(', ')}\n`,
  );
  process.exit(2);
}
const figures = [];
for (const name of chosen) {
  process.stderr.write(`${name} …\n`);
  figures.push(...((await areas[name]?.()) ?? []));
}
const [processor] = cpus();
const machine = {
  processor: processor?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryBytes: totalmem(),
  node: process.versions.node,
  platform: `${process.platform} ${process.arch}`,
};
process.stdout.write(`${JSON.stringify({ machine, figures }, null, 2)}\n`);
