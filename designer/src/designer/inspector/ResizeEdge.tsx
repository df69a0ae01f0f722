import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clampWidth, narrowest, widest } from './inspector-size.ts';

interface EdgeProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The left edge of the inspector: dragged, or moved with the arrow keys by 20 px. */
export function ResizeEdge({ width, onResize }: EdgeProps) {
  const { t } = useTranslation();
  const start = useRef<{ x: number; width: number } | null>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved has no element of its own
    <div
      className="jw-resize"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('designer:inspector.resize')}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (!start.current) return;
        onResize(clampWidth(start.current.width + start.current.x - event.clientX));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') onResize(clampWidth(width + 20));
        if (event.key === 'ArrowRight') onResize(clampWidth(width - 20));
      }}
    />
  );
}
