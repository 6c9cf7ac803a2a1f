import { REQUESTED_WITH } from '@unity-desk/contract'
import { atMost, createCupi, overHttp, type CupiAnswer, type CupiRequest } from '@unity-desk/cupi'
import { authenticationRules, smtpProxyAddresses, users } from '@unity-desk/cupi/resources'
import { noteServerTime } from './clock.ts'
import { watched } from './connection.ts'
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

const UNAUTHORIZED = 401

const send = async (request: CupiRequest): Promise<CupiAnswer> => {
  const answer = await exchange(request)
  if (answer.status !== UNAUTHORIZED || !(await renewed('sign-in', words.signInFirst))) return answer
  return exchange(request)
}

/** Unity's own resources, through the gateway. Just those that screens use: the others stay out of the bundle. */
export const unity = createCupi({
  send: atMost(AT_A_TIME, watched(send)),
  resources: { users, smtpProxyAddresses, authenticationRules },
})
