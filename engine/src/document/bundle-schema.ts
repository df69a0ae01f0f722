import type { JsonObject } from '../json/json.ts';
import { Bundle } from './bundle.ts';

/** The published JSON Schema (2020-12) of bundle format 1 */
export function bundleSchema(): JsonObject {
  const { $id: _id, ...schema } = Bundle as typeof Bundle & { $id?: string };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:jingwei:bundle:1',
    title: 'Jingwei bundle, format 1',
    ...schema,
  } as unknown as JsonObject;
}
