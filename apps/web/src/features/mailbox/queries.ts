import { queryOptions } from '@tanstack/react-query'
import { memoryOf, type FullReadOf, type Memory } from '@unity-desk/cupi'
import { mailbox as resource } from '@unity-desk/cupi/resources'
import { unity } from '#api/cupi.ts'

export type Mailbox = FullReadOf<typeof resource>

export const mailbox = (ObjectId: string) =>
  queryOptions({
    queryKey: ['mailbox', ObjectId],
    queryFn: ({ signal }): Promise<Mailbox> => unity.users.at(ObjectId).mailbox.get({ signal }),
  })

const NAMES = ['WarningQuota', 'SendQuota', 'ReceiveQuota', 'MessageAgingPolicyObjectId', 'SendReadReceipts']

const memories = memoryOf(resource)

/** What can be changed, in the order of the sizes. */
export const fields: readonly Memory[] = NAMES.flatMap((name) =>
  memories.filter((each) => each.name === name),
)

/** When old messages are deleted. */
export const agingPolicy = fields.find(({ name }) => name === 'MessageAgingPolicyObjectId')

/** As it is written: quotas are read under another name (cupi.md 2.12). */
export const asWritten = (read: Mailbox): object => ({
  WarningQuota: read.Warn,
  SendQuota: read.Send,
  ReceiveQuota: read.Receive,
  MessageAgingPolicyObjectId: read.MessageAgingPolicyObjectId,
  SendReadReceipts: read.SendReadReceipts,
})
