import type { Bundle } from '../document/bundle.ts';
import { kindWords } from '../document/kind-words.ts';
import { fillText, isText, type Text } from '../text/text.ts';
import type { Change } from './change.ts';
import { type Element, elementsIn, type Held, holderOf, isProblem, placeOf } from './place.ts';
import { isHeld, readProperty } from './property.ts';
import { propertyWords } from './property-words.ts';
import { quoted, titleIn, valueWords } from './value-words.ts';

/** One line in plain words of what a change does to the bundle that it is about to be applied to. */
export function describeChange(change: Change, bundle: Bundle): Text {
  const said = sayChange(change, bundle);
  return { ...said, 'zh-CN': said['zh-CN'].replace(needlessSpace, '') };
}

/** A space parts Chinese from digits and letters, never from Chinese, brackets and quotation marks. */
const needlessSpace = /(?<=[\p{Script=Han}「」“”（）]) (?=[\p{Script=Han}「」“”（）])/gu;

function sayChange(change: Change, bundle: Bundle): Text {
  switch (change.op) {
    case 'add':
      return fillText(phrases.add, {
        kind: kindWords[change.kind],
        title: nameOf(change.element as Element, bundle, change.flow),
      });
    case 'remove':
      return fillText(phrases.remove, {
        kind: kindWords[change.kind],
        title: nameOf(elementOf(change, bundle), bundle, change.flow, change.id),
      });
    case 'set-pack':
      return describeSet(change, bundle as unknown as Held, phrases.pack, bundle, undefined);
    case 'set': {
      const element = elementOf(change, bundle);
      const title = nameOf(element, bundle, change.flow, change.id);
      if (change.path[0] === 'order') return fillText(phrases.order, { title });
      return describeSet(change, element ?? {}, title, bundle, change.flow);
    }
  }
}

function describeSet(
  change: { readonly path: readonly string[]; readonly value?: unknown },
  holder: Held,
  title: Text,
  bundle: Bundle,
  flow: string | undefined,
): Text {
  const { path, value } = change;
  const key = path.filter((name) => name !== 'zh-CN' && name !== 'en').at(-1) ?? '';
  const before = readProperty(holder, path).value;
  const shown = path[0] === 'pack' && path.length > 1 ? path.slice(1) : path;
  const details = {
    title,
    property: propertyWords(shown),
    from: valueWords(before, key, bundle, flow),
    to: valueWords(value, key, bundle, flow),
  };
  if (value === undefined) return fillText(phrases.unset, details);
  if (before === undefined) return fillText(phrases.setNew, details);
  return fillText(path.join() === 'value' ? phrases.setValue : phrases.set, details);
}

function elementOf(change: Exclude<Change, { op: 'add' | 'set-pack' }>, bundle: Bundle) {
  const place = placeOf(change, { path: '' });
  if (isProblem(place)) return undefined;
  const holder = holderOf(bundle, place, { path: '' });
  if (isProblem(holder)) return undefined;
  return elementsIn(holder, place.list).find(({ id }) => id === change.id);
}

/** The title of an element; without one a form's item is called as its field is, others by what they do. */
function nameOf(
  element: Element | undefined,
  bundle: Bundle,
  flow: string | undefined,
  id = element?.id ?? '',
): Text {
  if (isText(element?.title)) return quoted(element.title);
  const field = element?.field;
  const title = typeof field === 'string' ? titleIn(bundle, flow, field) : deedOf(element, bundle);
  return quoted(title ?? { 'zh-CN': id, en: id });
}

/** What a warning or a consequence of a deadline does. */
function deedOf(element: Element | undefined, bundle: Bundle): Text | null {
  if (isHeld(element?.before)) {
    const time = valueWords(element.before, 'before', bundle, undefined);
    return { 'zh-CN': `到期前 ${time['zh-CN']}`, en: `${time.en} before the end` };
  }
  const deed = isHeld(element?.do) ? element.do.type : undefined;
  return typeof deed === 'string' ? (deeds[deed] ?? null) : null;
}

const deeds: Readonly<Record<string, Text>> = {
  escalate: { 'zh-CN': '上交上级单元', en: 'pass up' },
  reassign: { 'zh-CN': '改派', en: 'reassign' },
  supervise: { 'zh-CN': '督办', en: 'supervise' },
  count: { 'zh-CN': '计数', en: 'count' },
  effect: { 'zh-CN': '产生效果', en: 'have an effect' },
};

const phrases = {
  pack: { 'zh-CN': '模板包', en: 'the pack' },
  add: { 'zh-CN': '增加{kind}{title}', en: 'Add the {kind} {title}' },
  remove: { 'zh-CN': '删除{kind}{title}', en: 'Remove the {kind} {title}' },
  order: { 'zh-CN': '调整{title}的顺序', en: 'Move {title} in its list' },
  set: {
    'zh-CN': '把{title}的{property}从 {from} 改为 {to}',
    en: 'Change the {property} of {title} from {from} to {to}',
  },
  setValue: {
    'zh-CN': '把{title}从 {from} 改为 {to}',
    en: 'Change {title} from {from} to {to}',
  },
  setNew: {
    'zh-CN': '为{title}设定{property}：{to}',
    en: 'Set the {property} of {title} to {to}',
  },
  unset: {
    'zh-CN': '去掉{title}的{property}（原为 {from}）',
    en: 'Remove the {property} of {title} (was {from})',
  },
} as const;
