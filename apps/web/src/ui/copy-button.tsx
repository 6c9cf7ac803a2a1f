import { useEffect, useState } from 'react'
import { spoken } from '#lib/language.ts'
import { CopyIcon, TickIcon } from './icons.tsx'
import classes from './copy-button.module.css'

const SHOWN_MS = 2000

const said = spoken({
  en: { copied: 'copied', failed: 'the browser does not allow it' },
  de: { copied: 'kopiert', failed: 'der Browser erlaubt es nicht' },
  es: { copied: 'copiado', failed: 'el navegador no lo permite' },
  fr: { copied: 'copié', failed: 'le navigateur ne le permet pas' },
  pt: { copied: 'copiado', failed: 'o navegador não permite' },
})

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
        {state === 'copied' && said.copied}
        {state === 'failed' && said.failed}
      </span>
    </span>
  )
}
