import { useEffect, useState } from 'react'

/** The time, for what is counted down. */
export const useNow = (milliseconds: number): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), milliseconds)
    return () => clearInterval(timer)
  }, [milliseconds])
  return now
}
