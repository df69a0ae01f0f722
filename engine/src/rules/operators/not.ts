import { asOperation } from '../operation.ts';
import { type Operator, pair } from '../operator.ts';
import { readStated } from '../own.ts';
import { phrase } from '../say/phrase.ts';
import { truthy } from '../value.ts';
import { places } from './missing.ts';

function negating(name: '!' | '!!', wanted: boolean): Operator {
  return {
    name,
    arity: { least: 1, most: 1 },
    gives: 'boolean',
    compile(parts) {
      const { evaluate, read } = pair(parts)[0];
      if (read !== undefined) {
        return (data) => truthy(readStated(read, data)) === wanted;
      }
      return (data, run) => truthy(evaluate(data, run)) === wanted;
    },
    say(parts, speaker) {
      const [part] = parts;
      if (parts.length !== 1 || part === undefined) return null;
      if (wanted) return speaker.condition(part);
      if (asOperation(part)?.name === 'var') {
        const said = { name: speaker.value(part) };
        return speaker.about(part)?.type === 'boolean'
          ? phrase('{name}为否', '{name} is no', said)
          : phrase('{name}为空或为否', '{name} is empty or no', said);
      }
      const inside = asOperation(part);
      if (inside?.name === 'missing') {
        const keys = places(inside.parts, speaker);
        return phrase('{keys}均已填写', 'all of {keys} are filled in', { keys });
      }
      return phrase('并非（{part}）', 'not ({part})', { part: speaker.condition(part) });
    },
  };
}

export const not: readonly Operator[] = [negating('!', false), negating('!!', true)];
