import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { type Basis, ordered } from '@jingwei/engine';
import { Button, Empty, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import type { Selected } from '../../model/selected.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { CommitInput } from '../CommitInput.tsx';
import { ElementSelect } from '../ElementSelect.tsx';
import { Labelled } from '../Labelled.tsx';

const verifications = ['verified', 'partly', 'unverified', 'local'] as const;
const title = { 'zh-CN': '修改依据', en: 'Change the basis' };

/** What the element rests on, picked from the register of law. */
export function BasisTab({ selected }: { selected: Selected }) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { bundle, flow, act } = useEditedDocument();
  const { kind, element } = selected;
  const basis = element.basis ?? [];
  const place = kind === 'flow' ? { kind, id: flow.id } : inFlow(flow, kind, element.id);
  const set = (next: readonly Basis[]) =>
    act(setProperty(place, ['basis'], next.length === 0 ? undefined : next, title));
  const replace = (at: number, next: Basis) =>
    set(basis.map((one, index) => (index === at ? next : one)));
  const regulations = ordered(bundle.regulations);
  const [first] = regulations;
  return (
    <>
      {basis.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('designer:basis.none')} />
      ) : null}
      {basis.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: citations have no id, and the same one may stand there twice
        <section className="jw-deadline" key={`${one.regulation} ${one.article ?? ''} ${index}`}>
          <Labelled label={t('designer:basis.regulation')}>
            {(id) => (
              <ElementSelect
                id={id}
                value={one.regulation}
                options={regulations}
                onChange={(regulation) => replace(index, { ...one, regulation })}
              />
            )}
          </Labelled>
          <Labelled label={t('designer:basis.article')}>
            {(id) => (
              <CommitInput
                id={id}
                value={one.article ?? ''}
                maxLength={60}
                mayBeEmpty
                onCommit={(article) => {
                  const { article: _before, ...rest } = one;
                  replace(index, article === '' ? rest : { ...rest, article });
                }}
              />
            )}
          </Labelled>
          <Labelled label={t('designer:basis.verification')}>
            {(id) => (
              <Select
                id={id}
                value={one.verification ?? null}
                placeholder={t('designer:basis.asRegulation')}
                options={verifications.map((name) => ({
                  value: name,
                  label: t(`designer:verification.${name}`),
                }))}
                onChange={(verification) => replace(index, { ...one, verification })}
              />
            )}
          </Labelled>
          {one.note ? <p className="jw-labelled-help">{text(one.note)}</p> : null}
          {readOnly ? null : (
            <Button
              size="small"
              danger
              icon={<DeleteOutlined />}
              onClick={() => set(basis.filter((_, at) => at !== index))}
            >
              {t('designer:basis.remove')}
            </Button>
          )}
        </section>
      ))}
      {readOnly || first === undefined ? null : (
        <Button
          icon={<PlusOutlined />}
          onClick={() => set([...basis, { regulation: first.id, verification: 'unverified' }])}
        >
          {t('designer:basis.add')}
        </Button>
      )}
    </>
  );
}
