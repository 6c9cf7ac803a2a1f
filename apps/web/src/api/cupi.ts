import { REQUESTED_WITH } from '@unity-desk/contract'
import { atMost, createCupi, overHttp, type CupiAnswer, type CupiRequest, type Send } from '@unity-desk/cupi'
import { authenticationRules, smtpProxyAddresses, users } from '@unity-desk/cupi/resources'
import { noteServerTime } from './clock.ts'
import { watched } from './connection.ts'
import { noteChange, noting } from './noted-changes.ts'
import { renewed } from './renewal.ts'
import { noteRequestId } from './request-ids.ts'
import { words } from './words.ts'

/** Requests of one page at a time: Unity serves five for everybody (cupi.md 1.14). */
const AT_A_TIME = 3

const exchange = (request: CupiRequest): Promise<CupiAnswer> => {
  const noted: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    noteServerTime(response.headers)
    noteRequestId(request, response.headers)
    noteChange(request, response.headers)
    return response
  }
  const send = overHttp({
    baseUrl: '/vmrest',
    headers: { [REQUESTED_WITH.name]: REQUESTED_WITH.value },
    fetch: noted,
    // The query cache asks again, and says so on the screen meanwhile.
    retries: 0,
  })
  return send(request)
}

/** What the gateway asks for before a call can go on; its refusals are in Unity's own shape (design.md section 4). */
const needOf = ({ status, text }: CupiAnswer): 'sign-in' | 'step-up' | undefined => {
  if (status === 401) return 'sign-in'
  return status === 403 && text.includes('STEP_UP_REQUIRED') ? 'step-up' : undefined
}

const send = async (request: CupiRequest): Promise<CupiAnswer> => {
  const answer = await exchange(request)
  const need = needOf(answer)
  if (need === undefined) return answer
  const isRenewed = await renewed(need, need === 'sign-in' ? words.signInFirst : words.stepUpFirst)
  return isRenewed ? exchange(request) : answer
}

/** To Unity by way of the gateway, for every client of the page. */
export const toUnity = atMost(AT_A_TIME, watched(send))

/** Unity's own resources, through the gateway. Just those that screens use: the others stay out of the bundle. */
const clientOf = (send: Send) =>
  createCupi({ send, resources: { users, smtpProxyAddresses, authenticationRules } })

export const unity = clientOf(toUnity)

export type Unity = typeof unity

/** Does it by a client of its own, and says which changes it made, the oldest first. */
export const withChanges = async <T>(
  act: (unity: Unity) => Promise<T>,
): Promise<{ readonly value: T; readonly changes: readonly string[] }> => {
  const changes: string[] = []
  return { value: await act(clientOf(noting(toUnity, changes))), changes }
}
