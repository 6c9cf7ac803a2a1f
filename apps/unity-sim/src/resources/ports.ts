import { randomUUID } from 'node:crypto'
import { ports } from '@unity-desk/cupi/resources'
import type { World } from '../kernel/call.ts'
import { linkTo } from '../kernel/links.ts'
import { invalidValue } from '../kernel/refused.ts'
import type { Rule, Write } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { portName } from '../seed/telephony.ts'

const GROUP = 'MediaPortGroupObjectId'

const shape = shapeOf('ports', ports)

const groupOf = ({ store }: World, row: Row): Row => store.table('portGroups').get(row[GROUP] ?? '') ?? {}

// Ports come in pairs (CUPI guide, Ports).
const even: Rule = ({ given }) => {
  if (Number(given['NumberOfPorts'] ?? 0) % 2 === 1) throw invalidValue('NumberOfPorts')
}

const countOf = ({ table, after }: Write): number =>
  table.count([{ column: GROUP, operator: 'is', value: after[GROUP] ?? '' }])

/** A port stays in its group, has a name of its own, and how many were asked for is not a column of it. */
const derive = (write: Write): Row => {
  const { call, before, after } = write
  if (before) return { [GROUP]: before[GROUP] ?? null, NumberOfPorts: null }
  const group = groupOf(call.world, after)
  return {
    DisplayName: portName(group['DisplayName'] ?? '', countOf(write) + 1),
    MediaSwitchObjectId: group['MediaSwitchObjectId'] ?? null,
    TelephonyIntegrationMethodEnum: group['TelephonyIntegrationMethodEnum'] ?? null,
    NumberOfPorts: null,
  }
}

// The answer names one of them; the others are found in the list.
const insertOthers = (write: Write): void => {
  const { call, table, given, after } = write
  const group = groupOf(call.world, after)['DisplayName'] ?? ''
  for (let more = Number(given['NumberOfPorts'] ?? 1) - 1; more > 0; more -= 1)
    table.insert({ ...after, ObjectId: randomUUID(), DisplayName: portName(group, countOf(write) + 1) })
}

export const simulated = [
  simulate({
    name: 'ports',
    resource: ports,
    shape,
    links: {
      PortGroupURI: linkTo('portgroups', GROUP),
      PhoneSystemURI: linkTo('phonesystems', 'MediaSwitchObjectId'),
    },
    rules: [even],
    derive,
    created: insertOthers,
    join: (row, world) => {
      const nameIn = (table: string, column: string): string | null =>
        world.store.table(table).get(row[column] ?? '')?.['DisplayName'] ?? null
      return {
        ...row,
        MediaSwitchDisplayName: nameIn('phoneSystems', 'MediaSwitchObjectId'),
        MediaPortGroupDisplayName: nameIn('portGroups', GROUP),
        VmsServerName:
          world.store.table('vmsServers').get(row['VmsServerObjectId'] ?? '')?.['ServerName'] ?? null,
      }
    },
  }),
]
