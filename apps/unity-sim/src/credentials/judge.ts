import { instantOf, judgePin } from '@unity-desk/cupi'
import { Refused } from '../kernel/refused.ts'
import type { Row } from '../kernel/table.ts'
import { matches } from './hash.ts'

/** A new PIN or password, and all that it is judged by. */
export type Proposal = {
  readonly value: string
  readonly isPin: boolean
  readonly rule: Row
  readonly credential: Row
  /** The user, or a template, which has neither name nor extension. */
  readonly owner: Row
  /** Numbers of the owner beside the primary extension. */
  readonly alternateExtensions: readonly string[]
  /** Minimum age and the bar on changing hold for the user alone (cupi.md 2.8). */
  readonly by: 'administrator' | 'user'
  readonly now: Date
  /** Says "Repeat credentials …", as newer releases do. */
  readonly newerWording: boolean
}

const LONGEST = 64
const MINUTE = 60_000

const dataException = (message: string): Refused => new Refused(400, 'DATA_EXCEPTION', message)

/** Refusals of the message system, with the texts that a Cisco engineer gave (cupi.md 1.11). */
export const imsException = (message: string): Refused => new Refused(400, 'IMS_EXCEPTION', message)

const isTrivialPin = ({ value, rule, owner, alternateExtensions }: Proposal): boolean =>
  judgePin(
    value,
    { MinLength: Number(rule['MinLength']), TrivialCredChecking: true },
    {
      FirstName: owner['FirstName'] ?? undefined,
      LastName: owner['LastName'] ?? undefined,
      DtmfAccessId: owner['DtmfAccessId'] ?? undefined,
      alternateExtensions,
    },
  ).some(({ code }) => code !== 'too-short' && code !== 'too-long')

// Rules for passwords (cupi.md 2.8): the alias either way, one character, a repeated group.
const isTrivialPassword = ({ value, owner }: Proposal): boolean => {
  const word = value.toLowerCase()
  const alias = (owner['Alias'] ?? '').toLowerCase()
  return word === alias || word === [...alias].toReversed().join('') || /^(.+?)\1+$/s.test(word)
}

const isTrivial = (proposal: Proposal): boolean =>
  proposal.rule['TrivialCredChecking'] === 'true' &&
  (proposal.isPin ? isTrivialPin(proposal) : isTrivialPassword(proposal))

const isTooRecent = ({ rule, credential, now }: Proposal): boolean => {
  const changed = instantOf(credential['TimeChanged'])
  return changed !== undefined && now.getTime() - changed.getTime() < Number(rule['MinDuration']) * MINUTE
}

/** Former hashes, newest first. */
export const historyOf = (credential: Row): readonly string[] =>
  credential['History'] ? (JSON.parse(credential['History']) as string[]) : []

const isRepeated = ({ value, rule, credential }: Proposal): boolean =>
  [credential['Hash'], ...historyOf(credential)]
    .slice(0, Number(rule['PrevCredCount']))
    .some((hash) => matches(value, hash))

/**
 * Judges a new PIN or password in the order of cupi.md 2.8.
 * @throws Refused at the first rule that it breaks
 */
export const judge = (proposal: Proposal): void => {
  const { value, isPin, rule, credential, by } = proposal
  if (value.length > LONGEST || (isPin && !/^\d*$/.test(value))) throw imsException('Invalid Credential')
  // An empty value is no way to have no PIN (cupi.md 2.7).
  if (value.length < Math.max(1, Number(rule['MinLength']))) throw dataException('Invalid credential length')
  if (isTrivial(proposal)) throw dataException('Trivial credential')
  if (by === 'user' && credential['CantChange'] === 'true') throw imsException('User cannot change')
  if (by === 'user' && isTooRecent(proposal)) throw imsException('Too recently changed credential')
  if (isRepeated(proposal))
    throw dataException(
      proposal.newerWording
        ? 'Repeat credentials prohibited by credential policy'
        : 'Duplicate credential found in history',
    )
}
