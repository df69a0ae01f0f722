import type { Bundle } from '../src/document/bundle.ts';
import { baseBundle } from './base-bundle.ts';

/** A bundle of the size of a real pack: three flows, in each forty more states that follow one another. */
export function largeBundle(): Bundle {
  const bundle = baseBundle();
  const [base] = bundle.flows;
  if (base === undefined) return bundle;
  const flows = [0, 1, 2].map((index) => {
    const flow = structuredClone(base);
    flow.id = `${base.id}-${index}`;
    flow.order = `a${index}`;
    for (let at = 0; at < 40; at += 1) {
      const order = `b${String(at).padStart(2, '0')}x`;
      const title = { 'zh-CN': `环节 ${at}`, en: `Stage ${at}` };
      const next = at === 39 ? 'settled' : `stage-${at + 1}`;
      flow.states.push({
        ...{ id: `stage-${at}`, order, title, kind: 'work' },
        ...{ role: 'mediator', unit: 'community' },
      });
      flow.fields.push({ id: `note-${at}`, order, title, type: 'text', class: 'P0' });
      flow.actions.push({
        ...{ id: `go-on-${at}`, order, title, from: `stage-${at}`, to: next, kind: 'forward' },
        guard: { '!=': [{ var: `data.note-${at}` }, null] },
      });
    }
    flow.actions.push({
      ...{ id: 'go-deep', order: 'c0x', title: { 'zh-CN': '深入', en: 'Go deep' } },
      ...{ from: 'mediating', to: 'stage-0', kind: 'forward' },
    });
    return flow;
  });
  return { ...bundle, flows };
}
