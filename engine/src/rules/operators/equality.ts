import { toPrimitive } from '../coerce.ts';
import { type Evaluate, type Operator, pair } from '../operator.ts';
import { readStated, type StatedRead } from '../own.ts';
import type { Run } from '../run.ts';
import { phrase } from '../say/phrase.ts';
import { relation } from '../say/relation.ts';
import type { Value } from '../value.ts';

function chargeBoth(left: Value, right: Value, run: Run): void {
  if (typeof left === 'string' && typeof right === 'string' && left.length === right.length) {
    run.chargeText(left.length);
  }
}

/** JavaScript's `==`: two lists or objects are equal only when they are the same one. */
function looselyEqual(left: Value, right: Value, run: Run): boolean {
  const leftHolds = typeof left === 'object' && left !== null;
  const rightHolds = typeof right === 'object' && right !== null;
  if (leftHolds && rightHolds) return left === right;
  if (left === null || left === undefined) return right === null || right === undefined;
  if (right === null || right === undefined) return false;
  chargeBoth(left, right, run);
  const one = leftHolds ? toPrimitive(left, run) : left;
  const other = rightHolds ? toPrimitive(right, run) : right;
  if (typeof one !== typeof other) {
    if (typeof one === 'string') run.chargeText(one.length);
    if (typeof other === 'string') run.chargeText(other.length);
  }
  // biome-ignore lint/suspicious/noDoubleEquals: JSONLogic defines `==` by JavaScript's conversions
  return one == other;
}

function strictlyEqual(left: Value, right: Value, run: Run): boolean {
  chargeBoth(left, right, run);
  return left === right;
}

function readBoth(
  equal: typeof looselyEqual,
  wanted: boolean,
  left: StatedRead,
  right: StatedRead,
): Evaluate {
  return (data, run) => {
    const one = readStated(left, data);
    const other = readStated(right, data);
    // Two short texts, the commonest comparison of two fields, are equal or not by either operator.
    const short = typeof one === 'string' && typeof other === 'string' && one.length < 256;
    return (short ? one === other : equal(one, other, run)) === wanted;
  };
}

function comparing(name: string, equal: typeof looselyEqual, wanted: boolean): Operator {
  return {
    name,
    arity: { least: 2, most: 2 },
    gives: 'boolean',
    compile(parts): Evaluate {
      const [left, right] = pair(parts);
      const one = left.evaluate;
      const known = right.literal?.value;
      if (typeof known === 'string' && known.length < 256) {
        if (left.read !== undefined) {
          const { read } = left;
          return (data, run) => {
            const value = readStated(read, data);
            return (
              (typeof value === 'string' ? value === known : equal(value, known, run)) === wanted
            );
          };
        }
        return (data, run) => {
          const value = one(data, run);
          return (
            (typeof value === 'string' ? value === known : equal(value, known, run)) === wanted
          );
        };
      }
      if (left.read !== undefined && right.read !== undefined) {
        return readBoth(equal, wanted, left.read, right.read);
      }
      const other = right.evaluate;
      return (data, run) => equal(one(data, run), other(data, run), run) === wanted;
    },
    say(parts, speaker) {
      const [left, right] = parts;
      if (parts.length !== 2 || left === undefined || right === undefined) return null;
      const about = speaker.about(left) ?? speaker.about(right);
      const said = { left: speaker.value(left, about), right: speaker.value(right, about) };
      if (right === null) {
        return wanted
          ? phrase('{left}未填写', '{left} is not filled in', said)
          : phrase('{left}已填写', '{left} is filled in', said);
      }
      if (typeof right === 'boolean') {
        const words = relation(wanted === right ? 'yes' : 'no');
        return phrase('{left}{words}', '{left} {words}', { ...said, words });
      }
      const words = relation(name, about?.type);
      return phrase('{left}{words}{right}', '{left} {words} {right}', { ...said, words });
    },
  };
}

export const equality: readonly Operator[] = [
  comparing('==', looselyEqual, true),
  comparing('===', strictlyEqual, true),
  comparing('!=', looselyEqual, false),
  comparing('!==', strictlyEqual, false),
];
