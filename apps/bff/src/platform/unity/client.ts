import { atMost, createCupi, CupiUnreachable, json, type Cupi, type Send } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'
import { xml } from '@unity-desk/cupi/xml'
import type { CallRank } from './gate.ts'
import type { UnityLink } from './link.ts'

export type Unity = Cupi<typeof allResources>

const over =
  (link: UnityLink, rank: CallRank): Send =>
  async ({ method, path, search, accept, body, signal }) => {
    signal?.throwIfAborted()
    try {
      const answer = await link.send({ method, path, search, accept, ...(body && { body }) }, rank)
      return {
        status: answer.status,
        contentType: answer.contentType,
        retryAfter: answer.retryAfter === undefined ? null : String(answer.retryAfter),
        location: answer.location,
        text: answer.body.toString('utf8'),
      }
    } catch (cause) {
      throw new CupiUnreachable('no usable answer from Unity', { request: { method, path }, cause })
    }
  }

type Options = {
  readonly rank?: CallRank
  /** Calls that this client makes at a time; by default as many as we have places. */
  readonly most?: number
}

/** The typed client over our link to Unity. What the link could not bring stands as the cause of CupiUnreachable. */
export const createUnity = (link: UnityLink, { rank = 'person', most }: Options = {}): Unity => {
  const send = over(link, rank)
  return createCupi({
    send: most === undefined ? send : atMost(most, send),
    resources: allResources,
    formats: [json, xml],
  })
}
