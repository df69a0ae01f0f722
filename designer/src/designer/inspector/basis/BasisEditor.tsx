import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { type Basis, ordered } from '@jingwei/engine';
import { Button, Empty, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { useEditedDocument, useEditor } from '../../editing/editor-context.ts';
import { CommitInput } from '../CommitInput.tsx';
import { ElementSelect } from '../ElementSelect.tsx';
import { Labelled } from '../Labelled.tsx';

const verifications = ['verified', 'partly', 'unverified', 'local'] as const;

interface EditorProps {
  readonly basis: readonly Basis[] | undefined;
  /** Undefined: nothing is cited any more. */
  readonly onChange: (basis: readonly Basis[] | undefined) => void;
}

/** Citations, picked from the register of law. */
export function BasisEditor({ basis = [], onChange }: EditorProps) {
  const { t } = useTranslation();
  const text = useText();
  const { readOnly } = useEditor();
  const { bundle } = useEditedDocument();
  const set = (next: readonly Basis[]) => onChange(next.length === 0 ? undefined : next);
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
              icon={<DeleteOutlined aria-hidden />}
              onClick={() => set(basis.filter((_, at) => at !== index))}
            >
              {t('designer:basis.remove')}
            </Button>
          )}
        </section>
      ))}
      {readOnly || first === undefined ? null : (
        <Button
          icon={<PlusOutlined aria-hidden />}
          onClick={() => set([...basis, { regulation: first.id, verification: 'unverified' }])}
        >
          {t('designer:basis.add')}
        </Button>
      )}
    </>
  );
}
