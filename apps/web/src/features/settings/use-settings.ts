import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { personQuery } from '#api/person.ts'
import { useEnding } from '#api/use-ending.ts'
import { changedIn, changesOf, flawOf, shows, typedSince, type Draft } from '#lib/field-text.ts'
import type { Person } from '#lib/person.ts'
import { allSettings } from './groups.ts'
import { useRemarks } from './use-remarks.ts'

/** What is being changed about a person, and how it is written: just the changes, read back afterwards. */
export const useSettings = (person: Person) => {
  const { user } = person
  const queryClient = useQueryClient()
  const { run, clear, ...ending } = useEnding()
  const [draft, setDraft] = useState<Draft>({})
  const [refusal, setRefusal] = useState<ReactNode>()
  const [isBusy, setBusy] = useState(false)
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
    setBusy(true)
    const why = await run({
      act: ({ users }) => users.update(ObjectId, changes),
      read: readBack,
      isThere: (read) => shows(read, changes),
    })
    setBusy(false)
    setRefusal(why)
    if (why === undefined) setDraft((now) => typedSince(now, draft))
    void queryClient.invalidateQueries({ queryKey: ['directory'] })
  }

  return {
    draft,
    changed,
    flawed,
    remarks,
    refusal,
    ending,
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
