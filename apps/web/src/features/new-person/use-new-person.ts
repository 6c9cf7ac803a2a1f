import { useQueryClient } from '@tanstack/react-query'
import { is } from '@unity-desk/cupi'
import { useState, type ReactNode } from 'react'
import { unity } from '#api/cupi.ts'
import { useEnding } from '#api/use-ending.ts'
import { bodyOf, displayNameOf, type Draft } from './draft.ts'

/** Who was created, or may have been: then nobody was found, and there is no id. */
export type Made = { readonly name: string; readonly ObjectId: string | undefined }

/** Creates a person, and looks for them afterwards: also where no answer came. */
export const useNewPerson = () => {
  const queryClient = useQueryClient()
  const { run, clear, ...ending } = useEnding()
  const [made, setMade] = useState<Made | undefined>()
  const [refusal, setRefusal] = useState<ReactNode>()
  const [isBusy, setBusy] = useState(false)

  const create = async (draft: Draft): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    const body = bodyOf(draft)
    let ObjectId: string | undefined
    const why = await run({
      act: ({ users }) => users.create(body, { templateAlias: draft.template }),
      read: async () => {
        const found = await unity.users.first(is('Alias', body.Alias))
        ObjectId = found?.ObjectId
        return ObjectId
      },
      isThere: (id) => id !== undefined,
    })
    setBusy(false)
    setRefusal(why)
    if (why !== undefined) return
    setMade({ name: displayNameOf(draft) || body.Alias, ObjectId })
    void queryClient.invalidateQueries({ queryKey: ['directory'] })
  }

  return {
    create,
    made,
    ending,
    refusal,
    isBusy,
    again: () => {
      clear()
      setMade(undefined)
    },
  }
}
