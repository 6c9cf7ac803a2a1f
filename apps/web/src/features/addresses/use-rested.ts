import { useEffect, useState } from 'react'

const REST_MS = 300

/** What stands in a field once nobody has typed for a moment. */
export const useRested = (text: string): string => {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
