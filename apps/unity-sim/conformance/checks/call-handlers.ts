import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { inGroup, Skip } from '../check.ts'
import { isDone, isPage, isRefused } from '../expect.ts'
import { nounAt } from '../nouns.ts'
import { FORMATS, JSON_TYPE, readItem, readList } from '../read.ts'
import type { Site } from '../site.ts'
import { newPerson, userAt } from './people.ts'

const PATH = '/handlers/callhandlers'
const GREETING = { list: 'Greetings', item: 'Greeting' }
const ENTRY = { list: 'MenuEntries', item: 'MenuEntry' }
const OPTION = { list: 'TransferOptions', item: 'TransferOption' }

/** The handler of a person of our own. */
const newHandler = async (site: Site): Promise<string> => {
  if (!nounAt('handlers/callhandlers')) throw new Skip('no descriptor of /handlers/callhandlers')
  const { path } = await newPerson(site)
  return `${PATH}/${(await userAt(site, path))['CallHandlerObjectId']}`
}

const namesAt = async ({ ask }: Site, path: string, named: typeof GREETING, column: string) => {
  const { items } = readList(await ask(path, { accept: JSON_TYPE }), named, JSON_TYPE)
  return new Set(items.map(({ [column]: value }) => value))
}

export const callHandlers = inGroup('callHandlers', [
  {
    name: 'greetings, transfer options and menu entries have their names',
    needs: ['write'],
    run: async (site) => {
      const path = await newHandler(site)
      const types = ['Alternate', 'Busy', 'Error', 'Holiday', 'Internal', 'Off Hours', 'Standard']
      assert.deepEqual(await namesAt(site, `${path}/greetings`, GREETING, 'GreetingType'), new Set(types))
      assert.deepEqual(
        await namesAt(site, `${path}/transferoptions`, OPTION, 'TransferOptionType'),
        new Set(['Alternate', 'Off Hours', 'Standard']),
      )
      assert.deepEqual(
        await namesAt(site, `${path}/menuentries`, ENTRY, 'TouchtoneKey'),
        new Set('0123456789*#'),
      )
    },
  },
  {
    name: 'a blank in a name is %20, a # is %23; links hold the former encoded and the latter as it is',
    needs: ['write'],
    run: async (site) => {
      const path = await newHandler(site)
      for (const accept of FORMATS) {
        const greeting = await site.ask(`${path}/greetings/Off%20Hours`, { accept })
        const { GreetingType, URI } = readItem(greeting, GREETING, accept)
        assert.deepEqual([GreetingType, URI], ['Off Hours', `/vmrest${path}/greetings/Off%20Hours`])
        for (const [spelling, key] of [
          ['%23', '#'],
          ['*', '*'],
          ['%2A', '*'],
        ] as const) {
          const entry = await site.ask(`${path}/menuentries/${spelling}`, { accept })
          const item = readItem(entry, ENTRY, accept)
          assert.deepEqual([item['TouchtoneKey'], item['URI']], [key, `/vmrest${path}/menuentries/${key}`])
        }
      }
    },
  },
  {
    name: 'a greeting is turned on with an empty end, or one to come, and Standard is never off',
    needs: ['write'],
    run: async (site) => {
      const path = `${await newHandler(site)}/greetings`
      const put = async (type: string, json: object) => site.ask(`${path}/${type}`, { method: 'PUT', json })
      isDone(await put('Alternate', { Enabled: 'true', TimeExpires: '' }))
      const read = async () =>
        readItem(await site.ask(`${path}/Alternate`, { accept: JSON_TYPE }), GREETING, JSON_TYPE)
      assert.deepEqual([(await read())['Enabled'], (await read())['TimeExpires']], ['true', undefined])
      isDone(await put('Alternate', { Enabled: 'true', TimeExpires: '2099-01-07 08:00:00' }))
      assert.match((await read())['TimeExpires'] ?? '', /^2099-01-07 08:00:00(?:\.\d+)?$/)
      isRefused(await put('Standard', { Enabled: 'false' }))
    },
  },
  {
    name: 'menu entries of nobody’s handler: an empty list, and no 404',
    run: async ({ ask }) => {
      if (!nounAt('handlers/callhandlers')) throw new Skip('no descriptor of /handlers/callhandlers')
      for (const id of [randomUUID(), '1234567890']) {
        const answer = await ask(`${PATH}/${id}/menuentries`, { accept: JSON_TYPE })
        assert.deepEqual(readList(answer, ENTRY, JSON_TYPE), { total: 0, items: [] })
      }
    },
  },
  {
    name: 'there are no transferrules: 404',
    needs: ['write'],
    run: async (site) => {
      isPage(await site.ask(`${await newHandler(site)}/transferrules`), 404)
    },
  },
])
