import { type Bundle, checkBundle } from '@jingwei/engine';

interface CheckRequest {
  readonly run: number;
  readonly bundle: Bundle;
}

self.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  self.postMessage({ run: data.run, problems: checkBundle(data.bundle) });
};
