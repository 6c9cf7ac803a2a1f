import * as z from 'zod/mini'
import type { typed } from './questions.ts'

/** As many as Unity gives at once. */
const PAGE = 100

const text = z._default(z.string(), '')
const people = z.object({
  User: z.array(
    z.object({
      Alias: text,
      DisplayName: text,
      DtmfAccessId: text,
      FirstName: text,
      LastName: text,
      EmailAddress: text,
      Department: text,
    }),
  ),
})

/** So many people from all over a simulator's directory, at most. */
export const somePeople = async (
  unity: string,
  [name, password]: readonly [name: string, password: string],
  count: number,
): Promise<Parameters<typeof typed>[0][]> => {
  const headers = {
    accept: 'application/json',
    authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`,
  }
  const page = async (number: number) => {
    const search = `sort=(Alias%20asc)&rowsPerPage=${PAGE}&pageNumber=${number}`
    const answer = await fetch(`${unity}/vmrest/users?${search}`, { headers })
    if (!answer.ok) throw new Error(`the simulator's page ${number}: ${answer.status}`)
    return z.parse(people, await answer.json()).User
  }
  const head = await fetch(`${unity}/vmrest/users?rowsPerPage=0`, { headers })
  const total = Number(z.parse(z.object({ '@total': z.string() }), await head.json())['@total'])
  const pages = Math.ceil(total / PAGE)
  const found = []
  for (let at = 0; at < Math.min(10, pages); at += 1)
    found.push(...(await page(1 + Math.floor((at * pages) / 10))))
  return found.filter((_, at) => at % Math.max(1, Math.floor(found.length / count)) === 0).slice(0, count)
}
