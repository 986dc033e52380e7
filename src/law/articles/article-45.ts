import { law } from './citations.ts'
import { since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 45. What organizations do for the holders they represent. */
export const article45 = rows([
  {
    id: 'L45.1-6',
    citation: law('45', { subparagraph: '1–6' }),
    says: {
      kk: 'Ұйым өкілдік ететін құқық иеленушілер атынан лицензия береді, сыйақы мен талаптарды келіседі, лицензиясыз жиналатын сомаларды келіседі, сыйақыны жинайды, бөледі және төлейді, құқықтарды қорғау үшін заңдық әрекеттер жасайды.',
      ru: 'От имени представляемых правообладателей организация выдаёт лицензии, согласует вознаграждение и условия, в том числе суммы без лицензии, собирает, распределяет и выплачивает вознаграждение, совершает юридические действия для защиты прав.',
      en: 'For the holders it represents, an organization licenses, agrees remuneration and terms, agrees amounts collected without a licence, collects, distributes and pays, and takes legal action.',
    },
    binds: ['organization'],
    kinds: ['RIGHT'],
    inForce: since2026,
  },
  {
    id: 'L45.4t',
    citation: law('45', { subparagraph: '4' }),
    says: {
      kk: 'Сыйақы Салық кодексінің 166-бабының 1-тармағындағы талаптар сақтала отырып жиналады.',
      ru: 'Вознаграждение собирается с соблюдением пункта 1 статьи 166 Налогового кодекса.',
      en: 'Collection respects article 166, paragraph 1 of the Tax Code.',
    },
    binds: ['organization'],
    kinds: ['JUDGE'],
    inForce: since2026,
    ambiguities: [17],
  },
])
