import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { askingOf } from '../people/request-access.ts';
import { findFlow, flowsInForce } from '../publications/flows-in-force.ts';
import type { FlowMethods } from '../runtime.ts';
import { canStartAt, startUnits } from '../steps/start-units.ts';
import { countOpenCases } from '../store/case-search.ts';
import { scopeOf } from './case-list.ts';
import { formView } from './offer-view.ts';

export function flowMethods(parts: Parts): FlowMethods {
  return {
    async list(context) {
      const asking = await askingOf(parts, parts.reader, context);
      const open = await countOpenCases(parts.reader, context.city, scopeOf(asking));
      const flows = await flowsInForce(parts.reader, parts, asking);
      return flows.map(({ flow, publication }) => {
        const units = startUnits(flow, asking.access);
        return {
          pack: publication.pack,
          flow: flow.id,
          title: flow.title,
          noun: flow.noun,
          description: flow.description ?? null,
          publication: publication.hash,
          publicationVersion: publication.version,
          canStart: units.length > 0,
          startUnits: units.map(({ id, title }) => ({ id, title })),
          partyRoles: flow.partyRoles.map(({ id, title, min, max }) => ({ id, title, min, max })),
          openCases: open.get(flow.id) ?? 0,
        };
      });
    },
    async startForm(context, flowId, { unit }) {
      const asking = await askingOf(parts, parts.reader, context);
      const { flow, publication } = await findFlow(parts.reader, parts, asking, flowId);
      const mayStart =
        unit === undefined
          ? startUnits(flow, asking.access).length > 0
          : canStartAt(flow, unit, asking.access);
      if (!mayStart) {
        const details = { flow: flow.id, unit: unit ?? '' };
        throw new RuntimeError('RUNTIME_START_FORBIDDEN', { details });
      }
      const { city } = context;
      const machine = await parts.machines.machine(parts.reader, city, publication.hash, flow.id);
      return {
        publication: publication.hash,
        form: formView(machine, flow.start.form, {}),
        partyRoles: flow.partyRoles.map(({ id, title, min, max }) => ({ id, title, min, max })),
        titleField: flow.titleField,
      };
    },
  };
}
