import { is, UnsafeQueryValue } from '@unity-desk/cupi'
import type { User } from '../../platform/credentials/target.ts'
import type { Unity } from '../../platform/unity/client.ts'

type Found = { readonly items: readonly { readonly ObjectId: string }[] }

/**
 * The one person that an alias, an extension or a mail address names. Who shares a name with somebody else is not found:
 * nobody can say whom it means, and an extension may be there once in each partition.
 * @throws CupiError
 */
export const findAccount = async (
  unity: Unity,
  account: string,
  { byExtension }: { readonly byExtension: boolean },
): Promise<User | undefined> => {
  const text = account.trim()
  const { users } = unity
  const questions: Promise<Found>[] = []
  try {
    questions.push(users.list({ where: is('Alias', text), size: 2 }))
    if (byExtension && /^\d+$/.test(text))
      questions.push(users.list({ where: is('DtmfAccessId', text), size: 2 }))
    if (text.includes('@')) questions.push(users.list({ where: is('EmailAddress', text), size: 2 }))
    const answers = await Promise.all(questions)
    const ids = new Set(answers.flatMap(({ items }) => items.map(({ ObjectId }) => ObjectId)))
    const [id] = ids
    return id === undefined || ids.size > 1 ? undefined : await users.get(id)
  } catch (error) {
    if (error instanceof UnsafeQueryValue) return undefined
    throw error
  }
}
