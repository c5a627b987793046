import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.CRUX_DEV_SERVER ?? 'http://127.0.0.1:4170';

export default defineConfig({
  root: 'src/web',
  publicDir: 'public',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Data URLs would need `img-src data:` in the policy; every asset is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What changes with React changes rarely; the rest is cut by route.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    port: 5170,
    proxy: { '/api': server, '/openapi.json': server },
  },
});
