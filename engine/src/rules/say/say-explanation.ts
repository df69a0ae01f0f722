import type { Json } from '../../json/json.ts';
import type { Text } from '../../text/text.ts';
import { type Explanation, whyNot } from '../explanation.ts';
import { isMaskedPath, isMaskedRead } from '../masked-read.ts';
import { findPath, type RulePath, type RulePaths } from '../rule-path.ts';
import { rootScope } from '../scope.ts';
import { truthy } from '../value.ts';
import { listed, phrase, text } from './phrase.ts';
import { isRelation, oppositeRelation, relation } from './relation.ts';
import { sayLiteral } from './say-literal.ts';
import { RuleSpeaker, type RuleTitles } from './say-rule.ts';

export interface SaidExplanation {
  readonly result: Text;
  /** The conditions that decided, with the actual values; where the rule fails, the nearest failing one first. */
  readonly because: readonly Text[];
}

/** Longest text, and longest list, of which a reason shows the whole. */
const shownLength = 60;
const shownEntries = 5;

/** An explanation in plain words of both languages. Values of class P2 and P3 appear as `***`. */
export function sayExplanation(
  explanation: Explanation,
  names: RulePaths,
  ruleTitles: RuleTitles = {},
): SaidExplanation {
  const sayer = new ReasonSayer(names, ruleTitles);
  const failing = whyNot(explanation);
  const decisive = conditionsOf(explanation).filter((part) => part !== failing);
  const said = [...(failing === null ? [] : [failing]), ...decisive].map((part) =>
    sayer.reason(part),
  );
  const distinct = new Map(said.map((one) => [one['zh-CN'], one]));
  return { result: sayer.result(explanation), because: [...distinct.values()] };
}

/** The smallest decisive parts that hold or fail: joints are opened, everything else is one condition. */
function conditionsOf(part: Explanation): Explanation[] {
  switch (part.operator) {
    case null:
      return [];
    case 'and':
    case 'or':
    case 'if':
    case '?:':
    case '!!':
    case 'log':
    case 'lighter':
    case 'rule':
      return part.parts.filter((one) => one.decisive).flatMap(conditionsOf);
    case '!': {
      const inner = part.parts[0];
      const opened =
        inner !== undefined && ['and', 'or', 'rule', '!', '!!'].includes(inner.operator ?? '');
      return opened ? conditionsOf(inner) : [part];
    }
    default:
      return [part];
  }
}

class ReasonSayer {
  private readonly names: RulePaths;
  private readonly speaker: RuleSpeaker;

  constructor(names: RulePaths, titles: RuleTitles) {
    this.names = names;
    this.speaker = new RuleSpeaker(names, titles, rootScope, 0);
  }

  result(explanation: Explanation): Text {
    if (explanation.result === true) return text('条件成立', 'The condition holds');
    if (explanation.result === false) return text('条件不成立', 'The condition does not hold');
    return phrase('结果为{value}', 'The result is {value}', { value: this.shown(explanation) });
  }

  reason(part: Explanation): Text {
    if (part.operator === 'var') return this.fact(part);
    const [negated] = part.operator === '!' ? part.parts : [];
    if (negated?.operator === 'var') return this.fact(negated);
    if (this.masked(part)) return this.guarded(part);
    if (isRelation(part.operator)) return this.comparison(part, part.operator);
    if (part.operator === 'in') return this.membership(part);
    return this.general(part);
  }

  private fact(part: Explanation): Text {
    const said = { name: this.named(part), value: this.shown(part) };
    return part.result === null && !this.masked(part)
      ? phrase('{name}未填写', '{name} is not filled in', said)
      : phrase('{name}为{value}', '{name} is {value}', said);
  }

  private comparison(part: Explanation, operator: string): Text {
    const [left, right] = part.parts;
    if (left === undefined || right === undefined || part.parts.length !== 2) {
      return this.general(part);
    }
    const about = this.about(left) ?? this.about(right);
    const said = { subject: this.subject(left), object: this.object(right, about) };
    if (truthy(part.result) || haveOpposite(operator, left.result, right.result)) {
      const worded = truthy(part.result) ? relation : oppositeRelation;
      const words = worded(operator, about?.type);
      return phrase('{subject}，{words}{object}', '{subject}, which {words} {object}', {
        ...said,
        words,
      });
    }
    return phrase(
      '{subject}，不满足“{words}{object}”',
      '{subject}, which fails “{words} {object}”',
      { ...said, words: relation(operator, about?.type) },
    );
  }

