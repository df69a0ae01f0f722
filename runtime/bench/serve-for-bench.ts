import { startServer } from '../src/cli/start-server.ts';
import { waitForSignal } from '../src/cli/wait-for-signal.ts';

/** Serves the demo on a free port, says where and who may register disputes, until it is stopped. */
const stop = waitForSignal();
const data = process.argv[2] ?? '';
const server = await startServer(
  { port: 0, host: '127.0.0.1', data, database: undefined, variables: {} },
  { demo: true, secure: false },
);
const account = server.accounts?.people.find((one) => one.username === 'wangfang');
process.stdout.write(`${JSON.stringify({ address: server.address, account })}\n`);
await stop;
await server.stop();
