import { json, type Format } from '@unity-desk/cupi'
import { xml } from '@unity-desk/cupi/xml'

const mediaTypeOf = (header: string): string => (header.split(';', 1)[0] ?? '').trim().toLowerCase()

const qualityOf = (range: string): number => {
  const text = /;\s*q\s*=\s*([\d.]+)/i.exec(range)?.[1]
  const quality = text === undefined ? 1 : Number(text)
  return Number.isNaN(quality) ? 1 : quality
}

const XML_RANGES = new Set(['*/*', 'application/*', 'application/xml', 'text/xml', 'text/*'])

/**
 * The format of the answer: JSON where it is named, XML for no header and for any other range that it satisfies,
 * undefined for neither (cupi.md 1.5, 8).
 */
export const formatAccepted = (accept: string | undefined): Format | undefined => {
  if (accept === undefined || accept.trim() === '') return xml
  const best = { json: 0, xml: 0 }
  for (const range of accept.split(',')) {
    const type = mediaTypeOf(range)
    if (type === 'application/json') best.json = Math.max(best.json, qualityOf(range))
    if (XML_RANGES.has(type)) best.xml = Math.max(best.xml, qualityOf(range))
  }
  if (best.json > 0 && best.json >= best.xml) return json
  return best.xml > 0 ? xml : undefined
}

const FORMATS: Readonly<Record<string, Format>> = {
  'application/json': json,
  'application/xml': xml,
  'text/xml': xml,
}

/** The format of a request's body, whatever is accepted in return; undefined means 415. */
export const formatSent = (contentType: string | undefined): Format | undefined =>
  contentType === undefined ? undefined : FORMATS[mediaTypeOf(contentType)]
