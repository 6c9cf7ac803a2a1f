import { directoryHandlers } from '@unity-desk/cupi/resources'
import { languageOf } from '../handlers/language.ts'
import { directories, directoryExtensions } from '../handlers/shapes.ts'
import { directoryTriple, reachable } from '../handlers/targets.ts'
import { linkTo } from '../kernel/links.ts'
import { invalidValue, violation } from '../kernel/refused.ts'
import { matching, unique, uniqueExtension, type Rule, type Write } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { creationTime } from '../people/inherit.ts'
import { DIRECTORY_EXITS } from '../seed/call-handlers.ts'
import { site } from '../site.ts'

const ENTIRE_SERVER = '0'

/** What a scope is the scope of (CUPI guide, Directory handler). */
const SCOPES: Readonly<Record<string, string>> = {
  [ENTIRE_SERVER]: 'locations',
  '3': 'locations',
  '4': 'distributionLists',
  '5': 'coses',
  '6': 'searchSpaces',
}
// Names are not spoken within these.
const SILENT = new Set(['4', '5'])

const scoped: Rule = ({ call, given, after }) => {
  const noun = SCOPES[after['SearchScope'] ?? ENTIRE_SERVER]
  const id = given['SearchScopeObjectId']
  if (noun !== undefined && id && !call.world.exists(noun, id))
    throw violation('Foreign key violation: SearchScopeObjectId')
}

// The one of the server offers a menu, always.
const menuOfServer: Rule = ({ given, before }) => {
  if (before?.['Undeletable'] === 'true' && given['MenuStyle'] === 'false') throw invalidValue('MenuStyle')
}

/** Turning the voice on widens a scope that cannot have it. */
const scopeOf = ({ after }: Write): Row =>
  after['VoiceEnabled'] === 'true' && SILENT.has(after['SearchScope'] ?? '')
    ? { SearchScope: ENTIRE_SERVER, SearchScopeObjectId: site.location }
    : {}

export const simulated = [
  simulate({
    name: 'directoryHandlers',
    resource: directoryHandlers,
    shape: directories,
    links: {
      LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId'),
      ScopeObjectLocationURI: linkTo('locations/connectionlocations', 'ScopeObjectLocationObjectId'),
      PartitionURI: linkTo('partitions', 'PartitionObjectId'),
    },
    dialled: directoryExtensions,
    rules: [
      matching('DtmfAccessId', /^\d{0,40}$/),
      ...(['Exit', 'NoInput', 'NoSelection', 'Zero'] as const).map((name) =>
        reachable(directoryTriple(name)),
      ),
      scoped,
      menuOfServer,
      unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`),
      uniqueExtension(directoryExtensions),
    ],
    compose: ({ world }) => ({ ...DIRECTORY_EXITS, CreationTime: creationTime(world.now()) }),
    derive: (write) => ({ ...languageOf(write), ...scopeOf(write) }),
  }),
]
