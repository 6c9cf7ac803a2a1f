import { onKeypad } from '@unity-desk/cupi'
import type { Store } from '../../kernel/store.ts'
import { fixedId } from '../../site.ts'

// Lists of people whom documents name, from twenty people on.
const LISTS = [
  { owner: 'mrossi', name: 'Facilities night shift', number: '1', members: ['mrossini', 'rmartin'] },
  { owner: 'mrossi', name: 'Lift engineers', number: '2', members: [] },
  { owner: 'hdesk.lead', name: 'Second line', number: '1', members: ['sobrien', 'lkeller', 'mrossi'] },
] as const

/** Puts in the private lists of the company, the same at every start. */
export const insertPrivateLists = (store: Store): void => {
  const idOf = (alias: string): string | undefined =>
    store.table('users').first([{ column: 'Alias', operator: 'is', value: alias }], ['ObjectId'])?.[
      'ObjectId'
    ] ?? undefined

  for (const { owner, name, number, members } of LISTS) {
    const ownerId = idOf(owner)
    if (ownerId === undefined) continue
    const listId = fixedId(`private list ${number} of ${owner}`)
    store.table('privateLists').insert({
      ObjectId: listId,
      Alias: listId,
      DisplayName: name,
      DtmfName: onKeypad(name),
      NumericId: number,
      UserObjectId: ownerId,
    })
    for (const member of members)
      store.table('privateListMembers').insert({
        ObjectId: fixedId(`${member} on private list ${number} of ${owner}`),
        PersonalVoiceMailListObjectId: listId,
        MemberSubscriberObjectId: idOf(member) ?? null,
      })
  }
}
