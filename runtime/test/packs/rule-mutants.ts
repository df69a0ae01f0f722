import { isJsonObject, type Json } from '@jingwei/engine';

/** One edit inside a rule, and what it does. */
export interface RuleMutant {
  readonly what: string;
  readonly rule: Json;
}

const boundaries: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '==': '!=',
  '!=': '==',
};

/** Every rule that differs from `rule` by one edit; `where` is its place, for the names. */
export function ruleMutants(rule: Json, where = ''): readonly RuleMutant[] {
  if (typeof rule === 'number') {
    return [rule - 1, rule + 1].map((one) => ({
      what: `${where} ${rule} becomes ${one}`,
      rule: one,
    }));
  }
  if (typeof rule === 'boolean') return [{ what: `${where} becomes ${!rule}`, rule: !rule }];
  if (Array.isArray(rule)) return insideList(rule, where);
  if (!isJsonObject(rule)) return [];
  const [operator] = Object.keys(rule);
  if (operator === undefined || operator === 'var' || operator === 'rule') return [];
  const argument = rule[operator] ?? null;
  const inner = ruleMutants(argument, `${where}/${operator}`).map(({ what, rule: part }) => ({
    what,
    rule: { [operator]: part },
  }));
  return [...ofOperator(operator, argument, where), ...inner];
}

function ofOperator(operator: string, argument: Json, where: string): RuleMutant[] {
  const swapped = boundaries[operator];
  if (swapped !== undefined) {
    return [{ what: `${where} ${operator} becomes ${swapped}`, rule: { [swapped]: argument } }];
  }
  if (operator === '!') {
    const parts = Array.isArray(argument) ? argument : [argument];
    return [{ what: `${where} ! dropped`, rule: { '!!': parts } }];
  }
  if ((operator === 'and' || operator === 'or') && Array.isArray(argument)) {
    return argument.map((_part, index) => ({
      what: `${where}/${operator}/${index} dropped`,
      rule: { [operator]: argument.filter((_other, other) => other !== index) },
    }));
  }
  return [];
}

function insideList(list: readonly Json[], where: string): RuleMutant[] {
  return list.flatMap((part, index) =>
    ruleMutants(part, `${where}/${index}`).map((one) => ({
      what: one.what,
      rule: list.map((other, at) => (at === index ? one.rule : other)),
    })),
  );
}
