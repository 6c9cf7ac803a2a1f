import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'
import { preloadFonts } from './preload-fonts.ts'
import { targets } from './targets.ts'

/** What is not the console's own comes from the bff. */
const toBff = { target: process.env['DESK_BFF'] ?? 'http://localhost:3000', changeOrigin: false }

export default defineConfig({
  plugins: [react(), preloadFonts(), precompress()],
  server: { proxy: { '/api': toBff, '/vmrest': toBff, '/readyz': toBff } },
  build: {
    target: targets,
    // The page may load fonts from its own origin alone, so none is put into the style sheet.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
