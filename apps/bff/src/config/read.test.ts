import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { BadConfiguration, readConfig, readPlace } from './read.ts'

const folder = mkdtempSync(join(tmpdir(), 'unity-desk-config-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const LEAST = { UNITY_URL: 'https://cuc.example.com', UNITY_USERNAME: 'desk', UNITY_PASSWORD: 'secret' }
const read = (env: Readonly<Record<string, string>>) => readConfig({ ...LEAST, ...env })
const problemsOf = (env: Readonly<Record<string, string>>): readonly string[] => {
  try {
    read(env)
    return []
  } catch (error) {
    if (!(error instanceof BadConfiguration)) throw error
    return error.problems
  }
}

test('the least that is needed, and what the rest is by default', () => {
  const { UNITY_PASSWORD, ...config } = read({})
  expect(UNITY_PASSWORD.reveal()).toBe('secret')
  expect(config).toEqual({
    HOST: '127.0.0.1',
    PORT: 3000,
    PORTAL_PORT: 3001,
    UNITY_URL: ['https://cuc.example.com'],
    UNITY_USERNAME: 'desk',
    UNITY_CONCURRENCY: 3,
    DATA_DIR: '.data',
    STEP_UP_MINUTES: 10,
    OIDC_SCOPES: 'openid profile',
    OIDC_NAME_CLAIM: 'preferred_username',
    OIDC_ROLE_CLAIM: 'groups',
    OIDC_ACCOUNT_CLAIM: 'preferred_username',
    CALLER_VERIFICATION: 'required',
    PIN_MODES: ['generated', 'ticket'],
    DIRECTORY_SWEEP: 600,
    PORTAL_SIGN_IN: ['code'],
    PORTAL_NAME: 'Voicemail',
    PORTAL_CODES_PER_HOUR: 60,
    LOG_LEVEL: 'info',
    secretFiles: {},
  })
})

test('every variable of the design is taken', () => {
  const env = {
    HOST: '0.0.0.0',
    PORT: '0',
    PORTAL_PORT: '0',
    PUBLIC_URL: 'https://desk.example.com',
    PORTAL_URL: 'http://localhost:4001',
    TRUST_PROXY: '10.0.0.5, 10.1.0.0/16, ::1',
    UNITY_URL: 'https://cuc-pub.example.com:8443,https://cuc-sub.example.com',
    UNITY_CERT_SHA256: Array.from({ length: 32 }, () => 'AB').join(':'),
    UNITY_CONCURRENCY: '5',
    DATABASE_URL: 'postgres://u:p@db/desk',
    DATA_DIR: '/var/lib/desk',
    SESSION_SECRET: 's'.repeat(32),
    STEP_UP_MINUTES: '5',
    OIDC_ISSUER: 'https://id.example.com/realm',
    OIDC_CLIENT_ID: 'desk',
    OIDC_CLIENT_SECRET: 'x',
    OIDC_SCOPES: 'openid  profile groups',
    OIDC_NAME_CLAIM: 'email',
    OIDC_ROLE_CLAIM: 'groups',
    OIDC_ACR: 'mfa, urn:example:gold',
    OIDC_AMR: 'otp',
    OIDC_MAX_AGE: '28800',
    OIDC_ROLE_MAP: 'Voice Admins=administrator, cn=desk,ou=x=helpdesk'.replace(',ou=x', ' ou=x'),
    SMTP_URL: 'smtps://mail.example.com',
    MAIL_FROM: 'Unity Desk <desk@example.com>',
    CALLER_VERIFICATION: 'optional',
    PIN_MODES: 'typed,generated',
    ADDRESS_DOMAINS: 'Example.com, mail.example.org',
    DIRECTORY_SWEEP: 'off',
    PORTAL_SIGN_IN: 'code,sso',
    PORTAL_NAME: 'Voicemail of Example',
    PORTAL_LOGO_FILE: file('logo.svg', '<svg/>'),
    PORTAL_ACCENT: '#0b5fff',
    LOG_LEVEL: 'trace',
  }
  const config = read(env)
  expect(config).toMatchObject({
    TRUST_PROXY: ['10.0.0.5', '10.1.0.0/16', '::1'],
    UNITY_URL: ['https://cuc-pub.example.com:8443', 'https://cuc-sub.example.com'],
    UNITY_CERT_SHA256: 'ab'.repeat(32),
    PIN_MODES: ['typed', 'generated'],
    ADDRESS_DOMAINS: ['example.com', 'mail.example.org'],
    DIRECTORY_SWEEP: 'off',
  })
  expect(config.OIDC_SCOPES).toBe('openid profile groups')
  expect(config.OIDC_ACR).toEqual(['mfa', 'urn:example:gold'])
  expect(config.OIDC_MAX_AGE).toBe(28_800)
  expect(config.OIDC_ROLE_MAP?.get('Voice Admins')).toBe('administrator')
  expect(config.OIDC_ROLE_MAP?.get('cn=desk ou=x')).toBe('helpdesk')
})

describe('values that are refused', () => {
  test.each([
    ['PORT', ['-1', '65536', '80a', '1e3', ' ']],
    [
      'PUBLIC_URL',
      [
        'http://desk.example.com',
        'https://desk.example.com/x',
        'https://u:p@desk.example.com',
        'desk.example.com',
        'ftp://localhost',
        'https://desk.example.com?x',
      ],
    ],
    [
      'UNITY_URL',
      [
        'http://cuc.example.com',
        'https://cuc.example.com/vmrest',
        'https://a.example.com,',
        'https://a.example.com;https://b.example.com',
        'http://127.0.0.1.evil.example',
        'http://localhost.evil.example',
        'https://a.example.com,http://127.0.0.1',
      ],
    ],
    ['TRUST_PROXY', ['true', '1', '*', '10.0.0.0/33', '10.0.0.0/8/8', 'loopback', '0.0.0.0/-1']],
    ['UNITY_CERT_SHA256', ['ab', 'zz'.repeat(32), 'ab'.repeat(33)]],
    ['UNITY_CA_FILE', ['/nowhere/ca.pem', file('not.pem', 'not a certificate')]],
    ['UNITY_CONCURRENCY', ['0', '-1', '3.5', '1001']],
    ['DATABASE_URL', ['mysql://db/x', 'db/x']],
    ['SESSION_SECRET', ['short', 's'.repeat(31)]],
    ['STEP_UP_MINUTES', ['0', '1441']],
    ['OIDC_ISSUER', ['http://id.example.com']],
    ['OIDC_SCOPES', ['profile', 'openidx']],
    ['OIDC_ACR', ['mfa,', ',']],
    ['OIDC_AMR', ['otp,,hwk']],
    ['OIDC_MAX_AGE', ['0', '59', '86401', 'never']],
    ['OIDC_ROLE_MAP', ['staff', 'staff=king', '=viewer']],
    ['SMTP_URL', ['https://mail.example.com']],
    ['MAIL_FROM', ['nobody', 'a@b@c', 'a@b\nBcc: x@y']],
    ['CALLER_VERIFICATION', ['yes']],
    ['PIN_MODES', ['generated,,typed', 'dice']],
    ['ADDRESS_DOMAINS', ['example', 'a@example.com', 'example.com,']],
    ['DIRECTORY_SWEEP', ['0', 'never', '604801']],
    ['PORTAL_ACCENT', ['blue', '#12', '#0b5fff;x']],
    ['PORTAL_LOGO_FILE', ['/nowhere/logo.svg']],
    ['LOG_LEVEL', ['INFO', 'verbose']],
    ['HOST', ['a b', 'x'.repeat(300)]],
  ])('%s', (name, values) => {
    for (const value of values) {
      const problems = problemsOf({ [name]: value })
      expect([value, problems.filter((problem) => problem.startsWith(name))]).toEqual([
        value,
        [expect.any(String)],
      ])
    }
  })

  test('both listeners on one port', () => {
    expect(problemsOf({ PORT: '4000', PORTAL_PORT: '4000' })).toEqual(['PORT and PORTAL_PORT must differ'])
    expect(problemsOf({ PORT: '0', PORTAL_PORT: '0' })).toEqual([])
  })

  test('parts of a whole', () => {
    expect(problemsOf({ OIDC_ISSUER: 'https://id.example.com' })).toEqual([
      expect.stringContaining('OIDC_CLIENT_ID'),
    ])
    expect(problemsOf({ SMTP_URL: 'smtp://mail.example.com' })).toEqual([
      'MAIL_FROM is needed beside SMTP_URL',
    ])
  })

  test('a name of a family that is not listed, and no other name', () => {
    expect(
      problemsOf({ UNITY_PASWORD: 'x', OIDC_X: 'x', SMTP_: 'x', UNITYX: 'x', PATH: '/bin', DESK: 'x' }),
    ).toEqual([
      'UNITY_PASWORD is not a variable of Unity Desk',
      'OIDC_X is not a variable of Unity Desk',
      'SMTP_ is not a variable of Unity Desk',
    ])
  })

  test('no problem repeats a secret', () => {
    const env = {
      UNITY_PASSWORD_FILE: file('both', 'canary'),
      SESSION_SECRET: 'canary',
      SMTP_URL: 'canary',
      DATABASE_URL: 'canary',
    }
    expect(problemsOf(env).join()).not.toContain('canary')
  })
})

describe('secrets in files', () => {
  const passwordIn = (text: string): string =>
    readConfig({
      ...LEAST,
      UNITY_PASSWORD: '',
      UNITY_PASSWORD_FILE: file('password', text),
    }).UNITY_PASSWORD.reveal()

  test.each([
    ['plain', 'plain'],
    ['with a newline\n', 'with a newline'],
    ['with a DOS newline\r\n', 'with a DOS newline'],
    ['with two newlines\n\n', 'with two newlines\n'],
    ['  blanks  \n', '  blanks  '],
  ])('%j', (text, password) => {
    expect(passwordIn(text)).toBe(password)
  })

  test('an empty file holds no password', () => {
    expect(problemsOf({ UNITY_PASSWORD: '', UNITY_PASSWORD_FILE: file('empty', '\n') })).toEqual([
      expect.stringContaining('UNITY_PASSWORD'),
    ])
  })
})

test('a command needs to know where the data is, and nothing of Unity', () => {
  expect(readPlace({})).toEqual({ DATA_DIR: '.data' })
  expect(readPlace({ DATA_DIR: '/d', DATABASE_URL: '' }).DATA_DIR).toBe('/d')
  expect(readPlace({ DATABASE_URL_FILE: file('url', 'postgres://db/x\n') }).DATABASE_URL?.reveal()).toBe(
    'postgres://db/x',
  )
  expect(() => readPlace({ DATABASE_URL: 'mysql://db' })).toThrow(BadConfiguration)
})
