import type { Json } from '@jingwei/engine';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { prepareBrowser, renderInApp } from '../../../testing/in-app.tsx';
import { EditorContext } from '../../editing/editor-context.ts';
import { createEditor } from '../../editing/editor-store.ts';
import type { RuleScope } from '../../model/guard-fields.ts';
import { mediationPack } from '../../test/mediation-pack.ts';
import { withTable } from '../../test/with-table.ts';
import { RuleDialog } from './RuleDialog.tsx';

prepareBrowser();

const { flow, ...pack } = mediationPack();
const bundle = withTable(pack.bundle);
const store = createEditor({ id: 'draft-1', version: 1, baseBundle: bundle, bundle });
const nothing = () => undefined;
const editor = {
  store,
  flowId: flow.id,
  readOnly: false,
  tab: 'form' as const,
  select: nothing,
  showTab: nothing,
  remove: nothing,
  saveNow: async () => true,
};

/** What the visual builder has no parts for: a choice between two answers. */
const unshowable: Json = { if: [{ '!!': [{ var: 'data.representative' }] }, true, false] };

let saved: (Json | undefined)[];
beforeEach(() => {
  saved = [];
});

const show = (rule: Json | undefined, scope: RuleScope = 'form') =>
  renderInApp(
    <EditorContext value={editor}>
      <RuleDialog
        title="显示条件"
        rule={rule}
        scope={scope}
        onSave={(next) => saved.push(next)}
        onClose={nothing}
      />
    </EditorContext>,
  );

const take = () => screen.getByRole<HTMLButtonElement>('button', { name: '采用' });
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '规则文本' });
const type = (value: string) => fireEvent.change(text(), { target: { value } });

describe('the dialog of a rule', () => {
  it('keeps a rule that the builder cannot show as it is', () => {
    show(unshowable);
    expect(JSON.parse(text().value)).toEqual(unshowable);
    fireEvent.click(take());
    expect(saved).toEqual([]);
  });

  it('takes a changed text over once it is whole, and not before', () => {
    show(unshowable);
    type('{ "if": [');
    expect(take().disabled).toBe(true);
    type('{ "!!": [ { "var": "data.no-such-field" } ] }');
    expect(take().disabled).toBe(true);
    type('{ "if": [ true, false, true ] }');
    expect(text().value).toBe('{ "if": [ true, false, true ] }');
    fireEvent.click(take());
    expect(saved).toEqual([{ if: [true, false, true] }]);
  });

  it('refuses what a form cannot know', () => {
    show(unshowable);
    type('{ "==": [ { "var": "case.state" }, "registration" ] }');
    expect(take().disabled).toBe(true);
    expect(saved).toEqual([]);
  });

  it('says what a decision table gives by its titles and keeps it as text', () => {
    show({ '==': [{ table: ['grade-of-dispute', 'grade'] }, 'large'] }, 'flow');
    expect(screen.getByText('决策表「纠纷分级」的「级别」等于“large”')).toBeDefined();
    type('{ "==": [ { "table": ["grade-of-dispute", "grade"] }, "small" ] }');
    expect(screen.queryByText(/ENGINE_RULE_TABLE_UNKNOWN/)).toBeNull();
    fireEvent.click(take());
    expect(saved).toEqual([{ '==': [{ table: ['grade-of-dispute', 'grade'] }, 'small'] }]);
  });

  it('refuses an output that no table has, and a table in a form', () => {
    show({ '!!': [{ table: ['grade-of-dispute', 'weight'] }] }, 'flow');
    type('{ "!": [ { "table": ["grade-of-dispute", "weight"] } ] }');
    expect(take().disabled).toBe(true);
    cleanup();
    show(unshowable);
    type('{ "==": [ { "table": ["grade-of-dispute", "grade"] }, "small" ] }');
    expect(take().disabled).toBe(true);
  });
});
