import { useNavigate } from 'react-router'
import { mayOpen } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { paths } from '#lib/paths.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { PlusIcon } from '#ui/icons.tsx'
import { useKey } from '#ui/keys.ts'
import { words } from './words.ts'

/** Stands above the list of people, for whoever may add to it. */
export const NewPersonButton = () => {
  const navigate = useNavigate()
  const isAllowed = mayOpen(useSession(), 'users:write')
  const begin = (): void => void navigate(paths.newPerson)
  useKey('n', words.begin, begin, isAllowed)
  return isAllowed ? (
    <IconButton label={words.begin} onClick={begin}>
      <PlusIcon />
    </IconButton>
  ) : null
}
