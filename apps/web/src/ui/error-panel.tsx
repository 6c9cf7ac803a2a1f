import { useId, useRef, useEffect } from 'react'
import { spoken } from '#lib/language.ts'
import { Button } from './button.tsx'
import { CopyButton } from './copy-button.tsx'
import classes from './error-panel.module.css'

const said = spoken({
  en: { retry: 'Try again', request: 'Request', copyId: 'Copy the request id' },
  de: { retry: 'Noch einmal versuchen', request: 'Anfrage', copyId: 'Anfrage-ID kopieren' },
  es: { retry: 'Volver a intentarlo', request: 'Solicitud', copyId: 'Copiar el ID de la solicitud' },
  fr: { retry: 'Réessayer', request: 'Requête', copyId: 'Copier l’identifiant de la requête' },
  pt: { retry: 'Tentar de novo', request: 'Solicitação', copyId: 'Copiar o ID da solicitação' },
})

type Props = {
  readonly what: string
  readonly why: string
  /** Unity's own words, which are English. */
  readonly quote?: string | undefined
  readonly now: string
  readonly requestId?: string | undefined
  readonly onRetry?: (() => void) | undefined
  /** An answer to what somebody has just done: then it takes the focus, so that it is read. */
  readonly isAnswer?: boolean
}

/** An error in three lines: what happened, why, what to do now. */
export const ErrorPanel = ({ what, why, quote, now, requestId, onRetry, isAnswer = false }: Props) => {
  const ref = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (isAnswer) ref.current?.focus()
  }, [isAnswer])
  return (
    <div ref={ref} className={classes.panel} role="group" tabIndex={-1} aria-labelledby={id}>
      <div id={id} role="alert">
        <p className={classes.what}>{what}</p>
        <p>
          {why} {quote !== undefined && <q lang="en">{quote}</q>}
        </p>
        <p>{now}</p>
      </div>
      {(onRetry || requestId !== undefined) && (
        <div className={classes.foot}>
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              {said.retry}
            </Button>
          )}
          {requestId !== undefined && (
            <span className={classes.request}>
              {said.request} <code>{requestId}</code>
              <CopyButton text={requestId} label={said.copyId} />
            </span>
          )}
        </div>
      )}
    </div>
  )
}
