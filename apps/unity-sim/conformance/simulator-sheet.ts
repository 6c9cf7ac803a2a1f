import { check, differs, kernel, test, type Sheet } from './proof.ts'

const transport: Sheet = {
  'Basic, and the page of 401 with its challenge': [
    ...check(
      'server: without credentials: 401, a page of HTML and a challenge, whatever is asked for',
      'server: with credentials of nobody: the same',
    ),
    differs('Realm of the challenge `Cisco Unity Connection`'),
  ],
  'three cookies on the first answer': check('sessions: the first answer sets three cookies, in three lines'),
  'cookies without Authorization': check('sessions: cookies alone sign in, and are not set again'),
  'REQUEST_TOKEN_KEY replaced after 5 minutes, with the negative and expired pair': check(
    'sessions: the token is replaced after five minutes, the old one negated and long gone',
  ),
  '401 after 5 minutes more without Basic': check(
    'sessions: who ignores it is answered 401 after five minutes more, and Basic opens the door again',
  ),
  'Cache-Control, Expires, X-Frame-Options, Server': check(
    'server: the usual headers: private, expired at epoch, same origin, an empty Server',
  ),
  'knob: latency': [kernel('serve', 'lets the latency of others be when they are not for CUPI')],
  'knob: 503 now and then': [kernel('faults', 'busy: 503, with or without Retry-After')],
  'knob: 3 logins per second': [
    kernel('session', 'login-rate: the third Basic within a second is answered 503, one with cookies is not'),
  ],
  'knob: doubled Location': [
    test(
      'apps/unity-sim/src/resources/users.test.ts',
      'says Location as the client calls the server, and twice the path under a quirk',
    ),
  ],
  'knob: charset suffix': [kernel('answer', 'no-charset: no charset, and no type on 204')],
  'knob: no EmailAddress before 11.5': [
    kernel('listing', 'before 11.5 nobody is listed or found by EmailAddress: %o'),
  ],
  'knob: no compound query before 10': [kernel('listing', 'before 10.0 there is one criterion: %o')],
  'knob: %28 refused': [
    kernel('listing', 'reject-encoded-parentheses and encoded-parentheses-find-nothing'),
    differs('Both `%28` and `(` are taken'),
  ],
}

const negotiation: Sheet = {
  'Accept: JSON where it is named, XML for none and for its own, else 406': check(
    'negotiation: Accept absent: application/xml',
    'negotiation: Accept */*: application/xml',
    'negotiation: Accept application/xml: application/xml',
    'negotiation: Accept text/xml: XML',
    'negotiation: Accept application/json, */*: application/json',
    'negotiation: an Accept that nothing satisfies: 406',
  ),
  'a body of another content type: 415': check(
    'negotiation: a body of no known content type, or of none: 415',
  ),
  'the root of XML is the item, to the letter': check(
    'negotiation: XML in a body: the root is the item, to the letter',
  ),
  'blanks round values trimmed, entities decoded': check(
    'negotiation: XML in a body: entities, numeric references and blanks round values',
  ),
  'no DOCTYPE, no external entities': check(
    'negotiation: XML in a body: a document type or an entity of its own is refused',
  ),
  'PUT /user/credential/pin?newpin= without a body': check(
    'users.pin: the owner sets it by ?newpin=, without body and content type, within the rule',
  ),
}

const lists: Sheet = {
  'one is an object, several are an array': check(
    'lists (users): one: an object, not an array',
    'lists (users): several: an array, the same in both formats',
    'lists (users): the lone row of a later page is an object, with the true total',
  ),
  '@total first': check('lists (users): none: the total and nothing else'),
  'values are strings': check('users: a list: the same rows in both formats, in the order of the descriptor'),
  'NULL left out, empty string kept': check('lists (users): NULL is left out, the empty string stays'),
  'rowsPerPage: 2001 by default, 0 for the count': [
    ...check('lists (users): rowsPerPage=0: the true total alone'),
    kernel('listing', 'has at most 2001 rows on a page'),
    differs('More than 2,001 rows are silently cut'),
  ],
  'pageNumber: 1 by default, 0 for the count': check(
    'lists (users): pageNumber=0: the true total alone',
    'lists (users): pages hold every row once',
  ),
  'past the end: empty with the true total': check('lists (users): past the end: no rows, the true total'),
  'negative or NaN: 400': check('lists (users): rowsPerPage=-1: 400', 'lists (users): pageNumber=x: 400'),
  'query: several criteria': check(
    'queries (users): several criteria at once, all of which must hold',
    'queries (users): more than five criteria: 400',
  ),
  'query: any case of column, operator and value': check(
    'queries (users): column, operator and value in any case',
  ),
  'query: doubled quotes': check(
    'queries (users): a quote is doubled; parentheses and other marks are part of the value',
  ),
  'query: is and startswith': check('queries (users): is finds the one, startswith those who begin so'),
  'query: isnull and isnotnull on EmailAddress': check(
    'queries (users): isnull and isnotnull divide the users by EmailAddress',
    'queries (users): isnull on another column: 400',
  ),
  'query: unknown column or malformed: 400': check(
    'queries (users): query=(blah%20is%20blah): 400',
    'queries (users): query=(bogus): 400',
  ),
  'query: booleans as 1, 0, true and false': check('queries (users): booleans: 1, true, 0 and false'),
  'sort: unknown column: 400': check('sorting (users): sort=(bogus%20asc): 400'),
  'sort: not by a column outside of the query': check(
    'sorting (users): beside a query, only by a column of the query',
  ),
  'sort: empty strings last': [
    ...check('sorting (users): empty strings come last'),
    differs('A descending sort is the exact reverse of the ascending one'),
  ],
  'sort: equals by ObjectId': check(
    'sorting (users): equals stand in the order of their ids, so that pages hold each once',
  ),
}

