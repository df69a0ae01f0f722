import type { Language, Text } from '@jingwei/engine';

/** Where a command speaks to: everything that it says goes through here. */
export interface Terminal {
  readonly language: Language;
  /** One line on standard output. */
  line(text?: string): void;
  /** One line on standard error. */
  complain(text: string): void;
  /** One JSON document on standard output. */
  json(value: unknown): void;
}

/** The words of one language. */
export function say(terminal: Terminal, text: Text): string {
  return text[terminal.language];
}

export function processTerminal(environment: NodeJS.ProcessEnv): Terminal {
  return {
    language: languageOf(environment),
    line: (text = '') => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
    json: (value) => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
  };
}

/** Chinese, unless the locale asks for English. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
