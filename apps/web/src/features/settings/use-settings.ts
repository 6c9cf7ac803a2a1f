import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { serverNow } from '#api/clock.ts'
import { unity } from '#api/cupi.ts'
import { desk } from '#api/desk.ts'
import { personQuery } from '#api/person.ts'
import { useEnding } from '#api/use-ending.ts'
import { changedIn, changesOf, flawOf, shows, textIn, type Draft } from '#lib/field-text.ts'
import type { Person } from '#lib/person.ts'
import { allSettings } from './groups.ts'
import type { Past } from './queries.ts'
import { useRemarks } from './use-remarks.ts'

/** What is being changed about a person, and how it is written: just the changes, read back afterwards. */
export const useSettings = (person: Person) => {
  const { user } = person
  const queryClient = useQueryClient()
  const { note, run, clear } = useEnding()
  const [draft, setDraft] = useState<Draft>({})
  const [refusal, setRefusal] = useState<string | undefined>()
  const [isBusy, setBusy] = useState(false)
  const [past, setPast] = useState<Past | undefined>()
  const { ObjectId } = user
  const changed = changedIn(user, draft)
  const remarks = useRemarks(person, draft)

  const change = (name: string, text: string): void => {
    clear()
    setRefusal(undefined)
    setDraft((before) => ({ ...before, [name]: text }))
  }
  const discard = (): void => {
    setRefusal(undefined)
    setDraft({})
  }
  const readBack = async (): Promise<Person['user']> =>
    (await queryClient.fetchQuery({ ...personQuery(ObjectId), staleTime: 0, retry: false })).user

  const flawed = allSettings.find((memory) => {
    if (remarks[memory.name]?.error !== undefined) return true
    const text = changed.includes(memory.name) ? draft[memory.name] : undefined
    return text !== undefined && flawOf(memory, text)
  })

  const save = async (): Promise<void> => {
    if (isBusy || flawed || changed.length === 0) return
    const changes = changesOf(allSettings, user, draft)
    const before = Object.fromEntries(changed.map((name) => [name, textIn(user, name)]))
    setBusy(true)
    const why = await run({
      act: () => unity.users.update(ObjectId, changes),
      read: readBack,
      isThere: (read) => shows(read, changes),
    })
    setBusy(false)
    setRefusal(why)
    if (why === undefined) {
      setDraft({})
      setPast({ before, at: serverNow() })
    }
    void queryClient.invalidateQueries({ queryKey: ['directory'] })
  }

  const undo = async (changeId: string): Promise<void> => {
    if (!past) return
    const { before } = past
    setBusy(true)
    const why = await run({
      act: () => desk.changes.revert(changeId, {}),
      read: readBack,
      isThere: (read) => shows(read, before),
    })
    setBusy(false)
    setRefusal(why)
    setPast(undefined)
  }

  return {
    past,
    undo,
    draft,
    changed,
    flawed,
    remarks,
    refusal,
    note,
    isBusy,
    change,
    discard,
    save,
    look: () => {
      clear()
      void readBack().catch(() => undefined)
    },
  }
}

export type Settings = ReturnType<typeof useSettings>
