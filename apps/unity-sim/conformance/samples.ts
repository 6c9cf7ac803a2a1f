import type { Field } from '@unity-desk/cupi'
import { Skip } from './check.ts'
import { newPerson } from './checks/people.ts'
import { nouns, placesOf, type Noun } from './nouns.ts'
import { JSON_TYPE } from './read.ts'
import type { Site } from './site.ts'

/** A body that makes an object, and the query parameters that go with it. */
export type Sample = { readonly search: string; readonly body: Readonly<Record<string, string>> }

/** Parameters of a create: the objects of a fresh installation that are copied (cupi.md 2.5, 4.1, 4.3). */
const TEMPLATES: Readonly<Record<string, string>> = {
  adminusers: 'administratortemplate',
  users: 'voicemailusertemplate',
  usertemplates: 'voicemailusertemplate',
  contacts: 'systemcontacttemplate',
}

/** Parameters that name an object by its id, and where such objects are (cupi.md 4.3, 4.17). */
const COPIED: Readonly<Record<string, string>> = {
  systemRoleToInherit: 'roles',
  templateObjectId: 'callhandlertemplates',
}

const firstId = async (site: Site, path: string): Promise<string> => {
  const { text } = await site.ask(`/${path}?rowsPerPage=1`, { accept: JSON_TYPE })
  return /"ObjectId":"([^"]+)"/.exec(text)?.[1] ?? ''
}

const parametersOf = async (site: Site, { resource }: Noun): Promise<string> => {
  const required = Object.entries(resource.createParameters ?? {}).filter(([, need]) => need === 'required')
  const pairs = await Promise.all(
    required.map(async ([name]) =>
      name in COPIED
        ? `${name}=${await firstId(site, COPIED[name] ?? '')}`
        : `${name}=${TEMPLATES[resource.path] ?? ''}`,
    ),
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

const nounNamed = (name: string): Noun | undefined => nouns.find((noun) => noun.name === name)

/** The id of some object of a noun. */
const idOf = async (site: Site, name: string, noun: string): Promise<string> => {
  const target = nounNamed(noun)
  const [place = ''] = target ? await placesOf(site, target) : []
  const id = place === '' ? '' : await firstId(site, place.slice(1))
  if (id === '') throw new Skip(`there is nothing that ${name} could refer to`)
  return id
}

const valueOf = async (
  site: Site,
  name: string,
  { kind, refersTo, range, default: value }: Field,
): Promise<string> => {
  if (name === 'DtmfAccessId') return site.newExtension()
  if (name === 'SmtpAddress') return `${site.newName()}@lab.example`
  if (refersTo === 'users' || /(?:User|Subscriber)ObjectId$/.test(name)) return (await newPerson(site)).id
  if (refersTo !== undefined) return idOf(site, name, refersTo)
  if (value !== undefined) return value
  if (kind === 'bool') return 'true'
  return kind === 'int' ? String(range?.[0] ?? 1) : site.newName()
}

/**
 * What a create needs beside its required fields, most often one owner of several, and values that a field takes
 * though nothing in its kind says so (cupi.md 2.12, 3.3, 4.2 to 4.4, 4.12). Undefined: a value of its kind.
 */
const ALSO: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  alternateextensions: { IdIndex: '3' },
  alternatenames: { GlobalUserObjectId: undefined, FirstName: undefined },
  callhandlerowners: { UserObjectId: undefined },
  callhandlertemplates: { RecipientSubscriberObjectId: undefined },
  distributionlistmembers: { MemberUserObjectId: undefined },
  'handlers/interviewhandlers': { RecipientSubscriberObjectId: undefined },
  mwis: { MwiExtension: '97012' },
  privatelistmembers: { MemberSubscriberObjectId: undefined },
  restrictionpatterns: { NumberPattern: '97*' },
  routingruleconditions: { Parameter: '1', Operator: '2', OperandValue: '97*' },
  schedules: { OwnerLocationObjectId: undefined },
  schedulesets: { OwnerLocationObjectId: undefined },
  smtpproxyaddresses: { ObjectGlobalUserObjectId: undefined },
}

/** A body with the fields that a descriptor requires, and nothing beside them. */
export const sampleOf = async (site: Site, noun: Noun): Promise<Sample> => {
  const { fields, path } = noun.resource
  const also = ALSO[path] ?? {}
  const body: Record<string, string> = {}
  for (const [name, field] of Object.entries(fields))
    if ((field.required || Object.hasOwn(also, name)) && field.writable)
      body[name] = also[name] ?? (await valueOf(site, name, field))
  return { search: await parametersOf(site, noun), body }
}

const PLAIN = [
  'Description',
  'RoleDescription',
  'City',
  'DisplayName',
  'Name',
  'FirstName',
  'SmtpAddress',
  'Subject',
]

/** A field that can be changed without anything else coming of it. */
export const plainField = ({ resource }: Noun): string | undefined =>
  PLAIN.find((name) => resource.fields[name]?.writable && resource.fields[name].kind === 'text')

/** Another value for it, with all that a format must escape. */
export const changed = (name: string, value = ''): string =>
  name === 'SmtpAddress' ? `x${value}` : `Zoë & <Ω> "x" O'B ${value.slice(-20)}`.trim()
