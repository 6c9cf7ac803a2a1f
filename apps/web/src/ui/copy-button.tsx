import { useEffect, useState } from 'react'
import { CopyIcon, TickIcon } from './icons.tsx'
import classes from './copy-button.module.css'

const SHOWN_MS = 2000

/** Puts a text on the clipboard, and says so where it was pressed. */
export const CopyButton = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')

  useEffect(() => {
    if (state === 'idle') return undefined
    const timer = setTimeout(() => setState('idle'), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [state])

  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  }

  return (
    <span className={classes.copy}>
      <button type="button" className={classes.button} aria-label={label} title={label} onClick={copy}>
        {state === 'copied' ? <TickIcon size={14} /> : <CopyIcon size={14} />}
      </button>
      <span role="status" className={classes.state}>
        {state === 'copied' && 'copied'}
        {state === 'failed' && 'the browser does not allow it'}
      </span>
    </span>
  )
}
