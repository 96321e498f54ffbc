import react from '@vitejs/plugin-react';
import { defineConfig, type ProxyOptions } from 'vite';
import { thirdPartyNoticesPlugin } from './thirdPartyNoticesPlugin.ts';

export const defaultPort = 4200;
export const defaultSubgraph = 'http://127.0.0.1:4000';

const subgraph = process.env['SUBGRAPH']?.trim() || defaultSubgraph;

/** Proxies requests for the subgraph, so that the browser sees a single origin. */
const subgraphProxy: ProxyOptions = {
  target: subgraph,
  configure(proxy) {
    proxy.on('error', (_error, _request, response) => {
      if (!('writeHead' in response) || response.headersSent) return;
      response.writeHead(503, { 'content-type': 'text/plain' }).end(`No response from ${subgraph}.`);
    });
  },
};

/**
 * The policy of the page, which the frame of a document inherits. The frame's own policy does not stop what the browser
 * preloads before it has parsed that policy. Vite's development client needs inline scripts and a WebSocket.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' ws:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  root: import.meta.dirname,
  clearScreen: false,
  logLevel: 'warn',
  plugins: [react(), thirdPartyNoticesPlugin()],
  optimizeDeps: {
    // Bundled at the start, so that the first visit does not reload the page.
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
    port: Number(process.env['PORT']?.trim() || defaultPort),
    strictPort: true,
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
    fs: { allow: ['..'] },
    proxy: { '/graphql': subgraphProxy, '/explorer/': subgraphProxy },
  },
});
