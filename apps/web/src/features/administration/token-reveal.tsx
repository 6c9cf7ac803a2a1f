import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Dialog, DialogActions } from '#ui/dialog.tsx'
import { CopyIcon } from '#ui/icons.tsx'
import { useKey } from '#ui/keys.ts'
import type { TokenSecret } from './token-secret.ts'
import { tokenWords } from './words.ts'
import classes from './token-reveal.module.css'

type Props = { readonly secret: TokenSecret; readonly onDone: () => void }

const CopyAct = ({ secret }: Pick<Props, 'secret'>) => {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = (): void => {
    secret.copy().then(
      () => setState('copied'),
      () => setState('failed'),
    )
  }
  const { reveal } = tokenWords
  useKey('c', reveal.copy, copy)
  return (
    <>
      <p className={classes.copied} role="status">
        {state === 'copied' && reveal.copied}
        {state === 'failed' && reveal.copyFailed}
      </p>
      <Button tone="primary" hint="c" icon={<CopyIcon />} onClick={copy} autoFocus>
        {reveal.copy}
      </Button>
    </>
  )
}

/** The new token, this once. Only its button closes it: a key that was meant for the form must not lose it. */
export const TokenReveal = ({ secret, onDone }: Props) => {
  const place = useRef<HTMLElement>(null)
  const { reveal } = tokenWords

  // Before the dialog opens, so that a screen reader finds it there.
  useLayoutEffect(() => {
    if (place.current) secret.show(place.current)
  }, [secret])

  const putAway = useEffectEvent(() => secret.wipe())
  useEffect(() => {
    const end = (): void => putAway()
    window.addEventListener('pagehide', end)
    return () => window.removeEventListener('pagehide', end)
  }, [])

  const done = (): void => {
    secret.wipe()
    onDone()
  }

  return (
    <Dialog title={reveal.title} size="wide">
      <p>{reveal.text}</p>
      <code ref={place} className={classes.token} translate="no" />
      <p className={classes.how}>{reveal.how}</p>
      <DialogActions>
        <CopyAct secret={secret} />
        <Button onClick={done}>{reveal.done}</Button>
      </DialogActions>
    </Dialog>
  )
}
