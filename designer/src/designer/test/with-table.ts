import type { Bundle, Table } from '@jingwei/engine';

const table: Table = {
  id: 'grade-of-dispute',
  order: 'a1',
  title: { 'zh-CN': '纠纷分级', en: 'Grade of the dispute' },
  hitPolicy: 'first',
  inputs: [
    {
      id: 'claim',
      order: 'a1',
      title: { 'zh-CN': '标的额', en: 'Claim' },
      type: 'number',
      path: 'data.amount',
    },
  ],
  outputs: [{ id: 'grade', order: 'a1', title: { 'zh-CN': '级别', en: 'Grade' }, type: 'string' }],
  rows: [
    {
      id: 'large-claim',
      order: 'a1',
      conditions: { claim: { kind: 'range', from: 50_000 } },
      outputs: { grade: 'large' },
    },
  ],
  otherwise: { grade: 'small' },
};

/** The bundle with a decision table that grades disputes by their amount. */
export function withTable(bundle: Bundle): Bundle {
  return { ...bundle, tables: [...(bundle.tables ?? []), table] };
}
