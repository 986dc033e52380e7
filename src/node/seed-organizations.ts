/** An organization of the demonstration. None of them exists. */
export interface DemoOrganization {
  readonly id: string
  readonly name: string
  readonly bin: string
  readonly address: string
  readonly phone: string
  readonly email: string
}

/** Three invented organizations, labelled as such, with BINs whose check digits are right. */
export const demoOrganizations: readonly Omit<DemoOrganization, 'id'>[] = [
  {
    name: '«Әуен» ҰҚБҰ (демо)',
    bin: '110540004568',
    address: 'Астана қ., Демо көшесі, 1',
    phone: '+7 7172 000 001',
    email: 'auen@demo.invalid',
  },
  {
    name: '«Орындау» ҰҚБҰ (демо)',
    bin: '180940007897',
    address: 'Алматы қ., Демо көшесі, 2',
    phone: '+7 727 000 0002',
    email: 'oryndau@demo.invalid',
  },
  {
    name: '«Көрнек» ҰҚБҰ (демо)',
    bin: '150340002224',
    address: 'Шымкент қ., Демо көшесі, 3',
    phone: '+7 7252 000 003',
    email: 'kornek@demo.invalid',
  },
]
