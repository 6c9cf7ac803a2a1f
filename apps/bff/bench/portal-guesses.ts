import { sourceOf, startPortal } from './portal/stack.ts'

// 1,000 wrong codes from as many addresses open nothing and lock nobody out of the telephone.

const GUESSES = 1000
const AT_A_TIME = 20
const PIN = '915264'

export const benchmark = async (signal: AbortSignal) => {
  const portal = await startPortal(60, signal)
  try {
    const asked = await portal.post('codes', sourceOf(0), { account: 'mrossini' })
    const cookie = asked.response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const statuses = new Map<number, number>()
    let next = 1
    const work = async (): Promise<void> => {
      for (let at = next++; at <= GUESSES && !signal.aborted; at = next++) {
        const body = {
          account: 'mrossini',
          code: String(at * 99_991)
            .padStart(8, '0')
            .slice(-8),
        }
        const { response } = await portal.post('session', sourceOf(at), body, cookie)
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, work))
    const telephone = await portal.phone('2077', PIN)
    return {
      columns: ['what came of it', 'number'],
      rows: [
        ...[...statuses].map(([status, number]) => [`answered ${status}`, number] as [string, number]),
        [`by telephone with the right PIN: ${telephone}`, 1] as [string, number],
      ],
      budgets: [
        { name: 'guesses let in', value: GUESSES - (statuses.get(401) ?? 0), most: 0 },
        { name: 'people locked out', value: telephone === 'ok' ? 0 : 1, most: 0 },
      ],
    }
  } finally {
    await portal.stop()
  }
}
