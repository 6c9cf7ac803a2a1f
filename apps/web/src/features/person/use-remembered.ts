import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { isNotFound } from '#api/error-text.ts'
import { useSession } from '#api/session.ts'
import type { Opened } from '#lib/person.ts'
import { forgetRecent, noteRecent, type RecentPerson } from '#lib/recent.ts'

/**
 * Who was opened, and not only looked at in passing, is found again among the recent ones.
 * @param person by the list already, where Unity has not answered yet
 */
export const useRemembered = (
  ObjectId: string,
  person: Omit<RecentPerson, 'ObjectId'> | undefined,
  error: unknown,
): void => {
  const { operator } = useSession()
  const isOpened = (useLocation().state as Opened | null)?.isOpened === true
  const isGone = isNotFound(error)
  const { name } = operator
  const { DisplayName, DtmfAccessId } = person ?? {}
  useEffect(() => {
    if (isGone) forgetRecent(name, ObjectId)
    else if (isOpened && DisplayName !== undefined && DtmfAccessId !== undefined)
      noteRecent(name, { ObjectId, DisplayName, DtmfAccessId })
  }, [name, ObjectId, isGone, isOpened, DisplayName, DtmfAccessId])
}
