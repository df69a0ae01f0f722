import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, type Flow, parseBundle } from '@jingwei/engine';

const folder = join(import.meta.dirname, '../../../../templates/dispute-mediation');
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object;

const { bundle } = parseBundle({
  ...read('pack.json'),
  flows: [read('flows/dispute-mediation.json')],
});

/** The mediation pack as it ships, which the editor has to manage whole. */
export function mediationPack(): { readonly bundle: Bundle; readonly flow: Flow } {
  const [flow] = bundle?.flows ?? [];
  if (!bundle || !flow) throw new TypeError('the mediation pack cannot be read');
  return { bundle, flow };
}
