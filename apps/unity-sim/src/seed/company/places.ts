import type { Tongue } from './names.ts'

/** A site of the company. Time zones are Windows indexes (cupi.md 1.8). */
export type Place = {
  readonly city: string
  readonly state: string
  readonly country: string
  readonly postalCode: string
  readonly address: string
  readonly timeZone: string
  readonly tongue: Tongue
  /** How many work here, against the others. */
  readonly weight: number
}

const place = (
  city: string,
  [state, country, postalCode, address]: readonly [string, string, string, string],
  timeZone: string,
  tongue: Tongue,
  weight: number,
): Place => ({ city, state, country, postalCode, address, timeZone, tongue, weight })

export const places: readonly Place[] = [
  place('Chicago', ['IL', 'US', '60606', '233 S Wacker Dr'], '20', 'english', 20),
  place('San José', ['CA', 'US', '95134', '170 W Tasman Dr'], '4', 'iberian', 6),
  place('London', ['England', 'GB', 'EC2V 7HH', '1 Cheapside'], '85', 'english', 12),
  place('Dublin', ['Leinster', 'IE', 'D02 AF30', "12 St Stephen's Green"], '85', 'english', 5),
  place('Milano', ['MI', 'IT', '20121', 'Via Manzoni 4'], '110', 'italian', 8),
  place('Köln', ['NW', 'DE', '50667', 'Domstraße 19'], '110', 'german', 7),
  place('Zürich', ['ZH', 'CH', '8001', 'Bahnhofstrasse 1'], '110', 'german', 3),
  place('Paris', ['Île-de-France', 'FR', '75008', '8 rue Royale'], '105', 'french', 6),
  place('Montréal', ['QC', 'CA', 'H2Y 1C6', '275 rue Notre-Dame Est'], '35', 'french', 3),
  place('São Paulo', ['SP', 'BR', '01310-100', 'Avenida Paulista 900'], '65', 'iberian', 4),
  place('Tromsø', ['Troms', 'NO', '9008', 'Storgata 63'], '110', 'nordic', 3),
  place('Kraków', ['Małopolskie', 'PL', '31-007', 'ul. Grodzka 52'], '100', 'polish', 5),
  place('Brno', ['Jihomoravský kraj', 'CZ', '602 00', 'Dvořákova 1'], '95', 'czech', 2),
  place('İstanbul', ['Beşiktaş', 'TR', '34330', 'Büyükdere Cad. 12'], '130', 'turkish', 3),
  place('Αθήνα', ['Αττική', 'GR', '105 63', 'Ερμού 15'], '130', 'greek', 2),
  place('София', ['София-град', 'BG', '1000', 'бул. Витоша 1'], '125', 'cyrillic', 3),
  place('תל אביב', ['', 'IL', '6688101', 'שדרות רוטשילד 22'], '135', 'hebrew', 2),
  place('دبي', ['', 'AE', '00000', 'شارع الشيخ زايد'], '165', 'arabic', 2),
  place('Bengaluru', ['KA', 'IN', '560001', '24 Residency Road'], '190', 'indian', 5),
  place('Hà Nội', ['', 'VN', '100000', '54 Lý Thường Kiệt'], '205', 'vietnamese', 2),
  place('上海', ['', 'CN', '200120', '世纪大道8号'], '210', 'chinese', 3),
  place('東京', ['', 'JP', '100-0005', '丸の内2-7-2'], '235', 'japanese', 3),
  place('서울', ['', 'KR', '04524', '세종대로 110'], '230', 'korean', 2),
]

/** Departments and the titles in them. */
export const departments: Readonly<Record<string, readonly string[]>> = {
  'Customer Care': ['Agent', 'Senior Agent', 'Team Lead', 'Care Manager'],
  Engineering: ['Engineer', 'Senior Engineer', 'Principal Engineer', 'Engineering Manager'],
  Facilities: ['Technician', 'Facilities Coordinator', 'Site Manager'],
  'Finance & Controlling': ['Accountant', 'Controller', 'Treasury Analyst', 'Finance Director'],
  'Human Resources': ['Recruiter', 'HR Partner', 'Payroll Specialist'],
  'Information Technology': [
    'Systems Administrator',
    'Network Engineer',
    'Service Desk Analyst',
    'IT Manager',
  ],
  Legal: ['Paralegal', 'Counsel', 'General Counsel'],
  Logistics: ['Dispatcher', 'Warehouse Lead', 'Fleet Manager'],
  Marketing: ['Copywriter', 'Brand Manager', 'Campaign Analyst'],
  Procurement: ['Buyer', 'Category Manager'],
  'Research & Development': ['Chemist', 'Lab Technician', 'Research Lead'],
  Sales: ['Account Executive', 'Sales Engineer', 'Regional Director'],
}
