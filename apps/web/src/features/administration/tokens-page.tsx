import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { TokenEntry } from '@unity-desk/contract'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { neighbourOf } from '#lib/neighbour.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PlusIcon } from '#ui/icons.tsx'
import { useKey } from '#ui/keys.ts'
import { useFocus } from '#ui/use-focus.ts'
import { ConfirmAct } from './confirm-act.tsx'
import { revokeToken, tokens } from './queries.ts'
import { Section } from './section.tsx'
import { newTokenPath } from './sections.ts'
import { TokenRow } from './token-row.tsx'
import { tokenWords } from './words.ts'

const ADD = 'add'

/** Said by the page that has created one. */
type Come = { readonly created?: string } | null

/** The tokens in force. */
export const TokensPage = () => {
  const query = useQuery(tokens)
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const come = useLocation().state as Come
  const [revoking, setRevoking] = useState<TokenEntry>()
  const [note, setNote] = useState(come?.created === undefined ? undefined : tokenWords.created(come.created))
  const focus = useFocus()
  const { revocation } = tokenWords
  const add = (): void => void navigate(newTokenPath)
  useKey('a', tokenWords.add, add, revoking === undefined)

  const revoke = async ({ id, name }: TokenEntry): Promise<void> => {
    const ids = query.data?.map((each) => each.id) ?? []
    await revokeToken(queryClient, id)
    setNote(tokenWords.revoked(name))
    setRevoking(undefined)
    focus.to(neighbourOf(ids, id) ?? ADD)
  }

  return (
    <>
      <Section
        label={tokenWords.list}
        text={tokenWords.text}
        action={
          <Button ref={focus.hold(ADD)} icon={<PlusIcon />} hint="a" onClick={add}>
            {tokenWords.add}
          </Button>
        }
        query={query}
        empty={<EmptyState title={tokenWords.empty}>{tokenWords.emptyText}</EmptyState>}
        note={note}
      >
        {(token) => (
          <TokenRow
            key={token.id}
            token={token}
            hold={focus.hold(token.id)}
            onRevoke={() => setRevoking(token)}
          />
        )}
      </Section>
      {revoking && (
        <ConfirmAct
          title={revocation.title(revoking.name)}
          act={revocation.act}
          cancel={revocation.cancel}
          onAct={() => revoke(revoking)}
          onClose={() => setRevoking(undefined)}
        >
          {revocation.text}
        </ConfirmAct>
      )}
    </>
  )
}
