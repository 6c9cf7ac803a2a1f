import { useLocation, useNavigate } from 'react-router'
import { paths } from '#lib/paths.ts'
import { focusSearch } from '#lib/search-box.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { words } from './words.ts'

export const NoSuchPerson = () => {
  const navigate = useNavigate()
  const { search } = useLocation()
  const { notFound } = words
  const find = (): void => {
    void navigate(paths.people(search))
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
