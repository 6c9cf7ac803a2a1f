import { sayTrouble } from '../trouble.ts'
import { words } from '../words.ts'
import { ActButton } from './act-button.tsx'
import { Notice } from './notice.tsx'

type Props = { readonly error: unknown; readonly onAgain?: () => void }

/** What went wrong, and what to do now. */
export const TroubleNotice = ({ error, onAgain }: Props) => {
  const { what, now, requestId } = sayTrouble(error)
  return (
    <Notice tone="danger" role="alert">
      <h2>{what}</h2>
      <p>{now}</p>
      {requestId !== undefined && <p>{words.trouble.request(requestId)}</p>}
      {onAgain && (
        <ActButton tone="plain" onClick={onAgain}>
          {words.trouble.tryAgain}
        </ActButton>
      )}
    </Notice>
  )
}
