import { isInstant } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';

/** Throws RUNTIME_INSTANT_INVALID where something is there that is not an instant. */
export function checkedInstant(field: string, value: string | undefined): string | undefined {
  if (value === undefined || isInstant(value)) return value;
  throw new RuntimeError('RUNTIME_INSTANT_INVALID', {
    details: { field, got: String(value).slice(0, 60) },
  });
}
