import type { Bundle } from '../bundle.ts';
import type { Basis } from '../primitives.ts';
import { checkValidity } from './bounds.ts';
import { everyElement } from './every-element.ts';
import { below, type Findings, type FlowScope, inFlow } from './scope.ts';

/** Citations of every element lead to the register of law. */
export function checkCitations(bundle: Bundle, findings: Findings): void {
  const known = bundle.regulations.map(({ id }) => id);
  const cite = (basis: unknown, place: Parameters<typeof below>[0], path: string) => {
    for (const [index, one] of ((basis ?? []) as readonly Basis[]).entries()) {
      findings.refer('regulation', one.regulation, known, place, `${path}/${index}/regulation`);
    }
  };
  for (const { kind, element, place } of everyElement(bundle)) {
    cite(element.basis, place, '/basis');
    if (kind === 'deadline') {
      const suspensions = (element.suspensions ?? []) as readonly { basis?: unknown }[];
      for (const [index, { basis }] of suspensions.entries()) {
        cite(basis, place, `/suspensions/${index}/basis`);
      }
    }
    if (kind === 'regulation' || kind === 'code') checkValidity(element, place, findings);
  }
}

/** What a flow itself, its forms and its counters refer to. */
export function checkFlowReferences(scope: FlowScope, findings: Findings): void {
  const { flow, place, states, fields, forms, roles } = scope;
  findings.refer('state', flow.initial, states.keys(), place, '/initial');
  findings.refer('form', flow.start.form, forms.keys(), place, '/start/form');
  for (const [index, role] of flow.start.roles.entries()) {
    findings.refer('role', role, roles.keys(), place, `/start/roles/${index}`);
  }
  findings.refer('field', flow.titleField, fields.keys(), place, '/titleField');
  for (const { element: form, place: at } of inFlow(scope, 'forms', flow.forms)) {
    const sections = (form.sections ?? []).map(({ id }) => id);
    for (const [index, item] of form.items.entries()) {
      const itemPlace = below({ ...at, element: item.id }, `/items/${index}`);
      findings.refer('field', item.field, fields.keys(), itemPlace, '/field');
      if (item.section !== undefined) {
        findings.refer('form-section', item.section, sections, itemPlace, '/section');
      }
      const first = form.items.findIndex(({ field }) => field === item.field);
      if (first !== index) {
        findings.add('ENGINE_FORM_FIELD_TWICE', itemPlace, { field: item.field, form: form.title });
      }
    }
  }
  const actions = flow.actions.map(({ id }) => id);
  for (const { element: counter, place: at } of inFlow(scope, 'counters', flow.counters)) {
    const { counts } = counter;
    if ('action' in counts) {
      findings.refer('action', counts.action, actions, at, '/counts/action');
    } else findings.refer('state', counts.state, states.keys(), at, '/counts/state');
  }
}
