import type { OwnPin, OwnPinRule, OwnPinState } from '@unity-desk/contract'
import {
  CupiForbidden,
  expiryOf,
  instantOf,
  isNeverEnrolled,
  pinStates,
  refusalText,
  type PinOwner,
} from '@unity-desk/cupi'
import { loadTarget, type Credential, type Target } from '../../platform/credentials/target.ts'
import { mailAddressOf } from '../../platform/mail/address-of.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { AuthenticationRule, Rules } from '../../platform/unity/rules.ts'
import type { PortalPerson } from './person.ts'

type Rule = Pick<
  AuthenticationRule,
  'MinLength' | 'TrivialCredChecking' | 'PrevCredCount' | 'MaxDays' | 'MaxHacks' | 'LockoutDuration'
>

/** Where Unity's account of Unity Desk may not read rules, Unity is the only judge (Help Desk Administrator). */
const NO_RULE: Rule = {
  MinLength: 1,
  TrivialCredChecking: false,
  PrevCredCount: 0,
  MaxDays: 0,
  MaxHacks: 0,
  LockoutDuration: 0,
}

/** A person's PIN, and all that decides what may become of it. */
export type Own = Target & { readonly rule: Rule; readonly owner: PinOwner }

/** @throws CupiError */
export const loadOwn = async (unity: Unity, rules: Rules, ObjectId: string): Promise<Own> => {
  const [target, extensions] = await Promise.all([
    loadTarget(unity, 'pin', ObjectId),
    unity.users.at(ObjectId).alternateExtensions.list(),
  ])
  const rule = await rules.get(target.credential.CredentialPolicyObjectId).catch((error: unknown) => {
    if (error instanceof CupiForbidden) return NO_RULE
    throw error
  })
  const { FirstName, LastName, DtmfAccessId } = target.user
  const numbers = extensions.items.map((each) => each.DtmfAccessId ?? '')
  const alternateExtensions = numbers.filter((number) => number !== '' && number !== DtmfAccessId)
  return { ...target, rule, owner: { FirstName, LastName, DtmfAccessId, alternateExtensions } }
}

export const stateOf = ({ credential, rule, user }: Own, now = new Date()): OwnPinState => {
  const states = pinStates(credential, rule, now)
  const byFailures = states.find(({ kind }) => kind === 'locked-by-failures')
  const byAdministrator = states.some(({ kind }) => kind === 'locked-by-administrator')
  const until = byFailures && 'until' in byFailures ? byFailures.until : null
  return {
    locked: byAdministrator ? 'administrator' : byFailures ? 'failures' : 'none',
    until: byAdministrator ? null : (until?.toISOString() ?? null),
    expired: states.some(({ kind }) => kind === 'expired'),
    expiresAt: expiryOf(credential, rule)?.toISOString() ?? null,
    mustChange: credential.CredMustChange,
    neverEnrolled: isNeverEnrolled(credential, user),
    failures: credential.HackCount,
  }
}

/** Of Cisco's checks for a trivial PIN, in the order in which they are easiest to follow. */
const TRIVIAL = [
  'two-digits',
  'repeated-digit',
  'repeated-group',
  'sequence',
  'keypad-line',
  'extension',
  'name',
] as const

const rulesOf = ({ rule }: Own): OwnPinRule[] => {
  const { MinLength, TrivialCredChecking, PrevCredCount } = rule
  const codes = ['digits', ...(TrivialCredChecking ? TRIVIAL : [])] as const
  return [
    {
      id: 'too-short',
      text: refusalText({ code: 'too-short', atLeast: MinLength }),
      value: MinLength,
    },
    ...codes.map((code) => ({ id: code, text: refusalText({ code }) })),
    ...(PrevCredCount > 0
      ? [{ id: 'history', text: refusalText({ code: 'history' }), value: PrevCredCount }]
      : []),
  ]
}

export const changedAtOf = ({ TimeChanged }: Pick<Credential, 'TimeChanged'>): string | null =>
  instantOf(TimeChanged)?.toISOString() ?? null

type Beside = {
  /** Of an operator who serves this person at this moment. */
  readonly word: string | undefined
  readonly hasReminder: boolean
}

export const describeOwn = (own: Own, { purpose }: PortalPerson, { word, hasReminder }: Beside): OwnPin => {
  const { FirstName, LastName, alternateExtensions = [] } = own.owner
  const state = stateOf(own)
  return {
    name: own.user.DisplayName,
    extension: own.user.DtmfAccessId ?? '',
    owner: { FirstName, LastName, alternateExtensions: [...alternateExtensions] },
    purpose,
    state,
    rules: rulesOf(own),
    changedAt: changedAtOf(own.credential),
    mayUnlock: purpose === 'everything' && state.locked === 'failures',
    // Where there is no end, or no address, nothing can remind of it.
    reminder: state.expiresAt === null || mailAddressOf(own.user) === undefined ? null : hasReminder,
    ...(word !== undefined && { word }),
  }
}
