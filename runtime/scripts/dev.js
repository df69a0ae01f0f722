// `npm run dev`: server and web application from source, both reloading on a change.
import { join } from 'node:path';
import { run } from './run.js';
import { root } from './source-hash.js';

const port = process.env.PORT ?? '7300';
const server = run(process.execPath, [
  join(root, 'node_modules/tsx/dist/cli.mjs'),
  'watch',
  '--conditions=jingwei-source',
  'runtime/src/cli/main.ts',
  'serve',
  '--demo',
  '--port',
  port,
]);
const web = run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js')], {
  cwd: join(root, 'designer'),
  env: { JINGWEI_RUNTIME: `http://127.0.0.1:${port}` },
});
process.on('SIGINT', () => {});
await Promise.all([server, web]);
