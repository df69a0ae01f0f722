import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '@jingwei/engine';
import { demoPeopleFile, makeDemo } from '../demo/make-demo.ts';
import { RuntimeError } from '../errors/runtime-error.ts';
import { loadPack } from '../publications/load-pack.ts';
import type { Runtime } from '../runtime.ts';
import { templatesFolder } from './places.ts';

export interface DemoAccounts {
  /** Only its owner may read it. */
  readonly file: string;
  readonly people: readonly {
    readonly username: string;
    readonly password: string;
    readonly name: string;
    readonly posts: string;
  }[];
}

/** The demo city with every pack of `templates/`, and who may sign in there. */
export async function prepareDemo(
  runtime: Runtime,
  data: string,
  now: string,
): Promise<DemoAccounts> {
  await makeDemo(runtime, await templatePacks(), { folder: data, mattersUntil: now });
  const file = join(data, demoPeopleFile);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  const people = lines.map((line) => {
    const [username = '', password = '', name = '', posts = ''] = line.split('\t');
    return { username, password, name, posts };
  });
  return { file, people };
}

async function templatePacks(): Promise<readonly Bundle[]> {
  const packs: Bundle[] = [];
  for (const name of readdirSync(templatesFolder).sort()) {
    const folder = join(templatesFolder, name);
    if (!existsSync(join(folder, 'pack.json'))) continue;
    const { bundle, problems } = await loadPack(folder);
    if (bundle === null) {
      throw new RuntimeError('RUNTIME_PACK_INVALID', {
        details: { pack: name, count: problems.length },
        problems,
      });
    }
    packs.push(bundle);
  }
  return packs;
}
