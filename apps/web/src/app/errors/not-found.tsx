import { useNavigate } from 'react-router'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { words } from '../words.ts'

export const NotFound = () => {
  const navigate = useNavigate()
  return (
    <>
      <title>{`${words.notFound.title} · ${words.product}`}</title>
      <EmptyState
        isPage
        title={words.notFound.title}
        actions={
          <Button tone="primary" onClick={() => void navigate('/')}>
            {words.notFound.home}
          </Button>
        }
      >
        {words.notFound.text}
      </EmptyState>
    </>
  )
}
