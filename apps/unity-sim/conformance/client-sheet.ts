import { test, type Proof, type Sheet } from './proof.ts'

const client = (title: string): readonly Proof[] => [test('packages/cupi/src/rules.test.ts', title)]

/** cupi.md 9, by number. */
export const CLIENT_SHEET: Sheet = {
  1: client('rule 1: JSON is asked for, and XML is understood when it comes all the same'),
  2: client('rule 2: one, many and none are lists, with the total wherever it stands'),
  3: client('rule 3: one wrapper too many is taken off, and names may come in another case'),
  4: client('rule 4: booleans and numbers come as text, as themselves or as 0 and 1; extensions stay text'),
  5: client('rule 5: a date that is absent or empty is none'),
  6: client('rule 6: a new id is in the body, in Location, or found by the unique column'),
  7: client('rule 7: refusals are read from JSON, XML and HTML, and told apart by their words'),
  8: client(
    'rule 8: 200, 201, 202 and 204 are success for a write, and an object that is gone is told as such',
  ),
  9: client('rule 9: a jar per server; 401 clears it and is tried once more'),
  10: client('rule 10: three requests at a time, a hundred rows a page, and an end to pages that repeat'),
  11: client(
    'rule 11: an error says the method and the path, and nothing of body, query, cookies or password',
  ),
  12: client(
    'rule 12: a query keeps its parentheses, doubles quotes, and refuses values that it cannot hold',
  ),
  13: client('rule 13: what was read is not sent back'),
  14: client('rule 14: links are followed below /vmrest of the same server, and nowhere else'),
}
