import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/change/change.ts';
import { describeChange } from '../../src/change/describe-change.ts';
import { baseBundle } from '../base-bundle.ts';

const flow = 'dispute';
const said = (change: object) => Object.values(describeChange(change as Change, baseBundle()));
const set = (kind: string, id: string, path: readonly string[], value?: unknown, more = {}) =>
  said({ op: 'set', kind, flow, id, path, ...(value === undefined ? {} : { value }), ...more });

describe('a change in words', () => {
  test('[CH6] a text is quoted, the part of one language by the name of the whole', () => {
    expect(set('state', 'sorting', ['title'], { 'zh-CN': '分派', en: 'Dispatch' })).toEqual([
      '把「分流」的名称从「分流」改为「分派」',
      'Change the title of “Sorting” from “Sorting” to “Dispatch”',
    ]);
    expect(set('state', 'sorting', ['title', 'en'], 'Dispatch')[1]).toContain(
      'from “Sorting” to “Dispatch”',
    );
  });

  test('[CH6] yes and no, and what was not there before', () => {
    const item = { parent: 'intake' };
    const required = set('form-item', 'intake-summary', ['required'], false, item);
    expect(required[0]).toContain('从是改为否');
    expect(required[1]).toContain('from yes to no');
    const readOnly = set('form-item', 'intake-summary', ['readOnly'], true, item);
    expect(readOnly[0]).toContain('为「纠纷简述」设定');
    expect(readOnly[1]).toMatch(/^Set the .* of “Summary” to yes$/);
  });

  test('[CH6] ids of other elements are said by their titles, in lists too; unknown ones as they are', () => {
    const roles = (value: unknown) => set('action', 'withdraw', ['roles'], value)[1];
    expect(roles(['mediator', 'grid-worker'])).toContain(
      'from “Mediator” to “Mediator”, “Grid worker”',
    );
    expect(roles([])).toContain('to (none)');
    expect(roles(['stranger'])).toContain('to “stranger”');
  });

  test('[CH6] a list of parts is counted', () => {
    const basis = { regulation: 'mediation-law', article: '第二条' };
    const to = (value: unknown) => set('action', 'close-mediation', ['basis'], value);
    expect(to([basis, basis])[1]).toContain('from 1 entry to 2 entries');
    expect(to([basis, basis])[0]).toContain('2 项');
  });

  test('[CH6] conditions of form items are said as sentences', () => {
    const rule = { '==': [{ var: 'data.dispute-kind' }, 'family'] };
    const item = { parent: 'intake' };
    const visible = set('form-item', 'intake-amount', ['visible'], { rule }, item);
    expect(visible[1]).toContain('to (“Kind of dispute” equals “In the family”)');
    const required = set('form-item', 'intake-summary', ['required'], { rule }, item);
    expect(required[1]).toContain('from yes to (');
  });

  test('[CH6] how branches are joined has words of its own, and what has none is shown', () => {
    const join = (value: unknown) => set('state', 'sorting', ['join'], value)[1];
    expect(join({ type: 'all' })).toContain('to “all branches have ended”');
    expect(join({ type: 'lead', branch: 'first' })).toContain('to “the leading branch has ended”');
    expect(join({ type: 'guess' })).toContain('guess');
  });

  test('[CH6] a duration by a parameter that is not there is said by its id', () => {
    const duration = { n: { parameter: 'no-such' }, unit: 'hour' };
    expect(set('deadline', 'mediation-deadline', ['duration'], duration)[1]).toContain(
      'to the parameter “no-such”',
    );
  });

  test('[CH6] properties of the pack itself are said as such', () => {
    expect(said({ op: 'set-pack', path: ['pack', 'version'], value: '1.1.0' })).toEqual([
      '把模板包的版本从「1.0.0」改为「1.1.0」',
      'Change the version of the pack from “1.0.0” to “1.1.0”',
    ]);
    expect(said({ op: 'set-pack', path: ['retired'], value: [] })[1]).toContain('to (none)');
  });

  test('[CH6] warnings and consequences without a title are called by what they do', () => {
    const parent = 'mediation-deadline';
    const warning = { op: 'remove', kind: 'warning', flow, parent, id: 'three-days-left' };
    expect(said(warning)[1]).toContain('“3 calendar days before the end”');
    const added = (type: string) =>
      said({
        ...{ op: 'add', kind: 'consequence', flow, parent },
        element: { id: 'pushed', order: 'a0', do: { type } },
      })[1];
    expect(added('supervise')).toContain('“supervise”');
    expect(added('escalate')).toContain('“pass up”');
    expect(added('vanish')).toContain('“pushed”');
  });

  test('[CH6] an element that is not there is called by its id', () => {
    expect(said({ op: 'remove', kind: 'state', flow, id: 'gone' })[1]).toContain('“gone”');
    expect(said({ op: 'remove', kind: 'state', flow: 'no-flow', id: 'gone' })[1]).toContain(
      '“gone”',
    );
    expect(said({ op: 'remove', kind: 'form-item', flow, id: 'gone' })[1]).toContain('“gone”');
  });
});
