import type { Page } from '@playwright/test'

/**
 * Pseudo-localisation of what is on the screen: every text longer by 40 % and in letters with accents, as the longest of
 * the five languages would have it. Again, it takes what has come since. Runs in the page, so it knows nothing of this file.
 */
export const stretch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const plain = 'aeioucnsyzAEIOUCNS'
    const accented = 'åéîöûçñšýžÅÉÎÖÛÇÑŠ'
    const end = '\u2060'
    const long = (text: string): string => {
      const letters = text.replace(/\P{L}/gu, '').length
      if (letters < 2 || text.endsWith(end)) return text
      const more = 'ümlåüt'.repeat(20).slice(0, Math.ceil(letters * 0.4))
      return `${text.trimEnd().replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter)} ${more.replace(/(.{9})/g, '$1 ')}${end}`
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (!node.parentElement?.closest('script, style, [aria-live]'))
        node.nodeValue = long(node.nodeValue ?? '')
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]'))
      field.placeholder = long(field.placeholder)
  })
