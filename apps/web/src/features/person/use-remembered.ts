import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { isNotFound } from '#api/error-text.ts'
import { useSession } from '#api/session.ts'
import type { Opened, Person } from '#lib/person.ts'
import { forgetRecent, noteRecent } from '#lib/recent.ts'

/** Who was opened, and not only looked at in passing, is found again among the recent ones. */
export const useRemembered = (
  ObjectId: string,
  { data, error }: { readonly data: Person | undefined; readonly error: unknown },
): void => {
  const { operator } = useSession()
  const isOpened = (useLocation().state as Opened | null)?.isOpened === true
  const isGone = isNotFound(error)
  const name = operator.name
  useEffect(() => {
    if (isGone) forgetRecent(name, ObjectId)
    else if (data && isOpened) {
      const { DisplayName, DtmfAccessId } = data.user
      noteRecent(name, { ObjectId, DisplayName, DtmfAccessId })
    }
  }, [name, ObjectId, isGone, data, isOpened])
}
