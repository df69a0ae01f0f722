import { pointer } from '../../json/pointer.ts';
import type { ProblemPlace } from '../../problem/problem.ts';
import { isText } from '../../text/text.ts';
import type { Bundle } from '../bundle.ts';
import { below, type Findings } from './scope.ts';

const chinese = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;

/** What holds rules, which may carry any text. */
const ruleProperties = new Set([
  'guard',
  'rule',
  'computed',
  'payload',
  'required',
  'visible',
  'value',
]);

/** Every text says something in Chinese and is English in English. */
export function checkTexts(bundle: Bundle, findings: Findings): void {
  visit(bundle, { path: '' }, findings);
}

function visit(value: unknown, place: ProblemPlace, findings: Findings): void {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) {
    for (const language of ['zh-CN', 'en'] as const) {
      if (value[language].trim() !== '') continue;
      findings.add('ENGINE_TEXT_BLANK', below(place, `/${language}`), { language });
    }
    const found = chinese.exec(value.en);
    if (found !== null) {
      const details = { got: found[0], text: value.en.slice(0, 60) };
      findings.add('ENGINE_TEXT_LANGUAGE_MIXED', below(place, '/en'), details);
    }
    return;
  }
  const id: unknown = Reflect.get(value, 'id');
  const here = typeof id === 'string' && place.path !== '/pack' ? { ...place, element: id } : place;
  const inside = /^\/flows\/\d+$/.test(place.path) && typeof id === 'string' ? { flow: id } : {};
  for (const [key, part] of Object.entries(value)) {
    if (ruleProperties.has(key)) continue;
    visit(part, { ...here, ...inside, path: place.path + pointer(key) }, findings);
  }
}
