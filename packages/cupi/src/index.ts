export { createCookieJar, type CookieJar } from './client/cookies.ts'
export { createCupi, type Cupi, type CupiOptions } from './client/client.ts'
export { overHttp, type HttpOptions } from './client/http.ts'
export { createdId } from './client/created.ts'
export { atMost } from './client/limit.ts'
export { readLink, type Link } from './client/link.ts'
export type { Page } from './client/page.ts'
export type { CupiAnswer, CupiRequest, Send } from './client/send.ts'
export * from './errors.ts'
export { judgePin, type PinOwner, type PinProblem, type PinProblemCode, type PinRule } from './pin/judge.ts'
export { lineIn, onKeypad } from './pin/keypad.ts'
export { expiryOf, isNeverEnrolled, pinStates, type PinState } from './pin/state.ts'
export { refusalCode, refusalText, type CredentialRefusal } from './pin/words.ts'
export {
  all,
  clausesOf,
  is,
  isNotNull,
  isNull,
  startsWith,
  type Clause,
  type Compound,
  type Direction,
  type NullClause,
  type Operator,
  type Sort,
  type ValueClause,
  type Where,
} from './query/clause.ts'
export { MalformedQuery, readQuery, readSort } from './query/read.ts'
export { listSearch, parametersSearch, queryText, sortText, UnsafeQueryValue } from './query/write.ts'
export { classify, OBJECT_ID, type Classification, type Method } from './resource/classify.ts'
export type { Confidence, Field, FieldKind, Fields } from './resource/field.ts'
export { memoryOf, type Memory } from './resource/memory.ts'
export {
  defineResource,
  type ColumnOf,
  type CreateOf,
  type FullReadOf,
  type ListReadOf,
  type Resource,
  type UpdateOf,
  type Verb,
} from './resource/resource.ts'
export { decodeAnswer } from './wire/answer.ts'
export { encodeRefusals, extensionOwner, faultOf, readRefusals } from './wire/fault.ts'
export { json, type Format } from './wire/format.ts'
export { decodeItem, encodeItem, encodeWrite } from './wire/item.ts'
export { decodeList, encodeList, type List } from './wire/list.ts'
export { databaseTime, instantOf } from './wire/time.ts'
export { isTree, type Node, type Tree } from './wire/tree.ts'
