import type { JsonObject } from '../json/json.ts';
import { factsOf } from './facts.ts';
import { type Working, writeValue } from './working.ts';

export function enterValues(working: Working, values: JsonObject): void {
  for (const [field, value] of Object.entries(values)) writeValue(working, field, value, 'entered');
  computeValues(working);
}

/** Every computed field anew, each after those that it reads. */
export function computeValues(working: Working): void {
  for (const { field, rule } of working.machine.rules.computed) {
    writeValue(
      working,
      field,
      rule.evaluate(factsOf(working), { calendar: working.calendar }),
      'computed',
    );
  }
}
