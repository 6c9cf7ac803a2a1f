/** A part of the page that could not be had: after a deploy, those of the version that an open page is of are gone. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded'
}
