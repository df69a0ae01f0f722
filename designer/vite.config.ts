import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the runtime listens while the pages are being developed. */
const runtime = process.env.JINGWEI_RUNTIME ?? 'http://127.0.0.1:7300';

const proxied = { target: runtime, changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['jingwei-source', 'module', 'browser', 'development|production'] },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': proxied, '/healthz': proxied, '/readyz': proxied },
  },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    target: 'es2022',
    manifest: true,
    // An inline data: script or worker would be refused by `script-src 'self'`.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
  },
});
