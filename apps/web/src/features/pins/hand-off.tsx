import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { useKey } from '#ui/keys.ts'
import { words } from './words.ts'

/** What was done, as a text for the desk's ticket; no secret is in it. */
export const HandOff = ({ text }: { readonly text: string }) => {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  }
  useKey('n', words.note.copy, copy)
  return (
    <>
      <span role="status">
        {state === 'copied' && words.note.copied}
        {state === 'failed' && words.reveal.copyFailed}
      </span>
      <Button size="small" hint="n" onClick={copy}>
        {words.note.copy}
      </Button>
    </>
  )
}
