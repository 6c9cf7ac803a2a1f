type Names = Readonly<
  Record<'Work' | 'Home' | 'Mobile' | 'Work fax' | 'Administrator defined' | 'User defined', string>
>

/** Names of places in another language; their numbers stay. */
export const placeIn =
  (names: Names) =>
  (place: string): string => {
    const [, name = '', number = ''] = /^(\D+?)(?: (\d+))?$/.exec(place) ?? []
    const said: Readonly<Record<string, string>> = names
    return `${said[name] ?? name} ${number}`.trim()
  }
