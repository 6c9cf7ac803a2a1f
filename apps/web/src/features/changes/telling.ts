/** The fields by which things are told apart, the best first. */
const TELLING = [
  'DisplayName',
  'SmtpAddress',
  'DtmfAccessId',
  'RoleName',
  'Alias',
  'Name',
  'GreetingType',
  'TransferOptionType',
  'TouchtoneKey',
  'NumberPattern',
  'Subject',
  'FirstName',
]

/** What tells a thing from the others of its kind; undefined where nothing of it does. */
export const tellingIn = (fields: Readonly<Record<string, string | undefined>>): string | undefined =>
  TELLING.map((name) => fields[name]).find((text) => text !== undefined && text !== '')
