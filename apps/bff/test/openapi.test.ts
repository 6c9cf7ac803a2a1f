import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { rm } from 'node:fs/promises'
import { Validator } from '@seriousme/openapi-schema-validator'
import { permissions } from '@unity-desk/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { buildConsole } from '../src/app.ts'
import { readConfig } from '../src/config/read.ts'
import { Secret } from '../src/config/secret.ts'
import { openHouse, type House } from '../src/house.ts'
import type { Http } from '../src/platform/http/create-http.ts'
import { createLog } from '../src/platform/log.ts'
import { standardTiming } from '../src/timing.ts'
import { NOBODY } from './harness/action-matrix.ts'
import { environmentFor, newDataDirectory } from './harness/desk.ts'

const operation = z.looseObject({
  summary: z.string(),
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  responses: z.looseObject({ default: z.looseObject({}) }),
})
const description = z.looseObject({
  paths: z.record(z.string(), z.record(z.enum(['get', 'post', 'put', 'delete']), z.optional(operation))),
})

let directory: string
let house: House
let app: Http
/** As the server has them, however they came to be. */
const registered: string[] = []
let document: z.infer<typeof description>

const tokenWith = async (...its: readonly (typeof permissions)[number][]): Promise<string> => {
  const { token } = await house.tokens.create({
    name: `with ${its.length} permissions`,
    permissions: its,
    networks: null,
    scope: null,
    expiresAt: new Date(Date.now() + 60_000),
    createdBy: 'ada',
  })
  return token
}

beforeAll(async () => {
  directory = await newDataDirectory()
  const config = readConfig({ ...environmentFor('http://127.0.0.1:9', directory), LOG_LEVEL: 'silent' })
  house = await openHouse(config, () => new Secret('nothing'), createLog('silent'), standardTiming)
  const collect = (message: unknown): void => {
    const { fastify } = message as { fastify: FastifyInstance }
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) registered.push(`${each} ${url}`)
    })
  }
  subscribe('fastify.initialization', collect)
  app = await buildConsole(config, house, {
    ownOrigins: () => new Set(),
    isHttps: () => false,
    isStopping: () => false,
  })
  unsubscribe('fastify.initialization', collect)
  const authorization = `Bearer ${await tokenWith('users:read')}`
  const answer = await app.inject({ url: '/api/openapi.json', headers: { authorization } })
  document = description.parse(answer.json())
})
afterAll(async () => {
  await app.close()
  await house.close()
  await rm(directory, { recursive: true })
})

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, each]) =>
      each ? [{ ...each, method: method.toUpperCase(), path }] : [],
    ),
  )

test('the description is an OpenAPI document', async () => {
  expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true })
})

test('it has every route of /api that the server has, and no other', () => {
  const described = operations().map(({ method, path }) => `${method} ${path}`)
  const served = registered
    .filter((route) => route.includes(' /api/'))
    .map((route) => route.replaceAll(/:(\w+)/g, '{$1}'))
  expect(served.length).toBeGreaterThan(50)
  expect(described.toSorted()).toEqual(served.toSorted())
})

test('each operation has a name of its own', () => {
  const ids = operations().map(({ operationId }) => operationId)
  expect(new Set(ids).size).toBe(ids.length)
})

describe('what it says of who may', () => {
  const call = async (each: { method: string; path: string }, authorization?: string): Promise<number> => {
    const answer = await app.inject({
      method: each.method as 'GET',
      url: each.path.replaceAll(/\{\w+\}/g, NOBODY),
      headers: authorization === undefined ? {} : { authorization },
    })
    return answer.statusCode
  }
  const isPublic = ({ security }: { security: readonly unknown[] }): boolean => security.length === 0

  test('is so for who is not signed in', async () => {
    for (const each of operations().filter((one) => !isPublic(one)))
      expect([each.operationId, await call(each)]).toEqual([each.operationId, 401])
  })

  test('is so for a token that may do everything but what is asked', async () => {
    for (const permission of permissions) {
      const asked = operations().filter(({ security }) =>
        security.some((one) => Object.values(one).flat().includes(permission)),
      )
      if (asked.length === 0) continue
      const authorization = `Bearer ${await tokenWith(...permissions.filter((other) => other !== permission))}`
      for (const each of asked)
        expect([each.operationId, await call(each, authorization)]).toEqual([each.operationId, 403])
    }
  })

  test('is so for a token that may do everything, of what is for people', async () => {
    const authorization = `Bearer ${await tokenWith(...permissions)}`
    for (const each of operations().filter((one) => !isPublic(one))) {
      const takesTokens = each.security.some((one) => 'token' in one)
      if (!takesTokens)
        expect([each.operationId, await call(each, authorization)]).toEqual([each.operationId, 403])
    }
  })
})
