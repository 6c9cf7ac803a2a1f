import { useEffect, useReducer } from 'react'

/** Draws the caller again every so many milliseconds, for what is counted down. */
export const useTick = (milliseconds: number, isOn = true): void => {
  const [, draw] = useReducer((ticks: number) => ticks + 1, 0)
  useEffect(() => {
    if (!isOn) return undefined
    const timer = setInterval(draw, milliseconds)
    return () => clearInterval(timer)
  }, [milliseconds, isOn])
}
