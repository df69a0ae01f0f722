import { Button, type ButtonProps } from 'antd';
import type { ComponentProps } from 'react';
import { useEffect, useRef, useState } from 'react';
import { loadMenu } from './later.ts';
import type { MenuDropdown } from './MenuDropdown.tsx';

type MenuButtonProps = ButtonProps &
  Pick<ComponentProps<typeof MenuDropdown>, 'items' | 'selected'>;

/** A button with a menu. The menu comes after the first page; pressed before that, it opens as it comes. */
export function MenuButton({ items, selected, ...button }: MenuButtonProps) {
  const [Menu, setMenu] = useState<typeof MenuDropdown | null>(null);
  const pressed = useRef(false);
  useEffect(() => {
    loadMenu().then(
      (menu) => setMenu(() => menu.MenuDropdown),
      () => undefined,
    );
  }, []);
  const named = { ...button, type: 'text', 'aria-haspopup': 'menu' } as const;
  if (Menu === null)
    return (
      <Button
        {...named}
        onClick={() => {
          pressed.current = true;
        }}
      />
    );
  return (
    <Menu items={items} open={pressed.current} {...(selected === undefined ? {} : { selected })}>
      <Button {...named} autoFocus={pressed.current} />
    </Menu>
  );
}
