import { useEffect } from 'react';
import type { EditorStore } from './editor-store.ts';

/**
 * Ctrl/⌘ Z undoes, with Shift (or Ctrl Y) redoes; F2 edits the title of what is selected. Inside a text
 * box they stay the text's own.
 */
export function useEditorKeys(
  store: EditorStore,
  selected: string | null,
  onEditTitle: (id: string) => void,
  off: boolean,
): void {
  useEffect(() => {
    if (off) return;
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.defaultPrevented) return;
      if (event.key === 'F2' && selected !== null) {
        event.preventDefault();
        onEditTitle(selected);
        return;
      }
      if (!(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) store.getState().redo();
      else store.getState().undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, selected, onEditTitle, off]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA'].includes(target.tagName))
  );
}
