import { type Resource } from '@unity-desk/cupi'
import { pin, smtpProxyAddresses, users } from '@unity-desk/cupi/resources'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DeskError } from '../../platform/http/desk-error.ts'
import { canonicalBody } from './body.ts'

const JSON_TYPE = 'application/json'
const XML_TYPE = 'application/xml'
const read = (resource: Resource, type: string | undefined, text: string) =>
  canonicalBody(resource, type, text)

describe('what was understood is written anew', () => {
  test.each<[Resource, string, string, string]>([
    [users, JSON_TYPE, ' { "City" : "Turin" } ', '{"City":"Turin"}'],
    [
      users,
      JSON_TYPE,
      '{"ListInDirectory":false,"Language":1033}',
      '{"ListInDirectory":"false","Language":"1033"}',
    ],
    [users, JSON_TYPE, '{"City":"a","City":"b"}', '{"City":"b"}'],
    [users, 'application/json; charset=utf-8', '{}', '{}'],
    [users, XML_TYPE, '<User><City> Turin </City></User>', '<User><City>Turin</City></User>'],
    [
      users,
      XML_TYPE,
      '<User x="1"><City y="2">a &amp; b &#38; c</City></User>',
      '<User><City>a &amp; b &amp; c</City></User>',
    ],
    [
      users,
      XML_TYPE,
      '<User><!-- <Alias>x</Alias> --><City><![CDATA[<b>]]></City></User>',
      '<User><City>&lt;b&gt;</City></User>',
    ],
    [pin, JSON_TYPE, '{"Credentials":739150}', '{"Credentials":"739150"}'],
    [smtpProxyAddresses, JSON_TYPE, '{"SmtproxyAddress":"a@b"}', '{"SmtpAddress":"a@b"}'],
    [
      smtpProxyAddresses,
      XML_TYPE,
      '<SmtproxyAddress><SmtAddress>a@b</SmtAddress></SmtproxyAddress>',
      '<SmtpProxyAddress><SmtpAddress>a@b</SmtpAddress></SmtpProxyAddress>',
    ],
  ])('%#', (resource, type, given, written) => {
    const { text, contentType } = read(resource, type, given)
    expect(text.replace(/^<\?xml[^>]*\?>/, '')).toBe(written)
    expect(contentType).toBe(type.split(';')[0])
  })
})

const problemOf = (work: () => unknown): string => {
  try {
    work()
    return 'taken'
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return [error.problem, ...(error.extras.fields ?? []).map(({ name, code }) => `${name} ${code}`)].join(
      ', ',
    )
  }
}

describe('what is refused, and by which name', () => {
  test.each<[Resource, string | undefined, string, string]>([
    [users, undefined, '{}', 'unsupported-media-type'],
    [users, 'text/json', '{}', 'unsupported-media-type'],
    [users, JSON_TYPE, '', 'malformed,  missing'],
    [users, JSON_TYPE, '<User/>', 'malformed,  syntax'],
    [users, XML_TYPE, '{}', 'malformed,  syntax'],
    [users, XML_TYPE, '<Credential/>', 'malformed,  root'],
    [users, JSON_TYPE, '{"Nonsense":1}', 'malformed, Nonsense unknown'],
    [users, JSON_TYPE, '{"city":"x"}', 'malformed, city unknown'],
    [users, JSON_TYPE, '{"__proto__":"x"}', 'malformed, __proto__ unknown'],
    [users, JSON_TYPE, '{"hasOwnProperty":"x"}', 'malformed, hasOwnProperty unknown'],
    [users, JSON_TYPE, '{"ObjectId":"x"}', 'malformed, ObjectId read-only'],
    [users, JSON_TYPE, '{"City":null}', 'malformed, City type'],
    [users, JSON_TYPE, '{"City":[]}', 'malformed, City type'],
    [users, JSON_TYPE, '{"City":{}}', 'malformed, City type'],
    [users, XML_TYPE, '<User><City>a</City><City>b</City></User>', 'malformed, City type'],
    [users, XML_TYPE, '<User><City><x>a</x></City></User>', 'malformed, City type'],
    [smtpProxyAddresses, JSON_TYPE, '{"SmtpAddress":"a","SmtAddress":"b"}', 'malformed, SmtAddress twice'],
  ])('%#', (resource, type, text, problem) => {
    expect(problemOf(() => read(resource, type, text))).toBe(problem)
  })
})

test('whatever comes, it is taken or refused, and nothing is sent that is not a writable field', () => {
  const text = fc.oneof(
    fc.json(),
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.json().map((value) => `{"City":${value}}`),
  )
  fc.assert(
    fc.property(text, fc.constantFrom(JSON_TYPE, XML_TYPE), (body, type) => {
      const outcome = problemOf(() => {
        for (const name of read(users, type, body).fields.keys())
          expect((users.fields as Record<string, { writable?: true }>)[name]?.writable).toBe(true)
      })
      expect(outcome).toMatch(/^(taken|malformed)/)
    }),
  )
})
