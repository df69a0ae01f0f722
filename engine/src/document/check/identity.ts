import type { Bundle } from '../bundle.ts';
import { localKinds } from '../element-lists.ts';
import { kindWords } from '../kind-words.ts';
import { everyElement, type FoundElement } from './every-element.ts';
import type { Findings } from './scope.ts';

/**
 * Ids: one use each in a flow and on pack level together, over all kinds; a code only in its list, a
 * column of a table only among its inputs or outputs.
 * Retired ids stay unused. Order keys: one use each in a list.
 */
export function checkIdentity(bundle: Bundle, findings: Findings): void {
  const retired = new Set(bundle.retired);
  const atPack = new Map<string, FoundElement>();
  const inFlow = new Map<string, Map<string, FoundElement>>();
  const inList = new Map<string, FoundElement>();
  const orders = new Map<string, FoundElement>();
  const elements = everyElement(bundle);
  for (const found of elements) {
    const { kind, element, place, list } = found;
    const { id } = element;
    const local = localKinds.has(kind);
    if (!local && retired.has(id))
      findings.add('ENGINE_ID_RETIRED', place, { kind: kindWords[kind], id });
    const orderKey = `${list} ${element.order}`;
    const sameOrder = orders.get(orderKey);
    if (sameOrder === undefined) orders.set(orderKey, found);
    else {
      const at = { ...place, path: `${place.path}/order` };
      findings.add('ENGINE_ORDER_TWICE', at, {
        order: element.order,
        id,
        other: sameOrder.element.id,
      });
    }
    const flow = kind === 'flow' ? undefined : place.flow;
    const ids = local ? inList : flow === undefined ? atPack : flowIds(inFlow, flow);
    const key = local ? `${list} ${id}` : id;
    const earlier = ids.get(key);
    if (earlier === undefined) ids.set(key, found);
    else reportTwice(found, earlier, findings);
  }
  for (const ids of inFlow.values()) {
    for (const [id, found] of ids) {
      const earlier = atPack.get(id);
      if (earlier !== undefined) reportTwice(found, earlier, findings);
    }
  }
}

function flowIds(
  inFlow: Map<string, Map<string, FoundElement>>,
  flow: string,
): Map<string, FoundElement> {
  const ids = inFlow.get(flow) ?? new Map<string, FoundElement>();
  inFlow.set(flow, ids);
  return ids;
}

function reportTwice(found: FoundElement, earlier: FoundElement, findings: Findings): void {
  findings.add('ENGINE_ID_TWICE', found.place, {
    id: found.element.id,
    kind: kindWords[found.kind],
    other: kindWords[earlier.kind],
    otherPath: earlier.place.path,
  });
}
