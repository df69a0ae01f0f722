import { type Field, nearestName } from '@jingwei/engine';
import { type Finding, finding, pointerPart } from './finding.ts';
import { codesOf, type ImportTarget } from './import-target.ts';
import type { ImportMapping, ValueSource } from './mapping.ts';

/** Everything in which a map does not fit the flow, the city and the file's columns. */
export function checkMapping(
  mapping: ImportMapping,
  columns: readonly string[],
  target: ImportTarget,
): readonly Finding[] {
  return [
    ...checkColumn(mapping.externalId, '/externalId', columns),
    ...checkUnit(mapping.unit, target),
    ...Object.entries(mapping.values).flatMap(([field, source]) =>
      checkValue(field, source, columns, target),
    ),
    ...missingFields(mapping, target),
    ...checkParties(mapping, columns, target),
  ];
}

function checkColumn(column: string, path: string, columns: readonly string[]): readonly Finding[] {
  if (columns.includes(column)) return [];
  const nearest = nearestName(column, columns) ?? columns.join(', ');
  return [finding('RUNTIME_IMPORT_COLUMN_UNKNOWN', path, { column, nearest })];
}

function checkUnit(unit: string, { tree, flow }: ImportTarget): readonly Finding[] {
  const place = tree.get(unit);
  if (place === undefined) {
    const ids = tree.units.map(({ id }) => id);
    const nearest = nearestName(unit, ids) ?? ids.join(', ');
    return [finding('RUNTIME_IMPORT_UNIT_UNKNOWN', '/unit', { unit, nearest })];
  }
  if ((flow.start.unitKinds as readonly string[]).includes(place.kind)) return [];
  const expected = flow.start.unitKinds.join(', ');
  const details = { flow: flow.id, unit, kind: place.kind, expected };
  return [finding('RUNTIME_IMPORT_UNIT_UNFIT', '/unit', details)];
}

function checkValue(
  id: string,
  source: ValueSource,
  columns: readonly string[],
  target: ImportTarget,
): readonly Finding[] {
  const path = `/values/${pointerPart(id)}`;
  const field = target.fields.get(id);
  const { fields } = target.form;
  if (field === undefined || !fields.includes(id)) {
    const nearest = nearestName(id, fields) ?? fields.join(', ');
    return [finding('RUNTIME_IMPORT_FIELD_UNKNOWN', path, { field: id, nearest })];
  }
  if (field.type === 'attachments' || field.computed !== undefined) {
    const details = { field: id, title: { ...field.title } };
    return [finding('RUNTIME_IMPORT_FIELD_NOT_IMPORTABLE', path, details)];
  }
  if ('column' in source) {
    return [
      ...checkColumn(source.column, `${path}/column`, columns),
      ...checkCodes(field, source, path, target),
    ];
  }
  return typeof source.constant === 'string' && field.type === 'code'
    ? checkCode(field, source.constant, `${path}/constant`, target)
    : [];
}

function checkCodes(
  field: Field,
  { codes = {}, otherwise }: Extract<ValueSource, { column: string }>,
  path: string,
  target: ImportTarget,
): readonly Finding[] {
  const meant: [path: string, code: string][] = Object.entries(codes).map(([cell, code]) => [
    `${path}/codes/${pointerPart(cell)}`,
    code,
  ]);
  if (otherwise !== undefined) meant.push([`${path}/otherwise`, otherwise]);
  if (field.type !== 'code' && field.type !== 'codes') {
    return meant.length === 0
      ? []
      : [finding('RUNTIME_IMPORT_CODES_MISPLACED', path, { field: field.id })];
  }
  return meant.flatMap(([place, code]) => checkCode(field, code, place, target));
}

function checkCode(
  field: Field,
  code: string,
  path: string,
  target: ImportTarget,
): readonly Finding[] {
  const ids = codesOf(target, field).map(({ id }) => id);
  if (ids.includes(code)) return [];
  const nearest = nearestName(code, ids) ?? ids.join(', ');
  return [finding('RUNTIME_IMPORT_CODE_UNKNOWN', path, { field: field.id, code, nearest })];
}

/** Fields that the start form always requires; what a rule requires is known only row by row. */
function missingFields({ values }: ImportMapping, { form }: ImportTarget): readonly Finding[] {
  return form.ui.items
    .filter((item) => item.required === true && !Object.hasOwn(values, item.field))
    .map(({ field, title }) =>
      finding('RUNTIME_IMPORT_FIELD_MISSING', '/values', { field, title: { ...title } }),
    );
}

function checkParties(
  { parties = [] }: ImportMapping,
  columns: readonly string[],
  { flow }: ImportTarget,
): readonly Finding[] {
  const roles = flow.partyRoles.map(({ id }) => id);
  return parties.flatMap((party, at) => {
    const path = `/parties/${at}`;
    const found: Finding[] = [];
    if (!roles.includes(party.role)) {
      const nearest = nearestName(party.role, roles) ?? (roles.join(', ') || '—');
      const details = { role: party.role, nearest };
      found.push(finding('RUNTIME_IMPORT_PARTY_ROLE_UNKNOWN', `${path}/role`, details));
    }
    for (const key of ['name', 'phone', 'citizenId', 'address'] as const) {
      const column = party[key];
      if (column !== undefined) found.push(...checkColumn(column, `${path}/${key}`, columns));
    }
    return found;
  });
}
