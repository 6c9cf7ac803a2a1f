import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Dialog, DialogActions } from '#ui/dialog.tsx'
import { useKey } from '#ui/keys.ts'
import { Ring } from '#ui/ring.tsx'
import type { What } from './queries.ts'
import type { Secret } from './secret.ts'
import { words } from './words.ts'
import classes from './reveal.module.css'

const SHOWN_MS = 30_000
/** A second press of the Enter that began the reset is not meant for what has come in its place. */
const DOUBLE_PRESS_MS = 250

type Props = {
  readonly what: What
  readonly secret: Secret
  readonly mustChange: boolean
  /** When the reset was asked for. */
  readonly pressedAt: number
  readonly onDone: () => void
}

/** Wipes the secret when its time is over, and when the page is put away: a page that comes back shows it no more. */
const useEnd = (secret: Secret): { readonly isGone: boolean; readonly seconds: number } => {
  const [deadline] = useState(() => Date.now() + SHOWN_MS)
  const [isGone, setGone] = useState(false)
  const [seconds, setSeconds] = useState(SHOWN_MS / 1000)
  const end = useEffectEvent(() => {
    secret.wipe()
    setGone(true)
  })
  useEffect(() => {
    const atDeadline = (): void => {
      const left = deadline - Date.now()
      if (left <= 0) end()
      else setSeconds(Math.ceil(left / 1000))
    }
    const putAway = (): void => end()
    // A timer sleeps in a hidden tab; the page is looked at again before its person does.
    const timer = setInterval(atDeadline, 200)
    document.addEventListener('visibilitychange', atDeadline)
    window.addEventListener('pagehide', putAway)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', atDeadline)
      window.removeEventListener('pagehide', putAway)
    }
  }, [deadline])
  return { isGone, seconds }
}

/** Whether a second press of the key or button that began the reset may still come. */
const useIsEarly = (pressedAt: number): boolean => {
  const [isEarly, setEarly] = useState(() => Date.now() - pressedAt < DOUBLE_PRESS_MS)
  useEffect(() => {
    if (!isEarly) return undefined
    const timer = setTimeout(() => setEarly(false), pressedAt + DOUBLE_PRESS_MS - Date.now())
    return () => clearTimeout(timer)
  }, [isEarly, pressedAt])
  return isEarly
}

const CopyAct = ({ secret }: { readonly secret: Secret }) => {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = (): void => {
    secret.copy().then(
      () => setState('copied'),
      () => setState('failed'),
    )
  }
  useKey('c', words.reveal.copy, copy)
  return (
    <>
      <p className={classes.copied} role="status">
        {state === 'copied' && words.reveal.copied}
        {state === 'failed' && words.reveal.copyFailed}
      </p>
      <Button tone="quiet" hint="c" onClick={copy}>
        {words.reveal.copy}
      </Button>
    </>
  )
}

/** The new PIN or password, this once: as it is written, the line to read aloud, and what the caller does next. */
export const Reveal = ({ what, secret, mustChange, pressedAt, onDone }: Props) => {
  const first = useRef<HTMLSpanElement>(null)
  const second = useRef<HTMLSpanElement>(null)
  const line = useRef<HTMLQuoteElement>(null)
  const id = useId()
  const { isGone, seconds } = useEnd(secret)
  const isEarly = useIsEarly(pressedAt)

  // Before the dialog opens, so that a screen reader finds it there.
  useLayoutEffect(() => {
    if (first.current && second.current && line.current)
      secret.show({ first: first.current, second: second.current, line: line.current })
  }, [secret])

  const done = (): void => {
    if (isEarly) return
    secret.wipe()
    onDone()
  }

  const said = words.of[what]

  return (
    <Dialog title={isGone ? said.gone : said.revealed} isTitleHidden={!isGone} onClose={done}>
      {isGone ? (
        <p>{words.reveal.goneText}</p>
      ) : (
        <div className={classes.reveal} aria-live="assertive">
          <p className={classes.pin} data-what={what} translate="no">
            <span ref={first} /> <span ref={second} />
          </p>
          <p id={id} className={classes.say}>
            {words.reveal.say} <q ref={line} />
          </p>
          <p className={classes.then}>{mustChange ? said.nextChoose : said.next}</p>
        </div>
      )}
      <div className={classes.foot}>
        {isGone ? <span /> : <Ring seconds={SHOWN_MS / 1000}>{words.reveal.left(seconds)}</Ring>}
        <DialogActions>
          {!isGone && <CopyAct secret={secret} />}
          <Button tone="primary" hint="Enter" isBusy={isEarly} onClick={done} autoFocus>
            {words.reveal.done}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  )
}
