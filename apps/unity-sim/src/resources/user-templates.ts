import { randomUUID } from 'node:crypto'
import { userTemplates } from '@unity-desk/cupi/resources'
import { copyCredentials, removeCredentials } from '../credentials/table.ts'
import { createPrimaryTemplate, removePrimaryTemplate } from '../handlers/primary.ts'
import type { Call } from '../kernel/call.ts'
import { unique } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { joinLists, leaveLists } from '../lists/members.ts'
import { assignments } from '../people/assignments.ts'
import { removeBelongings } from '../people/belongings.ts'
import { copyDevices } from '../people/devices.ts'
import { copyRoles, creationTime, templateOf } from '../people/inherit.ts'
import { inheritedLinks } from '../people/links.ts'

// A new template starts from another one (cupi.md 4.5).
const composeTemplate = (call: Call, given: Row): Row => ({
  ...templateOf(call),
  ObjectId: randomUUID(),
  CallHandlerObjectId: randomUUID(),
  CreationTime: creationTime(call.world.now()),
  DisplayName: given['Alias'] ?? '',
  Undeletable: 'false',
})

const idOf = (row: Row): string => row['ObjectId'] ?? ''

export const simulated = [
  simulate({
    name: 'userTemplates',
    resource: userTemplates,
    shape: shapeOf('userTemplates', userTemplates),
    links: inheritedLinks,
    rules: [unique('Alias', (alias) => `Duplicate alias: ${alias}`)],
    compose: composeTemplate,
    created: ({ call, after }) => {
      const sourceTemplate = templateOf(call)
      const source = idOf(sourceTemplate)
      createPrimaryTemplate(call.world, after, sourceTemplate)
      joinLists(call.world, source, idOf(after))
      copyCredentials(call.world, source, idOf(after))
      copyRoles(call.world, source, idOf(after))
      copyDevices(call.world, source, idOf(after))
    },
    removed: ({ world }, row) => {
      removePrimaryTemplate(world, row)
      leaveLists(world, 'MemberUserObjectId', idOf(row))
      removeCredentials(world, idOf(row))
      removeBelongings(world, idOf(row))
      world.store
        .table(assignments.name)
        .removeWhere([{ column: 'UserObjectId', operator: 'is', value: idOf(row) }])
    },
  }),
]
