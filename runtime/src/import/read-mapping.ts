import { nearestName, parseJson } from '@jingwei/engine';
import type { TSchema } from 'typebox';
import { Errors } from 'typebox/schema';
import { type Finding, finding } from './finding.ts';
import { ImportMapping } from './mapping.ts';

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
      finding('RUNTIME_IMPORT_MAP_SHAPE', path, { what: message, place: path || '/' }),
    );
    return { mapping: null, findings };
  }
  const [fits, errors] = Errors(ImportMapping as TSchema, value);
  if (fits) return { mapping: value as ImportMapping, findings: [] };
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const error of errors) {
    for (const { path, what } of inWords(error)) {
      if (seen.has(path)) continue;
      seen.add(path);
      findings.push(finding('RUNTIME_IMPORT_MAP_SHAPE', path, { what, place: path || '/' }));
    }
  }
  return { mapping: null, findings };
}

interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: object;
  readonly message: string;
}

function inWords({ keyword, instancePath: path, params, message }: ShapeError) {
  const named = params as { requiredProperties?: string[]; additionalProperties?: string[] };
  if (keyword === 'required') {
    return (named.requiredProperties ?? []).map((key) => ({
      path: `${path}/${key}`,
      what: { 'zh-CN': `缺少 ${key}。`, en: `${key} is missing.` },
    }));
  }
  if (keyword === 'additionalProperties') {
    return (named.additionalProperties ?? []).map((key) => {
      const nearest = nearestName(key, keys);
      const hint = {
        zh: nearest === null ? '' : `是否指 ${nearest}？`,
        en: nearest === null ? '' : ` Was ${nearest} meant?`,
      };
      return {
        path: `${path}/${key}`,
        what: { 'zh-CN': `不认识 ${key}。${hint.zh}`, en: `${key} is unknown.${hint.en}` },
      };
    });
  }
  return [{ path, what: { 'zh-CN': message, en: message } }];
}

const keys = [
  ...Object.keys(ImportMapping.properties),
  ...['column', 'constant', 'codes', 'otherwise', 'cut'],
  ...['role', 'kind', 'name', 'phone', 'citizenId', 'address'],
];
