import type { Text } from '../text/text.ts';
import type { DocumentDuration } from './primitives.ts';

const units: Readonly<Record<DocumentDuration['unit'], readonly [zh: string, en: string]>> = {
  minute: ['分钟', 'minute'],
  hour: ['小时', 'hour'],
  'working-hour': ['个工作小时', 'working hour'],
  'working-day': ['个工作日', 'working day'],
  'calendar-day': ['日', 'calendar day'],
  month: ['个月', 'month'],
  year: ['年', 'year'],
};

/** A span of time in words: 「7 个工作日」, “7 working days”. */
export function durationWords(n: number, unit: DocumentDuration['unit']): Text {
  const [chinese, english] = units[unit];
  return { 'zh-CN': `${n} ${chinese}`, en: `${n} ${english}${n === 1 ? '' : 's'}` };
}
