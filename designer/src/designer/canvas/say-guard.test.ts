import { describe, expect, it } from 'vitest';
import { mediationPack } from '../test/mediation-pack.ts';
import { withTable } from '../test/with-table.ts';
import { guardSayer } from './say-guard.ts';

describe('the words of a guard on the canvas', () => {
  it('call a decision table and its output by their titles', () => {
    const { bundle, flow } = mediationPack();
    const [action] = flow.actions;
    if (action === undefined) throw new TypeError('the flow has no action');
    const guard = { '==': [{ table: ['grade-of-dispute', 'grade'] }, 'large'] };
    const said = guardSayer(withTable(bundle), flow)({ transition: { ...action, guard } });
    expect(said?.en).toBe('“Grade” of the table “Grade of the dispute” equals “large”');
  });
});
