import { randomInt } from 'node:crypto'

/** Short, known to every learner of English, harmless, and hard to mistake for one another on the telephone. */
const words =
  `amber anchor apple arrow autumn bakery balloon bamboo banana barrel basket beacon bicycle blanket bridge bronze
  butter button cabin cactus camera candle canyon carpet castle cherry circle clover coffee copper coral cotton cradle
  crystal desert diamond dolphin dragon eagle ember engine falcon feather fiddle forest fossil galaxy garden ginger
  giraffe glacier granite hammer harbor harvest honey island ivory jacket jungle kettle ladder lantern lemon library
  lizard magnet mango maple marble meadow melon meteor mirror monkey mountain museum mustard needle nickel ocean olive
  orange orchid oyster paddle panda paper parrot pebble pencil pepper piano pigeon pillow planet pocket pony pottery
  puzzle rabbit raven ribbon river rocket saddle salmon sandal saturn scarlet shadow silver spider sponge squirrel
  summer sunset table teapot temple thunder tiger tomato tower tractor trumpet tulip tunnel turtle umbrella
  valley velvet violin walnut whistle window winter zebra`.split(/\s+/)

const draw = (): string => words[randomInt(words.length)] ?? ''

/** Two words that a caller can compare by ear. */
export const drawWord = (): string => `${draw()} ${draw()}`
