import type { Page } from '@playwright/test'

/* oxlint-disable unicorn/consistent-function-scoping -- What runs in the page knows nothing of this file. */

/** Texts that leave the control or the cell that they are written in, or are cut off with nothing to show for it. */
const leaves = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** What is placed anywhere is cut off by nothing between it and the box that it is placed in. */
    const holderOf = (each: Element): Element | null =>
      each instanceof HTMLElement && /absolute|fixed/.test(getComputedStyle(each).position)
        ? each.offsetParent
        : each.parentElement
    const holders =
      'button, a, li, td, th, label, summary, dialog, [role=dialog], [role=menu], [role=option], header, nav, main'
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
      let isScrolled = false
      let ellipsis: Element | undefined
      let clipped = false
      let isHidden = false
      for (let each: Element | null = element; each; each = holderOf(each)) {
        const style = getComputedStyle(each)
        const box = each.getBoundingClientRect()
        if (style.clipPath !== 'none') isHidden = true
        const doesScroll = /auto|scroll/.test(style.overflowX) && each.scrollWidth > each.clientWidth + 1
        if (box.width < 2 || doesScroll) isScrolled = true
        if (style.overflowX === 'visible') continue
        const isCut = text.right > box.right + 1 || text.left < box.left - 1
        if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') ellipsis ??= each
        else if (isCut && !isScrolled) clipped = true
        const isCutBelow = style.overflowY === 'hidden' && text.bottom > box.bottom + 3
        if (isCutBelow && !isScrolled && style.webkitLineClamp === 'none') clipped = true
      }
      const said = `${holder.tagName.toLowerCase()}: ${node.nodeValue.trim().slice(0, 60)}`
      if (isHidden) continue
      if (ellipsis) {
        const isCut =
          ellipsis.scrollWidth > ellipsis.clientWidth + 1 || ellipsis.scrollHeight > ellipsis.clientHeight + 3
        if (isCut && !ellipsis.closest('[title]') && !ellipsis.querySelector('[title]'))
          found.add(`ends in dots with no title: ${said}`)
        continue
      }
      const box = holder.getBoundingClientRect()
      const isOutside = text.right > box.right + 1 || text.left < box.left - 1
      if (clipped || (isOutside && !isScrolled)) found.add(`spilled: ${said}`)
    }
    // A strip of tabs or of names is moved aside, and so is code; a page is not.
    for (const box of document.querySelectorAll('body *')) {
      const isPage = box.clientHeight > 160 && !box.matches('pre, textarea, select')
      const isWider = box.scrollWidth > box.clientWidth + 1
      if (isPage && isWider && /auto|scroll/.test(getComputedStyle(box).overflowX))
        found.add(`spilled: ${box.tagName.toLowerCase()}.${box.className} scrolls sideways`)
    }
    // A dialog can be scrolled, so that what stands beside it does not count as cut off.
    for (const dialog of document.querySelectorAll('dialog[open]'))
      if (dialog.scrollWidth > dialog.clientWidth) found.add('spilled: a dialog scrolls sideways')
    for (const box of document.querySelectorAll('dialog[open], [role=menu]')) {
      const { left, right, top, bottom } = box.getBoundingClientRect()
      if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
        found.add(`spilled: ${box.tagName.toLowerCase()} reaches beyond the screen`)
    }
    return [...found]
  })

/** Two texts, or two controls, that stand upon each other. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Box = { readonly element: Element; readonly said: string; readonly rect: DOMRect }
    const isSeen = (element: Element, { left, right, top, bottom }: DOMRect): boolean => {
      const x = (left + right) / 2
      const y = (top + bottom) / 2
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    }
    /** What of it is not cut off. */
    const shown = (element: Element, rect: DOMRect): DOMRect => {
      let { left, right, top, bottom } = rect
      for (let each: Element | null = element; each; each = each.parentElement) {
        if (getComputedStyle(each).overflowX === 'visible') continue
        const box = each.getBoundingClientRect()
        left = Math.max(left, box.left)
        right = Math.min(right, box.right)
        top = Math.max(top, box.top)
        bottom = Math.min(bottom, box.bottom)
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
    }
    const boxes: Box[] = []
    const add = (element: Element, whole: DOMRect, said: string): void => {
      const rect = shown(element, whole)
      if (rect.width > 2 && rect.height > 2 && isSeen(element, rect)) boxes.push({ element, said, rect })
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement
      const said = node.nodeValue?.trim() ?? ''
      if (!element || said === '' || !element.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) add(element, rect, said.slice(0, 40))
    }
    for (const element of document.querySelectorAll('input, select, textarea')) {
      const { opacity, paddingLeft, paddingRight } = getComputedStyle(element)
      const { left, right, top, bottom } = element.getBoundingClientRect()
      // In its padding stands what belongs to it, such as the button that shows a PIN.
      const start = left + parseFloat(paddingLeft)
      const inner = new DOMRect(start, top, right - parseFloat(paddingRight) - start, bottom - top)
      if (opacity !== '0' && !element.closest('label'))
        add(element, inner, `<${element.tagName.toLowerCase()}>`)
    }
    /** What stands in front has a ground of its own, as a menu has. */
    const isCovered = (one: Box, two: Box, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y)
      const [front, behind] = hit && one.element.contains(hit) ? [one, two] : [two, one]
      for (
        let each: Element | null = front.element;
        each && !each.contains(behind.element);
        each = each.parentElement
      )
        if (!/rgba\(.*, 0\)|transparent/.test(getComputedStyle(each).backgroundColor)) return true
      return false
    }
    const found = new Set<string>()
    for (const [at, one] of boxes.entries())
      for (const two of boxes.slice(at + 1)) {
        if (one.element.contains(two.element) || two.element.contains(one.element)) continue
        const left = Math.max(one.rect.left, two.rect.left)
        const top = Math.max(one.rect.top, two.rect.top)
        const width = Math.min(one.rect.right, two.rect.right) - left
        const height = Math.min(one.rect.bottom, two.rect.bottom) - top
        // Lines of one text stand closer than their letters are high.
        if (width > 2 && height > 6 && !isCovered(one, two, left + width / 2, top + height / 2))
          found.add(`overlap: ${one.said} / ${two.said}`)
      }
    return [...found]
  })

/** Texts that are not whole, or that stand where something else stands. */
export const spilled = async (page: Page): Promise<readonly string[]> => [
  ...(await leaves(page)),
  ...(await overlaps(page)),
]
