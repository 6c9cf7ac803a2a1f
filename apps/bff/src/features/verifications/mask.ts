const DOTS = '•••'

/** Enough of an address for its owner to know it, and too little to write to: `m•••@l•••.example`. */
export const maskAddress = (address: string): string => {
  const at = address.lastIndexOf('@')
  const [first = ''] = address
  const domain = address.slice(at + 1)
  const [start = ''] = domain
  const dot = domain.lastIndexOf('.')
  return `${first}${DOTS}@${start}${DOTS}${dot > 0 ? domain.slice(dot) : ''}`
}
