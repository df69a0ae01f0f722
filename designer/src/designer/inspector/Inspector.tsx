import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWide } from '../../theme/use-media.ts';
import { useEditor } from '../editing/editor-context.ts';
import { InspectorContent } from './InspectorContent.tsx';
import { type InspectorSize, rememberedSize, rememberSize } from './inspector-size.ts';
import { ResizeEdge } from './ResizeEdge.tsx';
import './inspector.css';

interface InspectorProps {
  readonly selected: string | null;
  /** Counts up when the title is to be edited. */
  readonly titleAsked: number;
}

/** What is selected, to be read and changed: beside the canvas, or over it where there is no room. */
export function Inspector({ selected, titleAsked }: InspectorProps) {
  const { t } = useTranslation();
  const { select } = useEditor();
  const wide = useWide();
  const [size, setSize] = useState(rememberedSize);
  const resize = (next: InspectorSize) => {
    setSize(next);
    rememberSize(next);
  };
  useEffect(() => {
    if (titleAsked > 0) setSize((before) => ({ ...before, open: true }));
  }, [titleAsked]);
  const content = (
    <InspectorContent key={selected ?? ''} selected={selected} titleAsked={titleAsked} />
  );
  if (!wide) {
    return (
      <Drawer
        open={selected !== null}
        onClose={() => select(null)}
        title={t('designer:inspector.title')}
        size={360}
        destroyOnHidden
      >
        {content}
      </Drawer>
    );
  }
  if (!size.open) {
    return (
      <div className="jw-inspector-closed">
        <Button
          type="text"
          icon={<MenuFoldOutlined aria-hidden />}
          aria-label={t('designer:inspector.open')}
          onClick={() => resize({ ...size, open: true })}
        />
      </div>
    );
  }
  return (
    <aside
      className="jw-inspector"
      aria-label={t('designer:inspector.title')}
      style={{ width: size.width }}
    >
      <ResizeEdge width={size.width} onResize={(width) => resize({ ...size, width })} />
      <Button
        className="jw-inspector-fold"
        type="text"
        icon={<MenuUnfoldOutlined aria-hidden />}
        aria-label={t('designer:inspector.close')}
        onClick={() => resize({ ...size, open: false })}
      />
      <div className="jw-inspector-body">{content}</div>
    </aside>
  );
}
