import type { Asked } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { words } from '../words.ts'

/** The screen exists, and is not for this role. */
export const Forbidden = ({ permission }: { readonly permission: Asked }) => {
  const { operator } = useSession()
  return (
    <>
      <title>{`${words.forbidden.title} · ${words.product}`}</title>
      <EmptyState isPage title={words.forbidden.title}>
        {words.forbidden.text(operator.role, permission)}
      </EmptyState>
    </>
  )
}
