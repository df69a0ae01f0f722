const key = 'jingwei.inspector';

/** What the inspector looks like on this machine; width in px. */
export interface InspectorSize {
  readonly width: number;
  readonly open: boolean;
}

export const narrowest = 300;
export const widest = 640;
const usual: InspectorSize = { width: 360, open: true };

export function rememberedSize(storage: Pick<Storage, 'getItem'> = localStorage): InspectorSize {
  try {
    const stored = JSON.parse(storage.getItem(key) ?? 'null') as Partial<InspectorSize> | null;
    return {
      width: clampWidth(typeof stored?.width === 'number' ? stored.width : usual.width),
      open: stored?.open !== false,
    };
  } catch {
    return usual;
  }
}

export function rememberSize(size: InspectorSize): void {
  try {
    localStorage.setItem(key, JSON.stringify(size));
  } catch {
    // A full or forbidden storage: the size is the usual one next time.
  }
}

export function clampWidth(width: number): number {
  return Math.min(widest, Math.max(narrowest, Math.round(width)));
}
