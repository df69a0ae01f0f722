import { create } from 'zustand';

const key = 'jingwei.large-text';

interface LargeText {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/** Whether letters are a quarter larger; remembered on this machine. */
export const useLargeText = create<LargeText>((set) => ({
  on: localStorage.getItem(key) === 'yes',
  set: (on) => {
    localStorage.setItem(key, on ? 'yes' : 'no');
    set({ on });
  },
}));
