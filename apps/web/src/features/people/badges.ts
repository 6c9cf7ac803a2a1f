import type { DirectoryState } from '@unity-desk/contract'
import type { Tone } from '#ui/state-tag.tsx'
import { words } from './words.ts'

export type Badge = { readonly tone: Tone; readonly text: string }

const pinBadgesOf = (pin: NonNullable<DirectoryState['pin']>): Badge[] => {
  const { badges } = words
  const found: (Badge | false)[] = [
    pin.locked === 'failures' && { tone: 'danger', text: badges.locked },
    pin.locked === 'administrator' && { tone: 'danger', text: badges.administrator },
    pin.expired && { tone: 'warn', text: badges.expired },
    // Whoever has never called has to choose a PIN in any case.
    pin.neverEnrolled
      ? { tone: 'calm', text: badges.neverEnrolled }
      : pin.mustChange && { tone: 'calm', text: badges.mustChange },
    pin.locked === 'none' && pin.failures > 0 && { tone: 'calm', text: badges.failures(pin.failures) },
  ]
  return found.filter((badge) => badge !== false)
}

/** What stands in somebody's way, the worst first; nothing for what Unity could not say. */
export const badgesOf = ({ pin, directoryOwned, protected: why }: DirectoryState): readonly Badge[] => [
  ...(pin ? pinBadgesOf(pin) : []),
  ...(why === null ? [] : [{ tone: 'warn' as const, text: words.badges.protected }]),
  ...(directoryOwned === true ? [{ tone: 'calm' as const, text: words.badges.directoryOwned }] : []),
]
