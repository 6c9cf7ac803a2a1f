import type { Row } from '../../kernel/table.ts'
import { fixedId, site } from '../../site.ts'
import type { Random } from '../random.ts'
import type { Person } from './person.ts'

const WORK_2 = '2'
const MOBILE = '5'

// Long enough to be nobody's primary extension, and counted, so that each is there once.
const FIRST_MOBILE = 447_700_000_000

const row = (id: string, userId: string, index: string, number: string): Row => ({
  ObjectId: id,
  UserObjectId: userId,
  IdIndex: index,
  DtmfAccessId: number,
  LocationObjectId: site.location,
  PartitionObjectId: site.partition,
})

/** Makes the further numbers of people: a mobile for every fourth; one that documents name for Marta Rossi. */
export const createAlternates = (random: Random) => {
  let mobile = FIRST_MOBILE
  return ({ alias, isFixed }: Person, userId: string): readonly Row[] => {
    if (alias === 'mrossi' && isFixed) {
      const id = fixedId('alternate extension of mrossi')
      return [row(id, userId, WORK_2, '82041')]
    }
    if (isFixed || !random.chance(0.25)) return []
    mobile += 1 + random.below(900)
    return [row(random.guid(), userId, MOBILE, String(mobile))]
  }
}
