import { Dropdown, type MenuProps } from 'antd';
import { type ReactElement, useState } from 'react';

interface DropdownProps {
  readonly items: NonNullable<MenuProps['items']>;
  /** Keys of the entries that are chosen. */
  readonly selected?: readonly string[];
  /** Whether it is open from the start. */
  readonly open: boolean;
  readonly children: ReactElement;
}

/** The kit's menu under a button; a chunk of its own. */
export function MenuDropdown({ items, selected = [], open, children }: DropdownProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <Dropdown
      menu={{ items, selectable: true, multiple: true, selectedKeys: [...selected] }}
      open={isOpen}
      onOpenChange={setOpen}
      trigger={['click']}
      placement="bottomRight"
    >
      {children}
    </Dropdown>
  );
}
