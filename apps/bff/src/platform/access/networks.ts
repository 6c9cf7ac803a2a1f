import { BlockList, isIP } from 'node:net'

type Network = { readonly address: string; readonly prefix: number; readonly family: 'ipv4' | 'ipv6' }

const LONGEST = { ipv4: 32, ipv6: 128 } as const

/** Reads an address or a network in CIDR notation; undefined for what is neither. */
export const readNetwork = (text: string): Network | undefined => {
  const [address = '', length, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return undefined
  const family = version === 4 ? 'ipv4' : 'ipv6'
  const prefix = length === undefined ? LONGEST[family] : Number(length)
  return Number.isInteger(prefix) && prefix >= 0 && prefix <= LONGEST[family]
    ? { address, prefix, family }
    : undefined
}

/** An IPv4 address that came over an IPv6 socket. */
const unmapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

/** Whether an address lies in one of the networks. */
export const isWithin = (networks: readonly string[], address: string): boolean => {
  const plain = unmapped(address)
  const version = isIP(plain)
  if (version === 0) return false
  const list = new BlockList()
  for (const text of networks) {
    const network = readNetwork(text)
    if (network) list.addSubnet(network.address, network.prefix, network.family)
  }
  return list.check(plain, version === 4 ? 'ipv4' : 'ipv6')
}
