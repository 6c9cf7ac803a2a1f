import * as z from 'zod/mini'

/** People whose credentials the helpdesk does not touch, whatever roles they hold at Unity. */
export const vipEntry = z.object({
  ObjectId: z.string(),
  /** As they were called when they were put in. */
  name: z.string(),
  addedBy: z.string(),
  addedAt: z.string(),
})

export type VipEntry = z.infer<typeof vipEntry>

export const vipList = z.object({ items: z.array(vipEntry) })

export type VipList = z.infer<typeof vipList>
