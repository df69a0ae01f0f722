import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEditor } from '../editing/editor-context.ts';

interface RemoveProps {
  /** Which one goes: its name for those who cannot see where the button stands. */
  readonly label: string;
  readonly onRemove: () => void;
}

/** Takes one entry out of a list; not there where nothing can be changed. */
export function RemoveButton({ label, onRemove }: RemoveProps) {
  const { readOnly } = useEditor();
  if (readOnly) return null;
  return (
    <Button
      type="text"
      size="small"
      danger
      icon={<DeleteOutlined aria-hidden />}
      aria-label={label}
      onClick={onRemove}
    />
  );
}
