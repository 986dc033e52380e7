import { law } from './citations.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 49. Protection of the rights in court. */
export const article49 = rows([
  {
    id: 'L49.1',
    citation: law('49', { paragraph: '1', part: '1' }),
    says: {
      kk: 'Сот құқықты тану, бұрынғы жағдайды қалпына келтіру, бұзушылықты тыю, залалды өтеу, бұзушының табысын өндіріп алу, 100–15 000 айлық есептік көрсеткіш немесе екі еселенген құн мөлшерінде өтемақы және өзге шаралар арқылы қорғайды.',
      ru: 'Суд защищает признанием права, восстановлением положения, пресечением нарушения, возмещением убытков, взысканием дохода нарушителя, компенсацией в 100–15 000 месячных расчётных показателей или в двойной стоимости и иными мерами.',
      en: 'Court remedies are recognition, restoration, suppression, damages, the infringer’s income, compensation of 100 to 15,000 monthly calculation indices or double value, and others.',
    },
    binds: ['court'],
    kinds: ['RECORD', 'JUDGE'],
    inForce: inForceBefore,
  },
  {
    id: 'L49.1c',
    citation: law('49', { paragraph: '1', part: '2' }),
    says: {
      kk: 'Залал, табыс және өтемақы — құқық иеленушінің таңдауы бойынша біреуі ғана қолданылатын шаралар.',
      ru: 'Убытки, доход и компенсация — взаимозаменяемые меры: по выбору правообладателя применяется ровно одна.',
      en: 'Damages, income and compensation are alternatives at the holder’s choice: exactly one is claimed.',
    },
    binds: ['holder', 'court'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L49.2-3',
    citation: law('49', { paragraph: '2–3' }),
    says: {
      kk: 'Сот істі қарағанға дейін тыйым салу және алып қою туралы ұйғарым шығара алады; контрафактілік даналарды тәркілей, құқық иеленушіге бере немесе жоя алады.',
      ru: 'Суд может вынести предварительный запрет и наложить арест, а контрафактные экземпляры — конфисковать, передать правообладателю или уничтожить.',
      en: 'The court may order interim prohibition and seizure, and confiscation, handing over or destruction of counterfeit copies.',
    },
    binds: ['court'],
    kinds: ['JUDGE'],
    inForce: inForceBefore,
  },
])
