/** Every place that one screen leads to from another. A search is empty, or begins with its question mark. */
export const paths = {
  signedOn: '/signed-on',
  newPerson: '/new-person',
  secondFactor: '/second-factor',
  changes: '/changes',
  addressMoves: '/address-moves',
  people: (search = ''): string => `/people${search}`,
  person: (ObjectId: string, search = '', tab = ''): string =>
    `/people/${ObjectId}${tab === '' ? '' : `/${tab}`}${search}`,
} as const
