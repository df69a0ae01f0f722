import type { Json } from '@jingwei/engine';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { prepareBrowser, renderInApp } from '../../../testing/in-app.tsx';
import { EditorContext } from '../../editing/editor-context.ts';
import { createEditor } from '../../editing/editor-store.ts';
import { mediationPack } from '../../test/mediation-pack.ts';
import { RuleDialog } from './RuleDialog.tsx';

prepareBrowser();

const { bundle, flow } = mediationPack();
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

const show = (rule: Json | undefined) =>
  renderInApp(
    <EditorContext value={editor}>
      <RuleDialog
        title="显示条件"
        rule={rule}
        scope="form"
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
});
