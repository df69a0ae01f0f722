import { theme } from 'antd';
import type { ReactNode } from 'react';

/** Letters and their colour for everything that is not one of the kit's components. */
export function Surface({ children }: { children: ReactNode }) {
  const { colorText: color, fontFamily, fontSize, lineHeight } = theme.useToken().token;
  return <div style={{ color, fontFamily, fontSize, lineHeight }}>{children}</div>;
}
