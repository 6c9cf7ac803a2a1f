import { databaseTime } from '@unity-desk/cupi'
import { hashOf } from '../../credentials/hash.ts'
import { PASSWORD, PIN } from '../../credentials/table.ts'
import type { Row } from '../../kernel/table.ts'
import type { Random } from '../random.ts'
import { rules } from '../rules.ts'
import { pinOf } from './condition.ts'
import { FIXED_PIN } from './fixed.ts'
import type { Person } from './person.ts'

/** Makes the PIN and the password of a person. Nobody knows the passwords; they are set when they are needed. */
export const createCredentialColumns = (random: Random, now: Date) => {
  const hashOfFixedPin = hashOf(FIXED_PIN)

  const credential = (user: Row, type: string, columns: Row): Row => ({
    ObjectId: random.guid(),
    UserObjectId: user['ObjectId'] ?? null,
    CredentialType: type,
    IsPrimary: 'false',
    EncryptionType: '3',
    ...columns,
  })

  return ({ condition, isFixed }: Person, user: Row): readonly Row[] => {
    const pin = pinOf(condition, { now, random }, isFixed)
    const password = pinOf('fine', { now, random }, true)
    // Who never enrolled has the PIN that the account was made with.
    const made = databaseTime(new Date(user['CreationTime'] ?? now))
    return [
      credential(user, PIN, {
        ...pin,
        ...(condition === 'never-enrolled' && { TimeChanged: made }),
        Hash: isFixed ? hashOfFixedPin : null,
      }),
      credential(user, PASSWORD, { ...password, CredentialPolicyObjectId: rules.web.id, Hash: null }),
    ]
  }
}
