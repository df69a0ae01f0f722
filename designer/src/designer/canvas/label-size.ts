import type { Text } from '@jingwei/engine';

const widest = 140;
const line = 18;
const frame = { width: 18, height: 4 };

/**
 * The room that an edge's name takes in the language that needs more of it, in px at 12 px letters: a
 * Chinese character is as wide as its height, a Latin letter about half of it. Long names break.
 */
export function labelSize(title: Text): { readonly width: number; readonly height: number } {
  // The sign for a rule or a clock stands before the name.
  const words = Math.max(title['zh-CN'].length * 12, title.en.length * 6.4) + 16;
  const lines = Math.min(3, Math.ceil(words / (widest - frame.width)));
  return {
    width: Math.min(widest, Math.ceil(words) + frame.width),
    height: lines * line + frame.height,
  };
}
