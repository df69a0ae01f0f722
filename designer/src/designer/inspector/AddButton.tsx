import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useEditor } from '../editing/editor-context.ts';

interface AddProps {
  readonly label: string;
  /** Null where there is nothing to add. */
  readonly onAdd: (() => void) | null;
}

/** Adds one entry to a list; not there where nothing can be changed. */
export function AddButton({ label, onAdd }: AddProps) {
  const { readOnly } = useEditor();
  if (readOnly || onAdd === null) return null;
  return (
    <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={onAdd}>
      {label}
    </Button>
  );
}

interface AddKindProps<Kind extends string> {
  readonly label: string;
  readonly kinds: readonly Kind[];
  readonly nameOf: (kind: Kind) => string;
  readonly onAdd: (kind: Kind) => void;
}

/** The same, where one of several kinds is chosen first. */
export function AddKind<Kind extends string>({ label, kinds, nameOf, onAdd }: AddKindProps<Kind>) {
  const { readOnly } = useEditor();
  if (readOnly) return null;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: kinds.map((kind) => ({ key: kind, label: nameOf(kind) })),
        onClick: ({ key }) => {
          const chosen = kinds.find((kind) => kind === key);
          if (chosen) onAdd(chosen);
        },
      }}
    >
      <Button size="small" icon={<PlusOutlined aria-hidden />}>
        {label}
      </Button>
    </Dropdown>
  );
}
