import type { Page } from '@playwright/test'

/**
 * Pseudo-localisation of what is on the screen: every text longer by 40 % and in letters with accents, as the longest of
 * the five languages would have it. Runs in the page, so it knows nothing of this file.
 */
export const stretch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const plain = 'aeioucnsyzAEIOUCNS'
    const accented = 'åéîöûçñšýžÅÉÎÖÛÇÑŠ'
    const long = (text: string): string => {
      const letters = text.replace(/\P{L}/gu, '').length
      if (letters < 2) return text
      const more = 'ümlåüt'.repeat(20).slice(0, Math.ceil(letters * 0.4))
      return `${text.trimEnd().replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter)} ${more.replace(/(.{9})/g, '$1 ')}`
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (!node.parentElement?.closest('script, style, [aria-live]'))
        node.nodeValue = long(node.nodeValue ?? '')
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]'))
      field.placeholder = long(field.placeholder)
  })

/** Texts that leave the control or the cell that they are written in, or are cut off with nothing to show for it. */
export const spilled = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const holders =
      'button, a, li, td, th, label, summary, dialog, [role=dialog], [role=option], header, nav, main'
    const found = new Set<string>()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement
      const holder = element?.closest(holders)
      if (!element || !holder || !node.nodeValue?.trim() || !element.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const text = range.getBoundingClientRect()
      // What is one pixel wide is for screen readers.
      if (text.width < 2 || element.clientWidth === 1) continue
      let ellipsis = false
      let clipped = false
      for (let each: Element | null = element; each; each = each.parentElement) {
        const style = getComputedStyle(each)
        const box = each.getBoundingClientRect()
        if (style.overflowX === 'auto' || style.overflowX === 'scroll' || box.width < 2) ellipsis = true
        if (style.overflowX === 'visible') continue
        if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') ellipsis = true
        else if (text.right > box.right + 1 || text.left < box.left - 1) clipped = true
      }
      if (ellipsis) continue
      const box = holder.getBoundingClientRect()
      if (clipped || text.right > box.right + 1 || text.left < box.left - 1)
        found.add(`spilled: ${holder.tagName.toLowerCase()}: ${node.nodeValue.trim().slice(0, 60)}`)
    }
    // A dialog can be scrolled, so that what stands beside it does not count as cut off.
    for (const dialog of document.querySelectorAll('dialog[open]'))
      if (dialog.scrollWidth > dialog.clientWidth) found.add('spilled: a dialog scrolls sideways')
    return [...found]
  })
