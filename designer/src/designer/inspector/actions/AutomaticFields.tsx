import type { Json, State } from '@jingwei/engine';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { CommitInput } from '../CommitInput.tsx';
import { DurationControl } from '../deadline/DurationControl.tsx';
import { RuleDialog } from '../guard/RuleDialog.tsx';
import { useValueWords } from '../guard/use-rule-words.ts';
import { Labelled } from '../Labelled.tsx';
import { Sentence } from '../Sentence.tsx';

const title = { 'zh-CN': '修改自动处理', en: 'Change what the machine does' };

/** What the machine sends, where to, and how long it waits for the answer. */
export function AutomaticFields({ state }: { state: Extract<State, { kind: 'automatic' }> }) {
  const { t } = useTranslation();
  const { readOnly } = useEditor();
  const { flow, act } = useEditedDocument();
  const [editing, setEditing] = useState(false);
  const words = useValueWords('flow');
  const set = (path: readonly string[], value: unknown) =>
    act(setProperty(inFlow(flow, 'state', state.id), path, value, title));
  const payload = state.effect.payload as Json;
  return (
    <>
      <Labelled label={t('designer:automatic.channel')} help={t('designer:automatic.channelHelp')}>
        {(id) => (
          <CommitInput
            id={id}
            value={state.effect.channel}
            maxLength={48}
            onCommit={(channel) => set(['effect', 'channel'], channel)}
          />
        )}
      </Labelled>
      <fieldset className="jw-setting">
        <legend>{t('designer:automatic.payload')}</legend>
        <div className="jw-setting-words">{words(payload)}</div>
        {readOnly ? null : (
          <Button size="small" onClick={() => setEditing(true)}>
            {t('designer:effects.editRule')}
          </Button>
        )}
      </fieldset>
      <Checkbox
        checked={state.timeout !== undefined}
        onChange={({ target }) =>
          set(['timeout'], target.checked ? { n: 1, unit: 'working-day' } : undefined)
        }
      >
        {t('designer:automatic.timesOut')}
      </Checkbox>
      {state.timeout === undefined ? null : (
        <Sentence
          words={t('designer:automatic.timeout')}
          blanks={{
            duration: (
              <DurationControl
                duration={state.timeout}
                onChange={(timeout) => set(['timeout'], timeout)}
              />
            ),
          }}
        />
      )}
      {editing ? (
        <RuleDialog
          title={t('designer:automatic.payload')}
          rule={payload}
          scope="flow"
          givesValue
          onSave={(rule) => set(['effect', 'payload'], rule ?? null)}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </>
  );
}
