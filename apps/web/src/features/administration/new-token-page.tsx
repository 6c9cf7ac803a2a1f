import { useState } from 'react'
import { useNavigate } from 'react-router'
import { serverNow } from '#api/clock.ts'
import { useKey } from '#ui/keys.ts'
import { useUnsaved } from '#ui/unsaved.ts'
import { tokensPath } from './sections.ts'
import { emptyDraft, isBegun, judgeDraft, tokenOf, type Refusals, type TokenDraft } from './token-draft.ts'
import { TokenForm } from './token-form.tsx'
import { TokenReveal } from './token-reveal.tsx'
import { useNewToken } from './use-new-token.ts'
import { tokenWords } from './words.ts'

/** A token from what it is for to its one showing. */
export const NewTokenPage = () => {
  const navigate = useNavigate()
  const { create, secret, isBusy, refusals, failure } = useNewToken()
  const [draft, setDraft] = useState<TokenDraft>(emptyDraft)
  const [judged, setJudged] = useState<Refusals>({})
  const back = (): void => void navigate(tokensPath)
  useKey('Escape', tokenWords.form.back, back, !isBusy && secret === undefined)
  useUnsaved(tokenWords.form.title, isBegun(draft) && secret === undefined)

  const submit = (): void => {
    const now = serverNow()
    const wrong = judgeDraft(draft, now)
    setJudged(wrong)
    if (Object.keys(wrong).length === 0) void create(tokenOf(draft, now))
  }

  return (
    <>
      <TokenForm
        draft={draft}
        refusals={{ ...refusals, ...judged }}
        failure={failure}
        isBusy={isBusy}
        onChange={(part) => setDraft({ ...draft, ...part })}
        onSubmit={submit}
        onCancel={back}
      />
      {secret && (
        <TokenReveal
          secret={secret}
          onDone={() => void navigate(tokensPath, { state: { created: draft.name.trim() } })}
        />
      )}
    </>
  )
}
