import type { Language } from '@jingwei/engine';
import { runCli } from '../../../src/cli/run-cli.ts';

export interface Spoken {
  readonly code: number;
  readonly out: string;
  readonly complaints: string;
}

/** Runs a command line in this process and gives all that it said. */
export async function run(
  parameters: readonly string[],
  language: Language = 'en',
  variables: NodeJS.ProcessEnv = {},
): Promise<Spoken> {
  const out: string[] = [];
  const complaints: string[] = [];
  const terminal = {
    language,
    line: (text = '') => void out.push(text),
    complain: (text: string) => void complaints.push(text),
    json: (value: unknown) => void out.push(JSON.stringify(value)),
  };
  const code = await runCli(parameters, terminal, variables);
  return { code, out: out.join('\n'), complaints: complaints.join('\n') };
}
