import { DeleteOutlined } from '@ant-design/icons';
import type { Counter } from '@jingwei/engine';
import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import {
  addNamed,
  type FlowDocument,
  type NamedKind,
  namedOf,
  removeNamed,
  setNamed,
} from '../../model/named-gestures.ts';
import { AddButton } from '../AddButton.tsx';
import { Labelled } from '../Labelled.tsx';
import { RolesSelect } from '../people/RolesSelect.tsx';
import { TextPair } from '../TextPair.tsx';
import { CountedSelect } from './CountedSelect.tsx';

/** The signals, documents or counts of a flow: what they are called, who serves or what is counted. */
export function NamedList({ kind }: { kind: NamedKind }) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const heading = useId();
  const list = namedOf(flow, kind);
  const addition = addNamed(bundle, flow, kind);
  return (
    <section className="jw-effects" aria-labelledby={heading}>
      <h3 id={heading}>{t(`designer:named.${kind}.heading`)}</h3>
      <p className="jw-labelled-help">{t(`designer:named.${kind}.help`)}</p>
      {list.map((one) => (
        <details className="jw-more" key={one.id}>
          <summary>{text(one.title)}</summary>
          <TextPair
            label={t('designer:named.title')}
            value={one.title}
            maxLength={120}
            onChange={(title) => act(setNamed(flow, kind, one.id, 'title', title))}
          />
          {kind === 'document' ? (
            <Labelled label={t('designer:named.document.roles')}>
              {(id) => (
                <RolesSelect
                  id={id}
                  value={(one as FlowDocument).roles}
                  onChange={(roles) => {
                    if (roles.length > 0) act(setNamed(flow, kind, one.id, 'roles', roles));
                  }}
                />
              )}
            </Labelled>
          ) : null}
          {kind === 'counter' ? (
            <CountedSelect
              counts={(one as Counter).counts}
              onChange={(counts) => act(setNamed(flow, kind, one.id, 'counts', counts))}
            />
          ) : null}
          {readOnly ? null : (
            <Button
              size="small"
              danger
              icon={<DeleteOutlined aria-hidden />}
              onClick={() => act(removeNamed(flow, kind, one.id))}
            >
              {t('designer:effects.remove', { title: text(one.title) })}
            </Button>
          )}
        </details>
      ))}
      <AddButton
        label={t(`designer:named.${kind}.add`)}
        onAdd={addition === null ? null : () => act(addition)}
      />
    </section>
  );
}
