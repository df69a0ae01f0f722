import { type Problem, problem } from '../problem/problem.ts';
import type { Json } from './json.ts';
import { pointer } from './pointer.ts';

/** Nesting beyond which a text is refused: a document needs about a dozen, a rule at most 64. */
const maxDepth = 200;

export type ParsedJson =
  | { readonly value: Json; readonly problems: readonly Problem[] }
  | { readonly value: undefined; readonly problems: readonly [Problem, ...Problem[]] };

/**
 * RFC 8259 to the letter, with what `JSON.parse` lets pass: a key given twice, and a number that no
 * double holds. Every problem says line and column (from 1, columns in UTF-16 units) in its details.
 */
export function parseJson(text: string): ParsedJson {
  const reader = new Reader(text);
  try {
    const value = reader.document();
    const [first, ...more] = reader.problems;
    return first ? { value: undefined, problems: [first, ...more] } : { value, problems: [] };
  } catch (caught) {
    if (!(caught instanceof Stop)) throw caught;
    return { value: undefined, problems: [caught.problem] };
  }
}

/** Ends the reading: after a syntax error nothing more can be said. */
class Stop {
  readonly problem: Problem;
  constructor(found: Problem) {
    this.problem = found;
  }
}

const space = /[ \t\n\r]*/y;
/** From U+0020 on, without the quote and the backslash. */
const plainText = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;

class Reader {
  readonly problems: Problem[] = [];
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): Json {
    const value = this.value([]);
    this.skipSpace();
    if (this.at < this.text.length) this.unexpected('end');
    return value;
  }

  private value(path: readonly (string | number)[]): Json {
    if (path.length > maxDepth) this.stop('ENGINE_JSON_TOO_DEEP', { limit: maxDepth });
    this.skipSpace();
    const next = this.text[this.at];
    if (next === '{') return this.object(path);
    if (next === '[') return this.array(path);
    if (next === '"') return this.string();
    const start = this.at;
    const literal = this.match(word);
    if (literal !== '') return literal === 'null' ? null : literal === 'true';
    const digits = this.match(number);
    if (digits === '') this.unexpected('value');
    const read = Number(digits);
    if (!Number.isFinite(read))
      this.report('ENGINE_JSON_NUMBER_RANGE', path, start, { got: digits });
    return read;
  }

  private object(path: readonly (string | number)[]): Json {
    const out: Record<string, Json> = {};
    this.at += 1;
    this.skipSpace();
    if (this.take('}')) return out;
    for (;;) {
      this.skipSpace();
      const start = this.at;
      if (this.text[start] !== '"') this.unexpected('key');
      const key = this.string();
      if (Object.hasOwn(out, key)) {
        this.report('ENGINE_JSON_KEY_TWICE', [...path, key], start, { key });
      }
      this.skipSpace();
      if (!this.take(':')) this.unexpected('colon');
      const value = this.value([...path, key]);
      // Defined, not assigned: `__proto__` is a key like any other.
      Object.defineProperty(out, key, {
        value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
      this.skipSpace();
      if (this.take('}')) return out;
      if (!this.take(',')) this.unexpected('comma');
    }
  }

  private array(path: readonly (string | number)[]): Json {
    const out: Json[] = [];
    this.at += 1;
    this.skipSpace();
    if (this.take(']')) return out;
    for (;;) {
      out.push(this.value([...path, out.length]));
      this.skipSpace();
      if (this.take(']')) return out;
      if (!this.take(',')) this.unexpected('comma');
    }
  }

  private string(): string {
    const start = this.at;
    this.at += 1;
    for (;;) {
      this.match(plainText);
      const next = this.text[this.at];
      if (next === '"') break;
      if (next !== '\\' || this.match(escaped) === '') this.unexpected('text');
    }
    this.at += 1;
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  private skipSpace(): void {
    this.match(space);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private unexpected(wanted: keyof typeof wantedWords): never {
    const got = this.text[this.at];
    this.stop('ENGINE_JSON_SYNTAX', {
      expected: wantedWords[wanted],
      got: got === undefined ? endWords : JSON.stringify(got),
    });
  }

  private stop(code: Problem['code'], details: Problem['details']): never {
    throw new Stop(problem(code, { path: '' }, { ...details, ...this.place(this.at) }));
  }

  private report(
    code: Problem['code'],
    path: readonly (string | number)[],
    at: number,
    details: Problem['details'],
  ): void {
    this.problems.push(
      problem(code, { path: pointer(...path) }, { ...details, ...this.place(at) }),
    );
  }

  private place(at: number): { line: number; column: number } {
    const before = this.text.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
}

const endWords = { 'zh-CN': '文件末尾', en: 'the end of the text' };
const wantedWords = {
  end: { 'zh-CN': '文件结束', en: 'the end of the text' },
  value: { 'zh-CN': '一个值', en: 'a value' },
  key: { 'zh-CN': '双引号括起的键', en: 'a key in double quotes' },
  colon: { 'zh-CN': '冒号', en: 'a colon' },
  comma: { 'zh-CN': '逗号或右括号', en: 'a comma or a closing bracket' },
  text: { 'zh-CN': '合法的文字或右引号', en: 'valid text or a closing quote' },
} as const;