  private membership(part: Explanation): Text {
    const [needle, haystack] = part.parts;
    if (needle === undefined || haystack === undefined) return this.general(part);
    if (!Array.isArray(haystack.result)) return this.general(part);
    const about = this.about(needle) ?? this.about(haystack);
    const said = { subject: this.subject(needle), all: sayShort(haystack.result, about) };
    return truthy(part.result)
      ? phrase('{subject}，是{all}之一', '{subject}, which is one of {all}', said)
      : phrase('{subject}，不是{all}之一', '{subject}, which is none of {all}', said);
  }

  /** Where a value must not be shown, neither is what it was compared with: that would tell it. */
  private guarded(part: Explanation): Text {
    const said = { facts: this.facts(part), outcome: this.outcome(part) };
    return phrase('{facts}：{outcome}', '{facts}: {outcome}', said);
  }

  /** Any other operation: its words, whether it holds, and the values that it read. */
  private general(part: Explanation): Text {
    const facts = this.facts(part);
    const said = { rule: this.named(part), outcome: this.outcome(part), facts };
    return facts.en === ''
      ? phrase('{rule}：{outcome}', '{rule}: {outcome}', said)
      : phrase('{rule}：{outcome}（{facts}）', '{rule}: {outcome} ({facts})', said);
  }

  private outcome(part: Explanation): Text {
    return typeof part.result === 'boolean'
      ? truth(part)
      : phrase('结果为{value}', 'the result is {value}', { value: this.shown(part) });
  }

  private facts(part: Explanation): Text {
    const facts = factsOf(part).map((fact) => this.fact(fact));
    const distinct = [...new Map(facts.map((fact) => [fact['zh-CN'], fact])).values()];
    return listed(distinct.slice(0, shownEntries));
  }

  /** The left side with its value. */
  private subject(part: Explanation): Text {
    return part.operator === null ? this.shown(part) : this.fact(part);
  }

  /** The right side; its value in brackets where the rule does not state it. */
  private object(part: Explanation, about: RulePath | undefined): Text {
    if (part.operator === null) return sayShort(part.result, about);
    return phrase('{name}（{value}）', '{name} ({value})', {
      name: this.named(part),
      value: this.shown(part),
    });
  }

  /** What a part is called: the field that it read, or the rule's own words. */
  private named(part: Explanation): Text {
    const isShown = part.path !== undefined && !isMaskedPath(part, this.names);
    if (isShown && part.path) return this.speaker.place(part.path);
    return this.speaker.condition(part.rule);
  }

  private about(part: Explanation): RulePath | undefined {
    return findPath(this.names, part.path ?? null);
  }

  private shown(part: Explanation): Text {
    return this.masked(part) ? text('***', '***') : sayShort(part.result, this.about(part));
  }

  /** Whether a part's value may come from data that must not be shown. */
  private masked(part: Explanation): boolean {
    return isMaskedRead(part, this.names) || part.parts.some((one) => this.masked(one));
  }
}

function truth(part: Explanation): Text {
  return truthy(part.result) ? text('符合', 'this holds') : text('不符合', 'this does not hold');
}

function factsOf(part: Explanation): Explanation[] {
  if (part.operator === 'var') return [part];
  return part.parts.filter((one) => one.decisive).flatMap(factsOf);
}

/** Of two numbers or two texts, what is not greater is at most as great; of other values it need not be. */
function haveOpposite(operator: string, left: Json, right: Json): boolean {
  if (operator.includes('=') && !operator.startsWith('<') && !operator.startsWith('>')) return true;
  return typeof left === typeof right && (typeof left === 'number' || typeof left === 'string');
}

function sayShort(value: Json, about: RulePath | undefined): Text {
  if (typeof value === 'string' && value.length > shownLength) {
    return sayLiteral(`${value.slice(0, shownLength)}…`, about);
  }
  if (Array.isArray(value)) {
    const holdsObjects = value.some((item) => typeof item === 'object' && item !== null);
    if (holdsObjects) {
      const entries = value.length === 1 ? 'entry' : 'entries';
      return text(`${value.length}项`, `${value.length} ${entries}`);
    }
    const items = (value as readonly Json[]).slice(0, shownEntries);
    const said = listed(items.map((item) => sayShort(item, about)));
    const count = text(String(value.length), String(value.length));
    return value.length > shownEntries
      ? phrase('{said}等{count}项', '{said} and others ({count} in all)', { said, count })
      : value.length === 0
        ? sayLiteral(value)
        : said;
  }
  const words = sayLiteral(value, about);
  return words['zh-CN'].length > shownLength * 2
    ? phrase('{words}…', '{words}…', {
        words: text(words['zh-CN'].slice(0, shownLength), words.en.slice(0, shownLength)),
      })
    : words;
}
