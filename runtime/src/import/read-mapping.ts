import { parseJson } from '@jingwei/engine';
import { type Finding, finding } from './finding.ts';
import { mapShape } from './map-shape.ts';
import type { ImportMapping } from './mapping.ts';

interface ReadMapping {
  /** Null when its shape is wrong; `findings` then say where. */
  readonly mapping: ImportMapping | null;
  readonly findings: readonly Finding[];
}

/** Reads the text of a map and checks its shape; whether it fits a flow is `checkMapping`. */
export function readMapping(text: string): ReadMapping {
  const { value, problems } = parseJson(text.replace(/^\ufeff/, ''));
  if (value === undefined) {
    const findings = problems.map(({ path, message }) =>
      finding('RUNTIME_IMPORT_MAP_SHAPE', path, { what: { ...message }, place: path || '/' }),
    );
    return { mapping: null, findings };
  }
  const findings = mapShape(value, '');
  const mapping = findings.length === 0 ? (value as unknown as ImportMapping) : null;
  return { mapping, findings };
}
