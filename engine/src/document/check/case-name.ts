import { below, type Findings, type FlowScope } from './scope.ts';

const places = new Set(['year', 'month', 'city', 'unit']);

/** How a case is numbered and named: numbers stay unique, and a name is known, and fit to be listed. */
export function checkCaseName(scope: FlowScope, findings: Findings): void {
  const { flow, place } = scope;
  const at = below(place, '/caseNumber');
  const used = [...flow.caseNumber.matchAll(/\{([^{}]*)\}/g)].map(([, inside]) => inside ?? '');
  for (const inside of used) {
    if (places.has(inside) || /^sequence:[1-9]$/.test(inside)) continue;
    findings.add('ENGINE_CASE_NUMBER_PLACE_UNKNOWN', at, { got: `{${inside}}` });
  }
  for (const needed of ['year', 'sequence']) {
    if (used.some((inside) => inside.split(':')[0] === needed)) continue;
    const missing = needed === 'year' ? '{year}' : '{sequence:4}';
    findings.add('ENGINE_CASE_NUMBER_PLACE_MISSING', at, { missing });
  }
  const field = scope.fields.get(flow.titleField);
  const form = scope.forms.get(flow.start.form);
  if (field === undefined || form === undefined) return;
  const titleAt = below(place, '/titleField');
  const { title } = field;
  if (field.class === 'P2' || field.class === 'P3') {
    findings.add('ENGINE_TITLE_FIELD_SENSITIVE', titleAt, { title, class: field.class });
  }
  if (field.computed === undefined && !form.items.some((item) => item.field === field.id)) {
    findings.add('ENGINE_TITLE_FIELD_UNSEEN', titleAt, { title, form: form.title });
  }
}
