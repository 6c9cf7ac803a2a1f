import { useEffect, useState } from 'react'

const here = (): Date => new Date()

/** The time by this clock, or by another, for what is counted down. */
export const useNow = (milliseconds: number, clock = here): Date => {
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), milliseconds)
    return () => clearInterval(timer)
  }, [milliseconds, clock])
  return now
}
