import * as z from 'zod'
import { attempt } from '../credentials/attempts.ts'
import { credentialOf, PIN } from '../credentials/table.ts'
import { setPassword } from '../people/staff.ts'
import { parse } from './parse.ts'
import { BadControl, type Route } from './route.ts'

const text = z.string().min(1)
const sentence = { error: 'expected {"alias", "password"}' }
const passwordSchema = z.strictObject({ alias: text, password: text }, sentence)
const phoneSchema = z.strictObject(
  { extension: text, pin: z.string() },
  { error: 'expected {"extension", "pin"}' },
)

const by = (column: string, value: string) => [{ column, operator: 'is', value } as const]

/** Changes a web password behind the back of those who use it. */
export const passwords: Route = {
  POST: ({ world }, body) => {
    const { alias, password } = parse(passwordSchema, body)
    const user = world.store.table('users').first(by('Alias', alias), ['ObjectId'])
    if (!user) throw new BadControl(`there is no user ${alias}`)
    world.store.transaction(() => setPassword(world, user['ObjectId'] ?? '', password))
    return { status: 204 }
  },
}

/** Somebody dials in and enters a PIN. */
export const phone: Route = {
  POST: ({ world }, body) => {
    const { extension, pin } = parse(phoneSchema, body)
    const user = world.store.table('users').first(by('DtmfAccessId', extension), ['ObjectId'])
    if (!user) return { status: 200, body: { result: 'wrong' } }
    const result = world.store.transaction(() =>
      attempt(world, credentialOf(world, user['ObjectId'] ?? '', PIN), pin),
    )
    return { status: 200, body: { result } }
  },
}
