import type { ListReadOf } from '@unity-desk/cupi'
import type { alternateExtensions, smtpProxyAddresses, users } from '@unity-desk/cupi/resources'

type Named = readonly [first: readonly string[], last: readonly string[]]

const words = (text: string): string[] => text.split(/\s+/)

/** Names as they are mixed in a large company; the rarer scripts in the share that they have there. */
const LATIN: Named = [
  words(
    `Marta John Peter Anna Lucas Sofia Mario Ingrid Olaf Pierre Claire Thomas Julia Emma Noah Liam Wolfgang Zoë Yuki Ahmed
     Fatima Carlos María José Elena Robert Linda Susan Karen Nancy Lisa Betty Helen Sandra Donna Carol Ruth Sharon
     Michelle Laura Sarah Kimberly Deborah Jessica Shirley Cynthia Angela Melissa Brenda Amy Rebecca Virginia Kathleen
     Pamela Martha Debra Amanda Stephanie Carolyn Christine Marie Janet Catherine Frances Ann Joyce Diane Alice Julie
     Heather Teresa Doris Gloria Evelyn Jean Cheryl Mildred Katherine Joan Ashley Judith Rose Janice Kelly Nicole Judy
     Łukasz Bjørn Søren Chloé Renée François Jürgen Günther Siân Nuño Quentin Xavier Ximena Björk`,
  ),
  words(
    `Rossi Smith Müller Garcia Johnson Novák Nakamura Fischer Weber Schmidt López Martin Bernard Dubois Petit Moreau Tanaka
     Kowalski Ivanov Petrov Hansen Olsen Larsen Nielsen Berg Quinn Xu Zheng Okafor Haddad Silva Santos Pereira Costa
     Almeida Ferreira Gomes Ribeiro Carvalho Teixeira Williams Jones Brown Davis Miller Wilson Moore Taylor Anderson Jackson
     White Harris Thompson Robinson Clark Rodriguez Lewis Lee Walker Hall Allen Young Hernandez King Wright Hill Scott
     Green Adams Baker Gonzalez Nelson Carter Mitchell Perez Roberts Turner Phillips Campbell Parker Evans Edwards Collins
     O'Brien D'Angelo Çelik Yılmaz Øster Åkesson Nguyễn Štefan Łapiński`,
  ),
]
const CYRILLIC: Named = [words('Иван Анна Олег Мария Пётр'), words('Петров Иванова Смирнов Кузнецов')]
const HAN: Named = [words('小龍 偉 芳 敏 靜 丽'), words('李 王 張 劉 陳 杨')]
const ARABIC: Named = [words('محمد فاطمة علي'), words('حسن الخطيب عمر')]

const ENDINGS = [...words('a sen er ova ski mann ez son i o u et el in on ic is as'), '', '', '', '', '']
const DEPARTMENTS =
  'Finance,Sales,Customer Support,Legal,Engineering,Facilities,Operations,Marketing,Human Resources,R&D'

/** The same people at each run. */
const chance = (): ((below: number) => number) => {
  let state = 20_261_122
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[^\p{ASCII}]/gu, '')
    .replaceAll("'", '')
    .toLowerCase()

const id = (kind: string, number: number): string =>
  `00000000-0000-4000-${kind}-${String(number).padStart(12, '0')}`

export type Someone = {
  readonly user: ListReadOf<typeof users>
  readonly address: ListReadOf<typeof smtpProxyAddresses>
  /** A mobile telephone, of every fourth. */
  readonly extension: ListReadOf<typeof alternateExtensions> | undefined
}

/** So many people of one company, one after the other. */
export function* company(count: number): Generator<Someone> {
  const below = chance()
  const one = (of: readonly string[]): string => of[below(of.length)] ?? ''
  const departments = DEPARTMENTS.split(',')
  for (let number = 0; number < count; number += 1) {
    const script = below(100)
    const [first, last] = script < 1 ? CYRILLIC : script < 2 ? HAN : script < 3 ? ARABIC : LATIN
    const FirstName = one(first)
    const LastName = script < 3 ? one(last) : `${one(last)}${one(ENDINGS)}`
    const Alias = `${plain(FirstName).slice(0, 1) || 'u'}${plain(LastName)}${number}`
    const mail = `${plain(FirstName) || 'user'}.${plain(LastName)}${number % 100}`
    const ObjectId = id('8000', number)
    yield {
      user: {
        URI: `/vmrest/users/${ObjectId}`,
        ObjectId,
        Alias,
        FirstName,
        LastName,
        DisplayName: `${FirstName} ${LastName}`,
        EmailAddress: `${mail}@corp.example`,
        Department: one(departments),
        DtmfAccessId: String(200_000 + number),
        LocationObjectId: id('8001', below(4)),
        PartitionObjectId: id('8002', 0),
        CosObjectId: id('8003', below(5)),
        TimeZone: 4,
        IsVmEnrolled: below(10) === 0,
        CreationTime: '2021-04-14T08:10:13Z',
      },
      address: {
        URI: `/vmrest/smtpproxyaddresses/${id('9000', number)}`,
        ObjectId: id('9000', number),
        SmtpAddress: `${mail}@old.example`,
        ObjectGlobalUserObjectId: ObjectId,
      },
      extension:
        number % 4 === 0
          ? {
              URI: `/vmrest/users/${ObjectId}/alternateextensions/${id('a000', number)}`,
              ObjectId: id('a000', number),
              IdIndex: 5,
              DtmfAccessId: String(447_700_000_000 + number * 311),
              PartitionObjectId: id('8002', 0),
            }
          : undefined,
    }
  }
}
