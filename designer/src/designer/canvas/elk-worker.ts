import ElkApi, { type ELK } from 'elkjs/lib/elk-api.js';
import ElkWorker from 'elkjs/lib/elk-worker.min.js?worker';

let started: ELK | undefined;

/** The layout engine in a worker of its own, started when a flow is first arranged. */
export function layoutEngine(): ELK {
  started ??= new ElkApi({ workerFactory: () => new ElkWorker() });
  return started;
}
