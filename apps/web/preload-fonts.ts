import type { Plugin } from 'vite'

/** The two faces that every screen shows; those of other scripts are loaded when a name needs them. */
const ALWAYS = /(?:plex-sans-latin-wght|plex-mono-latin-500)-normal-.*\.woff2$/

/** Loads the fonts together with the script, so that no text changes its shape after it is shown. */
export const preloadFonts = (): Plugin => ({
  name: 'unity-desk:preload-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => ALWAYS.test(file))
        .map((file) => ({
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
        })),
  },
})
