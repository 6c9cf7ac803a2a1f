import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'
import { preloadFonts } from './preload-fonts.ts'

/** What is not the console's own comes from the bff. */
const toBff = { target: process.env['DESK_BFF'] ?? 'http://localhost:3000', changeOrigin: false }

export default defineConfig({
  plugins: [react(), preloadFonts(), precompress()],
  server: { proxy: { '/api': toBff, '/vmrest': toBff, '/readyz': toBff } },
  build: {
    // light-dark() and nesting stay as they are written: all of these have them.
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // The page may load fonts from its own origin alone, so none is put into the style sheet.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
