import type { TokenEntry } from '@unity-desk/contract'
import { serverNow } from '#api/clock.ts'
import { day, fromNow } from '#lib/time.ts'
import { Button } from '#ui/button.tsx'
import { StateTag } from '#ui/state-tag.tsx'
import { Entry } from './entry.tsx'
import { roleOf, sayPermissions } from './permission-words.ts'
import { sayScope } from './scope-words.ts'
import { tokenWords } from './words.ts'

type Props = {
  readonly token: TokenEntry
  readonly onRevoke: () => void
  /** The button that stands for the row when the focus comes to it. */
  readonly hold: (button: HTMLButtonElement | null) => void
}

const SOON_MS = 14 * 86_400_000

/** One token: what it may do, from where, until when, and whether anything still uses it. */
export const TokenRow = ({ token, onRevoke, hold }: Props) => {
  const { name, permissions, networks, createdBy } = token
  const now = serverNow()
  const [expiry, created] = [new Date(token.expiresAt), new Date(token.createdAt)]
  const used = token.lastUsedAt === null ? undefined : fromNow(new Date(token.lastUsedAt), now)
  const role = roleOf(permissions)
  const whom = sayScope(token.scope)
  const isSoon = expiry.getTime() - now.getTime() < SOON_MS
  return (
    <Entry
      name={name}
      tags={
        <>
          {permissions.includes('credentials:unverified') && (
            <StateTag tone="danger">{tokenWords.unverified}</StateTag>
          )}
          {isSoon && <StateTag tone="warn">{tokenWords.soon}</StateTag>}
        </>
      }
      facts={[
        {
          id: 'may',
          text: role === undefined ? tokenWords.may(sayPermissions(permissions)) : tokenWords.role(role),
        },
        ...(whom === undefined ? [] : [{ id: 'scope', text: whom }]),
        { id: 'from', text: tokenWords.from(networks) },
      ]}
      more={[
        { id: 'expires', text: tokenWords.expires(day(expiry), fromNow(expiry, now)) },
        { id: 'used', text: tokenWords.used(used) },
        { id: 'by', text: tokenWords.by(createdBy, day(created)) },
      ]}
      acts={
        <Button ref={hold} size="small" label={tokenWords.revokeOf(name)} onClick={onRevoke}>
          {tokenWords.revoke}
        </Button>
      }
    />
  )
}
