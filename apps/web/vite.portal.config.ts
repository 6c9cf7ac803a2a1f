import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'
import { targets } from './targets.ts'

/** The portal, built after the console and beside it: a bundle of its own, so that nothing of the console weighs on it. */
export default defineConfig({
  plugins: [react(), precompress()],
  build: {
    target: targets,
    assetsInlineLimit: 0,
    emptyOutDir: false,
    manifest: '.vite/portal-manifest.json',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: { input: 'portal.html' },
  },
})
