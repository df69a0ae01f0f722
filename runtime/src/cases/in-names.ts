import type { Text } from '@jingwei/engine';

/** What an id is made of, so that none is found inside a word or another id. */
const words = /[0-9A-Za-z._:-]*[0-9A-Za-z]/g;

/** A sentence of the engine, which knows people by their ids, with their names instead. */
export function inNames(text: Text, names: ReadonlyMap<string, string>): Text {
  const say = (sentence: string) => sentence.replace(words, (word) => names.get(word) ?? word);
  return { 'zh-CN': say(text['zh-CN']), en: say(text.en) };
}
