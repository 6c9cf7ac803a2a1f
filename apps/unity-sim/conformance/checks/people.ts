import { JSON_TYPE, readItem, readList, type Item } from '../read.ts'
import type { Site } from '../site.ts'
import type { Answer } from '../wire.ts'

export const USERS = { list: 'Users', item: 'User' }

/** The template of every installation (cupi.md 2.5). */
export const TEMPLATE = 'templateAlias=voicemailusertemplate'

export type Person = {
  readonly path: string
  readonly id: string
  readonly alias: string
  readonly extension: string
}

/** A person of our own, whom nobody misses. */
export const newPerson = async (
  site: Site,
  given: Readonly<Record<string, unknown>> = {},
): Promise<Person> => {
  const alias = site.newName()
  const extension = site.newExtension()
  const json = { Alias: alias, DtmfAccessId: extension, ...given }
  const path = await site.create(`/users?${TEMPLATE}`, { json })
  return { path, id: path.split('/').at(-1) ?? '', alias, extension }
}

export const userAt = async ({ ask }: Site, path: string): Promise<Item> =>
  readItem(await ask(path, { accept: JSON_TYPE }), USERS, JSON_TYPE)

/** Users by what stands behind the `?`. */
export const usersBy = async ({ ask }: Site, search: string, accept: string = JSON_TYPE) =>
  readList(await ask(`/users?${search}`, { accept }), USERS, accept)

/** The text of a query as a careful client writes it (cupi.md 9, rule 12). */
export const queried = (...clauses: readonly string[]): string =>
  `query=(${clauses.map(encodeURIComponent).join('%20%26%20')})`

export const aliasesBy = async (site: Site, search: string): Promise<readonly string[]> =>
  (await usersBy(site, search)).items.map(({ Alias = '' }) => Alias)

export const put = async (site: Site, path: string, json: object): Promise<Answer> =>
  site.ask(path, { method: 'PUT', json, accept: JSON_TYPE })