const writes: Sheet = {
  '201: the bare path, and Location': check(
    'users: a new one, asked in application/json: 201, the bare path labelled as XML, and Location',
  ),
  '204 for PUT and DELETE': check(
    'users: an update changes what it names and nothing else',
    'users: one that is removed is gone: 404 for it and what lay below, also for removing it again',
  ),
  'unknown fields ignored': check('users: unknown fields and those in another case are passed over'),
  'read-only fields ignored': check('users: read-only fields are passed over'),
  'empty string on a date or number: NULL': check(
    'users: an empty text stays, an empty number or id is none',
  ),
  'Alias of 1 to 64 known characters': check('users: an alias of 1 to 64 characters of the known set'),
  'DtmfAccessId of 3 to 40 digits': check('users: an extension of 3 to 40 digits'),
  'alternate extensions also SIP': check(
    'what a user brings along: an alternate extension may be a SIP address, and is nobody else’s extension',
  ),
  'Alias unique in any case': check('users: an alias that is taken, in any case: 400'),
  'extensions unique in a partition over all that can be dialled': check(
    'users: an extension that is taken: 400 in the recorded words, with its owner, on create and on update',
    'what a user brings along: its extension is not given to one of distributionlists',
    'what a user brings along: its extension is not given to one of handlers/callhandlers',
  ),
  'references must exist': check('users: references to nothing, or of no form: 400'),
  'lengths of cupi.md 2.4': check('users: texts as long as the field, and no longer'),
  'what comes with a user (2.5)': check(
    'what a user brings along: a call handler of its own: primary, with seven greetings, three transfer options, twelve menu entries',
    'what a user brings along: one of mwis',
    'what a user brings along: one of messagehandlers',
    'what a user brings along: one of smtpdevices',
    'what a user brings along: its extension as the alternate one with IdIndex 0, each following the other',
    'what a user brings along: a global user under the same id',
    'what a user brings along: a place in the list of all voice mail users',
  ),
  'credentials (2.8)': check(
    'users.pin: too short (9072): 400 Invalid credential length',
    'users.pin: a run (123456): 400 Trivial credential',
    'users.pin: the extension, either way, or the name on the keypad: 400 Trivial credential',
    'users.pin: letters, more than 64 digits, or nothing at all: 400',
    'users.pin: one of the history: 400 Duplicate credential found in history, in one wording or the other',
    'users.pin: three failures lock it; either documented way opens it, and leaves Locked alone',
    'users.pin: of somebody whom the directory owns can be set, the password cannot',
  ),
  'only hashes are kept': [
    test('apps/unity-sim/conformance/at-rest.test.ts', 'no PIN and no password stands in the data file'),
  ],
  '404 for unknown and malformed ids': check('users: an unknown id, and one of no form: 404'),
  '405 for wrong verbs': check('users: methods that it does not have: 405'),
  '403 for roles': check('what each role may do: GET /users: SUHR, and 403 to all others'),
  '403 for read-only configuration values': check('configurationValues: one that is read-only: 403'),
}

const roles: Sheet = {
  'System Administrator: all': check('what each role may do: POST ID/userroles: S, and 403 to all others'),
  'Help Desk Administrator: reads users, sets credentials': check(
    'what each role may do: PUT ID/credential/pin: SUH, and 403 to all others',
    'what each role may do: PUT ID: SU, and 403 to all others',
  ),
  'Read Only Administrator: GET only': check(
    'what each role may do: GET /authenticationrules: SUR, and 403 to all others',
    'what each role may do: PUT ID/credential/pin: SUH, and 403 to all others',
  ),
  'end user: /user and the version': check(
    'what each role may do: GET /version: SUHRN, and 403 to all others',
    'what each role may do: who has no role is served below /user, and nowhere else',
  ),
}

const seed: Sheet = {
  location: check('built-in objects: locations/connectionlocations: one that is primary'),
  partition: check('built-in objects: partitions: ^\\S+ Partition$'),
  'search space': check('built-in objects: searchspaces: ^\\S+ Search Space$'),
  'phone system': check('built-in objects: phonesystems: PhoneSystem'),
  'classes of service': check('built-in objects: coses: System, Voice Mail User COS'),
  'user templates': check('built-in objects: usertemplates: voicemailusertemplate, administratortemplate'),
  'contact template': check(
    'contacts: a new one from application/json: is there, is one more, and holds what was given',
  ),
  'authentication rules': check(
    'built-in objects: authenticationrules: Recommended Voice Mail Authentication Rule, Recommended Web Application Authentication Rule',
  ),
  'eleven roles': [test('apps/unity-sim/conformance/rule-sheets.test.ts', 'the eleven roles are looked for')],
  schedules: check(
    'built-in objects: schedules: All Hours, Weekdays, Holidays, Voice Recognition Update Schedule',
  ),
  'call handlers': check('built-in objects: handlers/callhandlers: Opening Greeting, Operator, Goodbye'),
  'distribution lists': check(
    'built-in objects: distributionlists: allvoicemailusers, undeliverablemessages, allvoicemailenabledcontacts',
  ),
  users: check('built-in objects: users: operator, undeliverablemessagesmailbox'),
  'mailbox store': check('built-in objects: mailboxstores: ^Unity Messaging Database'),
}

/** cupi.md 8, row by row. */
export const SIMULATOR_SHEET: Readonly<Record<string, Sheet>> = {
  transport,
  negotiation,
  lists,
  writes,
  roles,
  seed,
}
