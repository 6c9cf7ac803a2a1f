import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { focusSearch } from './active.ts'
import { usePlace } from './use-place.ts'
import { words } from './words.ts'

export const NoSuchPerson = () => {
  const { q, ask } = usePlace()
  const { notFound } = words.person
  const find = (): void => {
    ask(q)
    focusSearch()
  }
  return (
    <>
      <title>{`${notFound.title} · Unity Desk`}</title>
      <EmptyState
        isPage
        title={notFound.title}
        actions={
          <Button tone="primary" hint="/" onClick={find}>
            {notFound.act}
          </Button>
        }
      >
        {notFound.text}
      </EmptyState>
    </>
  )
}
