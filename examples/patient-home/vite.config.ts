import react from '@vitejs/plugin-react';
import { defineConfig, type ProxyOptions } from 'vite';

const subgraph = process.env['SUBGRAPH'] ?? 'http://127.0.0.1:4000';

/** What the page asks of the subgraph goes through its own server, so that a browser sees one origin. */
const toSubgraph: ProxyOptions = {
  target: subgraph,
  configure(proxy) {
    proxy.on('error', (_error, _request, response) => {
      if (!('writeHead' in response) || response.headersSent) return;
      response.writeHead(503, { 'content-type': 'text/plain' }).end(`Nothing answers at ${subgraph}.`);
    });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  clearScreen: false,
  logLevel: 'warn',
  plugins: [react()],
  optimizeDeps: {
    // Found at the start, so that the page is not loaded again when it is first looked at.
    include: [
      '@apollo/client',
      '@apollo/client/link/error',
      '@apollo/client/react',
      '@apollo/client/utilities',
      'react',
      'react-dom/client',
      'react/jsx-dev-runtime',
    ],
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env['PORT'] ?? 4200),
    strictPort: true,
    fs: { allow: ['..'] },
    proxy: { '/graphql': toSubgraph, '/explorer/': toSubgraph },
  },
});
