import { queryOptions } from '@tanstack/react-query'
import { toUnity } from './cupi.ts'
import { notedOf } from './request-ids.ts'

export type RawFormat = 'json' | 'xml'

export type Raw = {
  readonly status: number
  readonly contentType: string
  readonly text: string
  readonly requestId: string | undefined
}

/** What Unity answers to the letter, by way of the gateway. */
export const raw = (path: string, format: RawFormat) =>
  queryOptions({
    queryKey: ['raw', path, format],
    queryFn: async ({ signal }): Promise<Raw> => {
      const request = { method: 'GET', path, search: '', accept: `application/${format}`, signal } as const
      const { status, contentType, text } = await toUnity(request)
      return { status, contentType: contentType ?? '', text, requestId: notedOf(request)?.id }
    },
    staleTime: 0,
  })
