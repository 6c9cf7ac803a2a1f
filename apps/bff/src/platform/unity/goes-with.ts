import { is, listSearch, type Resource } from '@unity-desk/cupi'
import { alternateNames, smtpProxyAddresses } from '@unity-desk/cupi/resources'

/** Things of one noun that go with the object that they belong to. */
export type Belonging = {
  /** As actions name it, its last part alone. */
  readonly noun: string
  readonly resource: Resource
  /** Where they are listed and made. */
  readonly path: string
  /** The question for those of this object, where the path alone does not ask it. */
  readonly search: string
}

/** What stands elsewhere and names its owner, by the noun of the owner (cupi.md 2.12, 3.4). */
const OWNER_FIELDS: Readonly<Record<string, readonly [address: string, name: string]>> = {
  users: ['ObjectGlobalUserObjectId', 'GlobalUserObjectId'],
  contacts: ['ObjectContactObjectId', 'ContactObjectId'],
  distributionLists: ['ObjectDistributionListObjectId', 'DistributionListObjectId'],
  'users.privateLists': ['ObjectPersonalGroupObjectId', 'PersonalGroupObjectId'],
}

const owned = (noun: string, path: string): readonly Belonging[] => {
  const [address, name] = OWNER_FIELDS[noun] ?? []
  const id = path.slice(path.lastIndexOf('/') + 1)
  const of = (each: string, resource: Resource, owner: string | undefined): Belonging[] =>
    owner === undefined
      ? []
      : [{ noun: each, resource, path: `/${resource.path}`, search: listSearch({ where: is(owner, id) }) }]
  return [
    ...of('smtpProxyAddresses', smtpProxyAddresses, address),
    ...of('alternateNames', alternateNames, name),
  ]
}

/**
 * All that goes with an object when it is deleted, as far as somebody has written it: lists of what was made with it, and
 * is as it was made, are left out.
 * @param noun as actions name it, and where the object is
 */
export const goesWith = (noun: string, { children = {} }: Resource, path: string): readonly Belonging[] => [
  ...Object.entries(children).flatMap(([name, resource]) => {
    const isWritten = resource.verbs.includes('create') || resource.verbs.includes('update')
    if (resource.kind !== 'collection' || !resource.verbs.includes('list') || !isWritten) return []
    return [{ noun: name, resource, path: `${path}/${resource.path}`, search: '' }]
  }),
  ...owned(noun, path),
]
