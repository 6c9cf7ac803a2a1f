type Place = { readonly Building?: string | undefined; readonly City?: string | undefined }

/** Where somebody sits, as far as Unity or the search knows. */
export const siteOf = ({ Building, City }: Place): string =>
  [...new Set([Building, City])].filter(Boolean).join(', ')
