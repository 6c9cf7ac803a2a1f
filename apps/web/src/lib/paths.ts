const search = (q: string): string => (q === '' ? '' : `?${new URLSearchParams({ q }).toString()}`)

/** Every place that one screen leads to from another. What was asked stays in the address of who was found. */
export const paths = {
  signedOn: '/signed-on',
  secondFactor: '/second-factor',
  people: (q = ''): string => `/people${search(q)}`,
  person: (ObjectId: string, q = '', tab = ''): string =>
    `/people/${ObjectId}${tab === '' ? '' : `/${tab}`}${search(q)}`,
} as const
