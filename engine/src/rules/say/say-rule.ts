import type { Json } from '../../json/json.ts';
import type { Text } from '../../text/text.ts';
import { asOperation, type Operation } from '../operation.ts';
import { operators } from '../operator-table.ts';
import type { Rule } from '../rule.ts';
import { findPath, type RulePath, type RulePaths } from '../rule-path.ts';
import {
  absolutePath,
  innerScope,
  literalPath,
  readPath,
  rootScope,
  type Scope,
} from '../scope.ts';
import { listed, phrase, text } from './phrase.ts';
import { sayLiteral } from './say-literal.ts';
import type { Speaker } from './speaker.ts';

/** Titles of named rules and of tables by id, and of a table's outputs by `table.output`. */
export type RuleTitles = Readonly<Record<string, Text>>;

/** Nesting beyond which the words stop; rules themselves are bounded more tightly. */
const spokenDepth = 100;

/**
 * The rule in plain words of both languages. What has no phrase of its own is said as its operator
 * followed by all its parts, so that nothing is passed over.
 */
export function sayRule(rule: Rule, names: RulePaths, ruleTitles: RuleTitles = {}): Text {
  return new RuleSpeaker(names, ruleTitles, rootScope, 0).condition(rule);
}

export class RuleSpeaker implements Speaker {
  private readonly names: RulePaths;
  private readonly titles: RuleTitles;
  private readonly scope: Scope;
  private readonly depth: number;

  constructor(names: RulePaths, titles: RuleTitles, scope: Scope, depth: number) {
    this.names = names;
    this.titles = titles;
    this.scope = scope;
    this.depth = depth;
  }

  value(part: Rule | undefined, about?: RulePath): Text {
    if (this.depth > spokenDepth) return text('…', '…');
    if (part === undefined) return text('空', 'nothing');
    const operation = asOperation(part);
    if (operation !== null) return this.deeper().operation(operation);
    if (!Array.isArray(part)) return sayLiteral(part, about);
    const inner = this.deeper();
    const items = (part as readonly Json[]).map((item) => inner.value(item, about));
    return items.length === 0
      ? text('空清单', 'an empty list')
      : phrase('［{items}］', '[{items}]', { items: listed(items) });
  }

  condition(part: Rule | undefined, bracketed = false): Text {
    const operation = part === undefined ? null : asOperation(part);
    if (operation?.name === 'var' && literalPath(part) !== null) {
      const said = { name: this.value(part) };
      return this.about(part)?.type === 'boolean'
        ? phrase('{name}为是', '{name} is yes', said)
        : phrase('{name}有值', '{name} has a value', said);
    }
    const said = this.value(part);
    const joins = operation !== null && ['and', 'or', 'if', '?:'].includes(operation.name);
    return bracketed && joins && operation.parts.length > 1
      ? phrase('（{said}）', '({said})', { said })
      : said;
  }

  about(part: Rule | undefined): RulePath | undefined {
    return findPath(this.names, readPath(this.scope, part));
  }

  place(path: string): Text {
    const absolute = absolutePath(this.scope, path);
    const title = findPath(this.names, absolute)?.title;
    if (path === '' && title === undefined) {
      return this.scope.kind === 'root' ? text('全部数据', 'all data') : text('该项', 'the entry');
    }
    if (this.scope.kind === 'element' && path === '') return text('该项', 'the entry');
    if (this.scope.kind === 'fold' && title === undefined) {
      if (path === 'current') return text('当前项', 'the current entry');
      if (path === 'accumulator') return text('累计值', 'the running value');
    }
    return phrase('「{title}」', '“{title}”', { title: title ?? text(path, path) });
  }

  rule(id: string): Text {
    const title = this.titled(id);
    return phrase('规则「{title}」成立', 'the rule “{title}” holds', { title });
  }

  table(id: string, output: string): Text {
    return phrase('决策表「{table}」的「{output}」', '“{output}” of the table “{table}”', {
      table: this.titled(id),
      output: this.titled(`${id}.${output}`, output),
    });
  }

  private titled(key: string, otherwise = key): Text {
    const title = Object.hasOwn(this.titles, key) ? this.titles[key] : undefined;
    return title ?? text(otherwise, otherwise);
  }

  inside(source: Rule | undefined, body: 'element' | 'fold'): Speaker {
    const scope = innerScope(this.scope, source, body);
    return new RuleSpeaker(this.names, this.titles, scope, this.depth);
  }

  private deeper(): RuleSpeaker {
    return new RuleSpeaker(this.names, this.titles, this.scope, this.depth + 1);
  }

  private operation({ name, parts }: Operation): Text {
    const said = operators.get(name)?.say(parts, this) ?? null;
    if (said !== null) return said;
    const all = listed(parts.map((part) => this.value(part)));
    return phrase('{name}（{all}）', '{name}({all})', { name: text(name, name), all });
  }
}
