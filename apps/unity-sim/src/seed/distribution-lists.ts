import type { Store } from '../kernel/store.ts'
import type { Row } from '../kernel/table.ts'
import { members } from '../lists/members.ts'
import { dtmfNameOf, lists } from '../lists/shape.ts'
import { fixedId, site } from '../site.ts'

/** A row of a list, as the server would fill it. */
export const listRow = (id: string, alias: string, name: string, more: Row): Row => ({
  ObjectId: id,
  Alias: alias,
  DisplayName: name,
  DtmfName: dtmfNameOf(name),
  LocationObjectId: site.location,
  PartitionObjectId: site.partition,
  ...more,
})

const BUILT_IN: readonly (readonly [id: string, alias: string, name: string, more: Row])[] = [
  [site.undeliverableMessages, 'undeliverablemessages', 'Undeliverable Messages', {}],
  [site.allVoicemailUsers, 'allvoicemailusers', 'All Voice Mail Users', { DtmfAccessId: '99991' }],
  [
    site.allVoicemailEnabledContacts,
    'allvoicemailenabledcontacts',
    'All Voicemail-Enabled Contacts',
    { DtmfAccessId: '99992', AllowContacts: 'true' },
  ],
]

/** The lists of every server (cupi.md 4.2). Users of a template are on its lists, so the template is on them too. */
export const insertDistributionLists = (store: Store, at: string): void => {
  for (const [id, alias, name, more] of BUILT_IN)
    store
      .table(lists.name)
      .insert(listRow(id, alias, name, { CreationTime: at, Undeletable: 'true', ...more }))
  const add = (list: string, member: string): void =>
    store.table(members.name).insert({
      ObjectId: fixedId(`member ${member}`),
      DistributionListObjectId: list,
      MemberUserObjectId: fixedId(member),
    })
  add(site.undeliverableMessages, 'user undeliverablemessagesmailbox')
  add(site.allVoicemailUsers, 'template voicemailusertemplate')
}
