import { useEffect, useState } from 'react'
import { words } from '../words.ts'
import { ActButton } from './act-button.tsx'
import classes from './waiting.module.css'

const SAID_MS = 1000
const LONG_MS = 5000

type Props = {
  /** What is waited for, in a sentence. */
  readonly what: string
  readonly onStop?: (() => void) | undefined
}

/** Says after a second what is waited for, and after five offers to stop. */
export const Waiting = ({ what, onStop }: Props) => {
  const [stage, setStage] = useState<'short' | 'said' | 'long'>('short')
  useEffect(() => {
    const timers = [setTimeout(() => setStage('said'), SAID_MS), setTimeout(() => setStage('long'), LONG_MS)]
    return () => timers.forEach(clearTimeout)
  }, [])
  return (
    <div className={classes.waiting} role="status">
      {stage !== 'short' && <p>{what}</p>}
      {stage === 'long' && onStop && (
        <ActButton tone="plain" onClick={onStop}>
          {words.frame.stop}
        </ActButton>
      )}
    </div>
  )
}
