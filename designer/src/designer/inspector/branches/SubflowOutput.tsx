import { type Flow, ordered } from '@jingwei/engine';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import type { Subflow } from '../../model/branch-gestures.ts';
import { settableFields } from '../../model/effect-gestures.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { AddButton } from '../AddButton.tsx';
import { ElementSelect } from '../ElementSelect.tsx';
import { ListSection } from '../ListSection.tsx';
import { RemoveButton } from '../RemoveButton.tsx';
import { Sentence } from '../Sentence.tsx';

interface OutputProps {
  readonly state: Subflow;
  readonly child: Flow;
}

/** What this case takes over when the child has closed: our field from its field. */
export function SubflowOutput({ state, child }: OutputProps) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle, flow, act } = useEditedDocument();
  const { output } = state;
  const set = (next: Subflow['output']) =>
    act(
      setProperty(inFlow(flow, 'state', state.id), ['output'], next, {
        'zh-CN': '修改从子流程取回的内容',
        en: 'Change what the subflow gives back',
      }),
    );
  const replace = (at: number, one: Subflow['output'][number]) =>
    set(output.map((before, index) => (index === at ? one : before)));
  const ours = settableFields(bundle, flow);
  const theirs = [...ordered(child.fields), ...ordered(bundle.fields)];
  const free = ours.filter((one) => !output.some(({ field }) => field === one.id));
  const [next] = free;
  const [source] = theirs;
  return (
    <ListSection className="jw-effects" title={t('designer:subflow.output')} none={null}>
      {output.map((one, index) => (
        <div className="jw-line" key={one.field}>
          <Sentence
            words={t('designer:subflow.taken')}
            blanks={{
              ours: (
                <ElementSelect
                  label={t('designer:subflow.ourField')}
                  value={one.field}
                  options={ours.filter(
                    ({ id }) => id === one.field || free.some((other) => other.id === id),
                  )}
                  onChange={(field) => replace(index, { ...one, field })}
                />
              ),
              theirs: (
                <ElementSelect
                  label={t('designer:subflow.theirField')}
                  value={one.from}
                  options={theirs}
                  onChange={(from) => replace(index, { ...one, from })}
                />
              ),
            }}
          />
          <RemoveButton
            label={t('designer:subflow.remove', {
              title: text(ours.find(({ id }) => id === one.field)?.title) || one.field,
            })}
            onRemove={() => set(output.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <AddButton
        label={t('designer:subflow.addOutput')}
        onAdd={
          next === undefined || source === undefined
            ? null
            : () => set([...output, { field: next.id, from: source.id }])
        }
      />
    </ListSection>
  );
}
