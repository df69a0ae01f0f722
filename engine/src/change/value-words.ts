import type { Bundle } from '../document/bundle.ts';
import { everyElement } from '../document/check/every-element.ts';
import { durationWords } from '../document/duration-words.ts';
import type { DocumentDuration } from '../document/primitives.ts';
import { rulePathsOf } from '../document/rule-paths.ts';
import { brief } from '../document/shape-words.ts';
import { type Rule, type RuleTitles, sayRule } from '../rules/index.ts';
import { isCell, sayCell } from '../tables/index.ts';
import { isText, type Text } from '../text/text.ts';
import { isHeld } from './property.ts';

/** Properties that hold the id of another element, or a list of such ids. */
const references = new Set([
  'action',
  'approvedBy',
  'changedBy',
  'codeList',
  'deadline',
  'field',
  'flow',
  'form',
  'from',
  'initial',
  'missed',
  'parent',
  'regulation',
  'role',
  'roles',
  'section',
  'signal',
  'state',
  'titleField',
  'to',
  'writes',
]);

const ruleProperties = new Set(['guard', 'rule', 'computed', 'when']);

const joins: Readonly<Record<string, Text>> = {
  all: { 'zh-CN': '全部分支办结', en: 'all branches have ended' },
  any: { 'zh-CN': '任一分支办结', en: 'the first branch has ended' },
  count: { 'zh-CN': '若干分支办结', en: 'a number of branches have ended' },
  lead: { 'zh-CN': '牵头分支办结', en: 'the leading branch has ended' },
};

/** A property's value in words: titles instead of ids, rules and durations as sentences. */
export function valueWords(
  value: unknown,
  property: string,
  bundle: Bundle,
  flow: string | undefined,
): Text {
  const say = (part: unknown, key: string) => valueWords(part, key, bundle, flow);
  if (value === undefined || value === null) return { 'zh-CN': '（无）', en: '(none)' };
  if (ruleProperties.has(property)) return ruleWords(value as Rule, bundle, flow);
  if (isText(value)) return quoted(value);
  if (typeof value === 'boolean') {
    return { 'zh-CN': value ? '是' : '否', en: value ? 'yes' : 'no' };
  }
  if (typeof value === 'number') return same(String(value));
  if (typeof value === 'string') {
    const title = references.has(property) ? titleIn(bundle, flow, value) : null;
    return title === null ? quoted(same(value)) : quoted(title);
  }
  if (Array.isArray(value)) {
    const simple = value.every((part) => typeof part !== 'object');
    if (simple) return listed(value.map((part) => say(part, property)));
    return {
      'zh-CN': `${value.length} 项`,
      en: value.length === 1 ? '1 entry' : `${value.length} entries`,
    };
  }
  if (!isHeld(value)) return same(brief(value));
  if ('rule' in value && (property === 'required' || property === 'visible')) {
    return ruleWords(value.rule as Rule, bundle, flow);
  }
  if (property === 'join' && typeof value.type === 'string') {
    const words = joins[value.type];
    if (words !== undefined) return quoted(words);
  }
  if (isCell(value)) return quoted(sayCell(value));
  if ('n' in value && 'unit' in value) return duration(value as DocumentDuration, bundle);
  return same(brief(value));
}

function duration({ n, unit }: DocumentDuration, bundle: Bundle): Text {
  if (typeof n === 'number') return durationWords(n, unit);
  const parameter = titleIn(bundle, undefined, n.parameter) ?? same(n.parameter);
  return {
    'zh-CN': `参数${quoted(parameter)['zh-CN']}`,
    en: `the parameter ${quoted(parameter).en}`,
  };
}

function ruleWords(rule: Rule, bundle: Bundle, flowId: string | undefined): Text {
  const flow = bundle.flows.find(({ id }) => id === flowId);
  const flows = flow === undefined ? bundle.flows : [flow];
  const named = [...bundle.rules, ...flows.flatMap(({ rules }) => rules)];
  const titles: RuleTitles = Object.fromEntries(named.map(({ id, title }) => [id, title]));
  const paths = flows.flatMap((one) => rulePathsOf(bundle, one));
  const said = sayRule(rule, paths, titles);
  return { 'zh-CN': `“${said['zh-CN']}”`, en: `(${said.en})` };
}

/** The title of an element by its id, in a flow before the pack. */
export function titleIn(bundle: Bundle, flow: string | undefined, id: string): Text | null {
  const found = everyElement(bundle).filter(({ element }) => element.id === id);
  const here = found.find(({ place }) => place.flow === flow) ?? found[0];
  const title = here?.element.title;
  return isText(title) ? title : null;
}

export function quoted(text: Text): Text {
  return { 'zh-CN': `「${text['zh-CN']}」`, en: `“${text.en}”` };
}

function same(text: string): Text {
  return { 'zh-CN': text, en: text };
}

function listed(parts: readonly Text[]): Text {
  if (parts.length === 0) return { 'zh-CN': '（无）', en: '(none)' };
  return {
    'zh-CN': parts.map((part) => part['zh-CN']).join('、'),
    en: parts.map((part) => part.en).join(', '),
  };
}
