import { isIP } from 'node:net'
import { isMailDomain } from '@unity-desk/contract'
import * as z from 'zod/mini'
import { Secret } from './secret.ts'

/** Shapes of single settings: each reads the text of a variable and says in one phrase what it wants. */

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

export const isLoopback = (url: URL): boolean => LOOPBACK.has(url.hostname)

const wants = <T>(
  phrase: string,
  read: (text: string) => T | undefined,
  prepare = (text: string): string => text.trim(),
) =>
  z.pipe(
    z.string(),
    z.transform((text, context): T => {
      const value = read(prepare(text))
      if (value !== undefined) return value
      context.issues.push({ code: 'custom', input: text, message: `must be ${phrase}` })
      return z.NEVER
    }),
  )

const parseUrl = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined)

const integer = (text: string, from: number, to: number): number | undefined => {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  return value >= from && value <= to ? value : undefined
}

export const whole = (from: number, to: number) =>
  wants(`a whole number from ${from} to ${to}`, (text) => integer(text, from, to))

export const port = whole(0, 65_535)

/** Host names and addresses to listen on. */
export const host = wants('a host name or an address', (text) =>
  /^[A-Za-z0-9.:-]{1,253}$/.test(text) ? text : undefined,
)

/** `https://name[:port]`; plain http on loopback alone, as browsers drop `__Host-` cookies elsewhere. */
const originOf = (text: string): string | undefined => {
  const url = parseUrl(text)
  if (!url || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return undefined
  if (url.pathname !== '/') return undefined
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))
  return secure ? url.origin : undefined
}

export const origin = wants(
  'an origin such as https://desk.example.com (http on loopback only, no path)',
  originOf,
)

export const origins = wants(
  'one or more origins such as https://cuc-pub.example.com, comma-separated, publisher first, without /vmrest (http on loopback only)',
  (text) => {
    const list = text.split(',').map((each) => originOf(each.trim()))
    return list.every((each) => each !== undefined) ? list : undefined
  },
)

export const httpsUrl = wants('an https URL (http on loopback only)', (text) => {
  const url = parseUrl(text)
  return url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)))
    ? text
    : undefined
})

/** Its path or query often holds a secret. */
export const webhook = wants('an https URL (http on loopback only)', (text) => {
  const url = parseUrl(text)
  const isGood = url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)))
  return isGood ? new Secret(text) : undefined
})

const isAddress = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  const most = version === 4 ? 32 : 128
  return version !== 0 && more.length === 0 && (bits === undefined || integer(bits, 0, most) !== undefined)
}

/** Never `true`: whoever may name their own address can be anybody (security.md T18). */
export const addresses = wants(
  'addresses or networks of proxies, comma-separated, such as 10.0.0.5,10.1.0.0/16',
  (text) => {
    const list = text.split(',').map((each) => each.trim())
    return list.every(isAddress) ? list : undefined
  },
)

export const sha256 = wants('a SHA-256 fingerprint of 64 hexadecimal digits', (text) => {
  const digits = text.replaceAll(':', '').toLowerCase()
  return /^[0-9a-f]{64}$/.test(digits) ? digits : undefined
})

export const databaseUrl = wants('a postgres:// URL', (text) => {
  const protocol = parseUrl(text)?.protocol
  return protocol === 'postgres:' || protocol === 'postgresql:' ? new Secret(text) : undefined
})

export const smtpUrl = wants('an smtp:// or smtps:// URL', (text) => {
  const protocol = parseUrl(text)?.protocol
  return protocol === 'smtp:' || protocol === 'smtps:' ? new Secret(text) : undefined
})

export const mailbox = wants('a mail address, or a name and a mail address in angle brackets', (text) =>
  /^(?:[^<>@\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(text) ? text : undefined,
)

/** Taken to the letter: a password may begin or end with a blank. */
export const secret = (atLeast = 1) =>
  wants(
    atLeast === 1 ? 'not empty' : `${atLeast} characters or more`,
    (text) => (text.length >= atLeast ? new Secret(text) : undefined),
    (text) => text,
  )

export const words = wants('a name', (text) => (text === '' ? undefined : text))

export const list = wants('one or more values, comma-separated', (text): readonly string[] | undefined => {
  const values = text.split(',').map((each) => each.trim())
  return values.includes('') ? undefined : [...new Set(values)]
})

export const domains = wants('mail domains such as example.com, comma-separated', (text) => {
  const values = text.split(',').map((each) => each.trim().toLowerCase())
  return values.every((each) => isMailDomain(each)) ? [...new Set(values)] : undefined
})

/** Without `openid` a provider answers with no identity at all. */
export const scopes = wants('scopes separated by blanks, openid among them', (text) =>
  text.split(/\s+/).includes('openid') ? text.split(/\s+/).join(' ') : undefined,
)

export const oneOf = <const W extends string>(...choices: readonly W[]) =>
  wants(`one of ${choices.join(', ')}`, (text) => choices.find((choice) => choice === text))

export const someOf = <const W extends string>(...choices: readonly W[]) =>
  wants(`one or more of ${choices.join(', ')}, comma-separated`, (text): readonly W[] | undefined => {
    const list = text.split(',').map((each) => choices.find((choice) => choice === each.trim()))
    return list.every((each): each is W => each !== undefined) ? [...new Set(list)] : undefined
  })

export const pairs = <const W extends string>(...choices: readonly W[]) =>
  wants(`group=role pairs, comma-separated, with roles ${choices.join(', ')}`, (text) => {
    const list = text.split(',').map((each) => {
      const at = each.lastIndexOf('=')
      const value = choices.find((choice) => choice === each.slice(at + 1).trim())
      const key = each.slice(0, Math.max(at, 0)).trim()
      return key === '' || value === undefined ? undefined : ([key, value] as const)
    })
    return list.every((each) => each !== undefined) ? new Map(list) : undefined
  })

export const colour = wants('a colour such as #0b5fff', (text) =>
  /^#[0-9a-f]{6}$/i.test(text) ? text : undefined,
)
