// Minutes that are left are counted by the server's clock: a desk's own may be wrong.
let ahead = 0

/** A difference that the way there and back explains is none. */
const TOLERANCE_MS = 5000

/** Takes the time from the Date of an answer, which is cut to the second. */
export const noteServerTime = (headers: Headers): void => {
  const date = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(date)) return
  const difference = date + 500 - Date.now()
  ahead = Math.abs(difference) > TOLERANCE_MS ? difference : 0
}

export const serverNow = (): Date => new Date(Date.now() + ahead)
