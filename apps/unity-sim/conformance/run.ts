import { Skip, type Check, type Need } from './check.ts'
import type { Site } from './site.ts'

export type Result =
  | { readonly outcome: 'ok' }
  | { readonly outcome: 'skipped'; readonly reason: string }
  | { readonly outcome: 'FAILED'; readonly reason: string }

const REASONS: Readonly<Record<Need, string>> = {
  write: 'would write; --write allows it',
  door: 'needs the side door of the simulator',
  clock: 'needs a clock that can be moved',
  roles: 'needs an account for each role',
}

const lacks = (site: Site, mayWrite: boolean, need: Need): boolean =>
  ({
    write: !mayWrite,
    door: site.door === undefined,
    clock: site.forward === undefined,
    roles: site.roles === undefined,
  })[need]

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const attempt = async (site: Site, check: Check): Promise<Result> => {
  try {
    await check.run(site)
    return { outcome: 'ok' }
  } catch (error) {
    if (error instanceof Skip) return { outcome: 'skipped', reason: error.message }
    return check.isInferred && !site.isSimulator
      ? { outcome: 'skipped', reason: `inferred, and differs here: ${messageOf(error)}` }
      : { outcome: 'FAILED', reason: messageOf(error) }
  }
}

/** Makes one check and removes what it made, however it ended. */
export const runCheck = async (site: Site, check: Check, mayWrite: boolean): Promise<Result> => {
  const missing = check.needs?.find((need) => lacks(site, mayWrite, need))
  if (missing) return { outcome: 'skipped', reason: REASONS[missing] }
  const result = await attempt(site, check)
  const left = await site.tidy()
  return left.length > 0 && result.outcome === 'ok'
    ? { outcome: 'FAILED', reason: `could not be removed: ${left.join(', ')}` }
    : result
}
