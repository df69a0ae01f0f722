import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { addBranch, branchesOf, type Joint, type Multiple } from '../../model/branch-gestures.ts';
import { AddButton } from '../AddButton.tsx';
import { useRuleWords } from '../guard/use-rule-words.ts';

/** The branches of a state, each a way to itself; a joint state may get more. */
export function BranchList({ state }: { state: Joint | Multiple }) {
  const { t } = useTranslation();
  const text = useText();
  const { select } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const words = useRuleWords('flow');
  const heading = useId();
  const branches = branchesOf(flow, state.id);
  const mayAdd = state.kind === 'joint' || branches.length === 0;
  return (
    <section className="jw-effects" aria-labelledby={heading}>
      <h3 id={heading}>{t(`designer:branches.heading.${state.kind}`)}</h3>
      <ul className="jw-branches">
        {branches.map((one) => (
          <li key={one.id}>
            <Button type="link" disabled={false} onClick={() => select(one.id)}>
              {text(one.title)}
            </Button>
            {one.kind === 'composite' && one.when !== undefined ? (
              <div className="jw-labelled-help">
                {t('designer:branches.onlyWhen', {
                  words: words(one.when as Parameters<typeof words>[0]),
                })}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      <AddButton
        label={t('designer:branches.add')}
        onAdd={mayAdd ? () => act(addBranch(bundle, flow, state.id)) : null}
      />
    </section>
  );
}
