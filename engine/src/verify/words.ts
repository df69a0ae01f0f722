import type { PropertyStatement } from '../document/properties.ts';
import type { Machine } from '../machine/machine.ts';
import { fillText, type Text } from '../text/text.ts';
import { pairOf } from './monitors.ts';

const titles = {
  states: { 'zh-CN': '每个环节都到得了', en: 'every state can be reached' },
  ends: {
    'zh-CN': '从到得了的每个环节都能办结',
    en: 'every case can end from wherever it comes to',
  },
  joins: { 'zh-CN': '每个会合都等得到', en: 'no join waits for ever' },
  choices: { 'zh-CN': '每个分支都有出路', en: 'every choice has a way out' },
  loops: { 'zh-CN': '每个循环都有出口或上限', en: 'every loop has an exit or a bound' },
} as const satisfies Record<string, Text>;

export function titleOfSubject(subject: keyof typeof titles): Text {
  return titles[subject];
}

/** What a property demands, in words. */
export function expectedWords(property: PropertyStatement, machine: Machine): Text {
  const named = (id: string): Text => titleIn(machine, id);
  switch (property.type) {
    case 'before':
      return fill('“{first}”总在“{second}”之前', '“{first}” always before “{second}”', {
        first: named(property.first),
        second: named(property.then),
      });
    case 'never':
      return property.at === undefined
        ? { 'zh-CN': '这一条件从不成立', en: 'the condition never to hold' }
        : fill('在“{at}”处这一条件从不成立', 'the condition never to hold at “{at}”', {
            at: named(property.at),
          });
    case 'different-people': {
      const [one = '', other = ''] = pairOf(property);
      return fill(
        '“{one}”与“{other}”由不同的人办理',
        'different people for “{one}” and “{other}”',
        {
          one: named(one),
          other: named(other),
        },
      );
    }
    case 'passes':
      return 'state' in property.through
        ? fill(
            '条件成立的案件在成功办结前经过“{through}”',
            'cases under the condition to pass “{through}” before they end well',
            {
              through: named(property.through.state),
            },
          )
        : fill(
            '条件成立的案件在成功办结前经过 {through}',
            'cases under the condition to pass a {through} before they end well',
            {
              through: property.through.unit,
            },
          );
    case 'within':
      return fill(
        '时限届满时已从“{from}”到“{to}”',
        'a case to be from “{from}” at “{to}” when the time is over',
        {
          from: named(property.from),
          to: named(property.to),
        },
      );
  }
}

const got: Readonly<Record<PropertyStatement['type'], Text>> = {
  before: { 'zh-CN': '后者发生时前者没有发生', en: 'the second without the first' },
  never: { 'zh-CN': '条件成立', en: 'a case for which it holds' },
  'different-people': { 'zh-CN': '同一人办理了两者', en: 'one person who did both' },
  passes: { 'zh-CN': '没有经过就成功办结', en: 'a case that ended well without it' },
  within: {
    'zh-CN': '没有时限把案件推到那里，或时限已过案件仍在途中',
    en: 'a case that is still on its way with no limit running',
  },
};

export function gotWords(property: PropertyStatement): Text {
  return got[property.type];
}

export function titleIn({ states, actions, routes }: Machine, id: string): Text {
  const found = states.get(id) ?? actions.get(id) ?? routes.get(id);
  return found?.title ?? { 'zh-CN': id, en: id };
}

function fill(
  chinese: string,
  english: string,
  details: Readonly<Record<string, string | Text>>,
): Text {
  return fillText({ 'zh-CN': chinese, en: english }, details);
}
