import { useEffect, useState, type RefObject } from 'react'

/** Whether an element is within what is seen of the page. */
export const useIsVisible = (ref: RefObject<Element | null>): boolean => {
  const [isVisible, setVisible] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new IntersectionObserver(([entry]) => setVisible(entry?.isIntersecting ?? false))
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return isVisible
}
